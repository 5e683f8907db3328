import Model
import Testing

@testable import Rendering

struct QuotationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let quote: String
    var testDescription: String { text.debugDescription }
  }

  static let cases = [
    Case(text: "加强\n舆情", quote: "加强舆情"),
    Case(text: "加强 \r\n　舆情", quote: "加强舆情"),
    Case(text: "use\nSwift", quote: "use Swift"),
    Case(text: "共2\n次", quote: "共2次"),
    Case(text: "一、 工作", quote: "一、 工作"),
    Case(text: "　　工作\t情况　", quote: "工作 情况"),
    Case(text: "\n", quote: ""),
    Case(text: "甲\u{2028}乙", quote: "甲乙"),
  ]

  @Test(arguments: cases)
  func `a quotation stands on one line`(row: Case) {
    let draft = Draft(text: row.text)
    let whole = SourceRange(0, row.text.utf8.count)
    #expect(Quotation.text(of: whole, in: draft.report.document) == row.quote)
  }

  @Test func `a long quotation loses its middle`() {
    let text = "召开" + String(repeating: "中", count: 100) + "会议"
    let document = Draft(text: text).report.document
    let whole = SourceRange(0, text.utf8.count)
    #expect(Quotation.text(of: whole, in: document, limit: 14) == "召开中…中会议")
  }

  @Test func `of megabytes only the ends are read`() {
    let text = "a召开" + String(repeating: "中", count: 500_000) + "会议"
    let document = Draft(text: text).report.document
    let whole = SourceRange(0, text.utf8.count)
    #expect(Quotation.text(of: whole, in: document, limit: 15) == "a召开中…中会议")
  }

  struct Passage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let words: String
    var limit = 40
    let quote: String
  }

  static let passages = [
    Passage(testDescription: "a word in its clause", words: "主体责任", quote: "局党组认真履行主体责任"),
    Passage(testDescription: "a whole clause", words: "逐级抓好落实", quote: "逐级抓好落实"),
    Passage(
      testDescription: "words over two clauses",
      words: "责任，逐级",
      quote: "局党组认真履行主体责任，逐级抓好落实"
    ),
    Passage(
      testDescription: "both sides cut evenly",
      words: "责任，逐级",
      limit: 26,
      quote: "…行主体责任，逐级抓好落实"
    ),
    Passage(testDescription: "no room for what surrounds", words: "主体责任", limit: 20, quote: "主体责任"),
    Passage(testDescription: "a mark between clauses", words: "，", quote: "局党组认真履行主体责任，逐级抓好落实"),
    Passage(testDescription: "outside any sentence", words: "临水县水利局", quote: "临水县水利局"),
  ]

  @Test(arguments: passages)
  func `a word is quoted with its clause where there is room`(row: Passage) {
    let draft = Draft(
      text: "局党组认真履行主体责任，逐级抓好落实。\n临水县水利局",
      sentences: [["局党组认真履行主体责任", "逐级抓好落实"]]
    )
    let quote = Quotation.passage(
      around: draft.bytes(row.words),
      in: draft.report,
      limit: row.limit
    )
    #expect(quote == row.quote)
    #expect(DisplayWidth.columns(of: quote) <= row.limit)
  }

  @Test(arguments: [(60, "2022年，我局举办培训班2期，共100人。"), (20, "我局举办培训班2期")])
  func `a sentence is quoted whole where there is room`(limit: Int, quote: String) {
    let draft = Draft(
      text: "2022年，我局举办培训班2期，共100人。",
      sentences: [["2022年", "我局举办培训班2期", "共100人。"]]
    )
    let words = Quotation.sentence(
      around: draft.bytes("培训班2期"),
      in: draft.report,
      limit: limit
    )
    #expect(words == quote)
  }

  @Test(arguments: [(40, "收到 12 9 3"), (11, "收到 12 9 3"), (10, "收到12 93")])
  func `a cell is quoted with its row, apart from its neighbours`(limit: Int, quote: String) {
    let draft = Draft(text: "收到\t12 9\t3", sentences: [["收到\t12 9\t3"]])
    let words = Quotation.passage(around: draft.bytes("12 9"), in: draft.report, limit: limit)
    #expect(words == quote)
    #expect(DisplayWidth.columns(of: words) <= limit)
  }

  @Test func `a clause of many pages is not read`() {
    let clause = "甲" + String(repeating: "中", count: 5_000)
    let draft = Draft(text: clause, sentences: [[clause]])
    let words = Quotation.passage(around: draft.bytes("甲"), in: draft.report, limit: 40)
    #expect(words == "甲")
  }

  @Test func `a heading that text runs on from loses its mark`() {
    let draft = Draft(
      text: "（一）加强学习。学习四次。",
      headings: [Draft.Heading(words: "（一）加强学习。", marker: (.chineseInBrackets, 1, "（一）"))]
    )
    #expect(Quotation.heading(of: 1, in: draft.report) == "（一）加强学习")
  }

  @Test(arguments: [
    ("一、加强学习", 18), ("1. 加强学习", 15), ("（一）加强学习。", 21), ("1.  加强学习", nil), ("一、 \u{3000}学习", nil),
    ("1. 学习ABC。", nil),
  ])
  func `a heading that needs no change is found at once`(_ words: String, _ length: Int?) {
    let draft = Draft(
      text: words + "\n学习四次。",
      headings: [Draft.Heading(words: words, marker: (.chineseInBrackets, 1, "一"))]
    )
    let place = Quotation.plainHeading(of: 1, in: draft.report)
    #expect(place == length.map { 0..<$0 })
    guard let place else { return }
    let plain = String(decoding: draft.report.document.text[place], as: UTF8.self)
    #expect(plain == Quotation.heading(of: 1, in: draft.report))
  }

  @Test func `the whole report and a section that does not exist have no heading`() {
    let report = Samples.draft.report
    #expect(Quotation.heading(of: 0, in: report) == nil)
    #expect(Quotation.heading(of: 1, in: report) == "一、工作开展情况")
    #expect(Quotation.heading(of: 99, in: report) == nil)
    #expect(Quotation.heading(of: -1, in: report) == nil)
  }
}
