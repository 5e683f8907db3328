import Model
import Testing

@testable import Structuring

@Suite struct SentenceSplitterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var sentences: [String]
    var testDescription: String { text }

    init(_ text: String, _ sentences: String...) {
      self.text = text
      self.sentences = sentences
    }
  }

  static let sentences = [
    Case("召开会议。签订责任书。", "召开会议。", "签订责任书。"),
    Case("召开会议！真的？是；", "召开会议!", "真的?", "是;"),
    Case("召开会议,签订:责任书、台账", "召开会议,签订:责任书、台账"),
    Case("他说：“负责。”会议结束。", "他说:“负责。”", "会议结束。"),
    Case("（会议很短。）真的？！是的", "(会议很短。)", "真的?!", "是的"),
    Case("召开会议.签订责任书", "召开会议.", "签订责任书"),
    Case("占3.5%，1.5万人", "占3.5%,1.5万人"),
    Case("见www.gov.cn网站", "见www.gov.cn网站"),
    Case("。", "。"),
    Case("无句号", "无句号"),
  ]

  @Test(arguments: sentences)
  func `marks end a sentence and stay with it`(_ test: Case) {
    let units = CharacterFolding.folded(test.text)
    let found = SentenceSplitter(of: units)
      .sentences(in: 0..<units.count, paragraph: 3, heading: nil)
    #expect(found.map { String(decoding: units[$0.range], as: UTF16.self) } == test.sentences)
    #expect(found.allSatisfy { $0.paragraph == 3 && !$0.isHeading })
  }

  static let clauses = [
    Case("今年以来，召开会议、座谈会：共2次。", "今年以来", "召开会议", "座谈会", "共2次"),
    Case("制定《一、二，三：四》、台账", "制定《一、二,三:四》", "台账"),
    Case("，，召开", "召开"),
    Case("召开！", "召开"),
    Case("。", "。"),
    Case("》，召开", "》", "召开"),
  ]

  @Test(arguments: clauses)
  func `commas divide clauses except inside title marks`(_ test: Case) {
    let units = CharacterFolding.folded(test.text)
    let found = SentenceSplitter(of: units)
      .sentences(in: 0..<units.count, paragraph: 0, heading: nil)
    let clauses = found.flatMap(\.clauses).map { String(decoding: units[$0], as: UTF16.self) }
    #expect(clauses == test.sentences)
  }

  @Test func `a heading is the first sentence`() {
    let units = CharacterFolding.folded("一、做法。召开会议。")
    let found = SentenceSplitter(of: units)
      .sentences(in: 0..<units.count, paragraph: 0, heading: 0..<5)
    #expect(found.map(\.range) == [0..<5, 5..<10])
    #expect(found.map(\.isHeading) == [true, false])
  }

  @Test func `sentences cover any text without gap`() {
    var random = SeededGenerator(seed: 7)
    let alphabet = CharacterFolding.folded("会，。、；：（）《》“”!?.1")
    for _ in 0..<500 {
      let units = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      let found = SentenceSplitter(of: units)
        .sentences(in: 0..<units.count, paragraph: 0, heading: nil)
      #expect(found.flatMap { Array($0.range) } == Array(units.indices))
      for sentence in found {
        #expect(!sentence.clauses.isEmpty)
        #expect(sentence.clauses.allSatisfy { !$0.isEmpty && sentence.range.contains($0) })
      }
    }
  }
}

extension SentenceSplitter {
  /// A splitter of units without origins.
  fileprivate init(of units: [UInt16]) {
    let places = units.indices.map { Int32($0) }
    self.init(FoldedText(units: units, starts: places, ends: places))
  }

  /// The sentences of one paragraph.
  fileprivate func sentences(
    in range: Range<Int>,
    paragraph: Int,
    heading: Range<Int>?
  ) -> [Sentence] {
    var splitter = self
    splitter.split(range, paragraph: paragraph, heading: heading)
    return splitter.sentences()
  }
}
