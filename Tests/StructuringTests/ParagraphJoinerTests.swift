import Model
import Testing

@Suite struct ParagraphJoinerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    /// The body paragraphs, folded.
    var paragraphs: [String]

    init(_ name: String, _ text: String, _ paragraphs: String...) {
      self.testDescription = name
      self.text = text
      self.paragraphs = paragraphs
    }
  }

  static let cases = [
    Case("a break inside a word", "全年召开研判会\n议3次。", "全年召开研判会议3次。"),
    Case("a break between number and unit", "召开会议 3\n次。", "召开会议3次。"),
    Case("a break after a comma", "召开会议，\n签订责任书。", "召开会议,签订责任书。"),
    Case("a break after 、", "召开会议、\n座谈会。", "召开会议、座谈会。"),
    Case("a full stop ends a paragraph", "召开会议。\n签订责任书。", "召开会议。", "签订责任书。"),
    Case("a semicolon ends a paragraph", "召开会议；\n签订责任书。", "召开会议;", "签订责任书。"),
    Case("a colon ends a paragraph", "召开以下会议：\n座谈会。", "召开以下会议:", "座谈会。"),
    Case("an ellipsis ends a paragraph", "召开会议……\n座谈会。", "召开会议……", "座谈会。"),
    Case("a quote closes after a full stop", "“召开会议。”\n座谈会。", "“召开会议。”", "座谈会。"),
    Case("a quote closes inside a sentence", "召开“碰头会”\n座谈会。", "召开“碰头会”座谈会。"),
    Case("an empty line ends a short line", "召开会议\n\n座谈会。", "召开会议", "座谈会。"),
    Case("cells of a table are not joined", "会议\t2\n学习\t4", "会议2", "学习4"),
    Case("three lines", "全年召\n开研判会\n议3次。", "全年召开研判会议3次。"),
    Case("CRLF line ends", "全年召开研判会\r\n议3次。\r\n", "全年召开研判会议3次。"),
  ]

  @Test(arguments: cases)
  func `lines that a hard break has cut are joined`(_ test: Case) throws {
    let report = try structured(test.text)
    #expect(
      report.paragraphs.filter { $0.role == .body }.map { report.text.string($0.range) }
        == test.paragraphs
    )
  }

  @Test func `a wrapped heading runs on`() throws {
    let report = try structured(
      """
      一、坚持以习近平新时代中国特色社会主义思想为指导认真落实意
      识形态工作责任制
          今年以来，我局认真落实意识形态工作责任制，把意识形态工
      作纳入重要议事日程，全年共召开意识形态分析研判会议3次。
      """
    )
    let heading = try #require(report.paragraphs.first { $0.role == .heading })
    #expect(report.text.string(heading.range).hasSuffix("落实意识形态工作责任制"))
  }

  @Test func `short wrapped lines with empty lines between them are one paragraph`() throws {
    let lines = [
      "今年以来，我局在县委的坚强领导下，认真落实意识形态工作责", "任制，把意识形态工作纳入重要议事日程，全年共召开意识形态分",
      "析研判会议3次，专题研究意识形态工作2次，签订责任书12份，", "组织培训3次。",
    ]
    let report = try structured(lines.joined(separator: "\n\n"))
    #expect(report.paragraphs.count == 1)
  }

  @Test func `a page number cuts no sentence`() throws {
    let report = try structured("一、主要做法\n全年召开意识形态分析研判会\n- 2 -\n议3次。")
    #expect(report.sentences.contains { report.text.string($0.range).contains("研判会议3次") })
  }
}
