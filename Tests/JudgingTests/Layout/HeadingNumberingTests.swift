import Judging
import Model
import Testing

@Suite struct HeadingNumberingTests {
  typealias Heading = ReportBuilder.Heading

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var headings: [Heading]
    /// The lines whose markers are found.
    var found: [Int]

    init(_ name: String, _ headings: [Heading], finds found: [Int] = []) {
      self.testDescription = name
      self.headings = headings
      self.found = found
    }
  }

  static func series(_ numbers: Int..., style: Marker.Style = .chinese) -> [Heading] {
    numbers.map { Heading(style, $0) }
  }

  static let cases = [
    Case("no numbered headings", [.bare, .bare]),
    Case("one, two, three", series(1, 2, 3)),
    Case("a gap", series(1, 2, 4, 5), finds: [2]),
    Case("a repeat", series(1, 1, 2), finds: [1]),
    Case("one wrong number is one finding", series(1, 2, 2, 4), finds: [2]),
    Case("one number too high is one finding", series(1, 2, 5, 4), finds: [2]),
    Case("three times the same", series(1, 1, 1, 4), finds: [1, 2]),
    Case("the order is reversed", series(2, 1), finds: [0, 1]),
    Case("the first is missing", series(2, 3), finds: [0]),
    Case("a bare heading between does not break the series", series(1) + [.bare] + series(2)),
    Case(
      "each part begins anew",
      [
        Heading(.chinese, 1), Heading(.arabic, 1, level: 2), Heading(.arabic, 2, level: 2),
        Heading(.chinese, 2), Heading(.arabic, 1, level: 2),
      ]
    ),
    Case(
      "a level is skipped",
      [Heading(.chinese, 1), Heading(.arabicInBrackets, 1, level: 4), Heading(.chinese, 2)]
    ),
    Case(
      "the lowest level is numbered through",
      [
        Heading(.chinese, 1), Heading(.arabic, 1, level: 2), Heading(.arabic, 2, level: 2),
        Heading(.chinese, 2), Heading(.arabic, 3, level: 2),
      ]
    ),
    Case(
      "a gap over the border of two parts",
      [
        Heading(.chinese, 1), Heading(.arabic, 1, level: 2), Heading(.chinese, 2),
        Heading(.arabic, 3, level: 2),
      ],
      finds: [3]
    ),
    Case(
      "a new run after another style",
      series(1, 2, style: .arabic) + series(1) + series(1, 2, style: .arabic)
    ),
    Case("a new run after a bare heading", series(1, 2) + [.bare] + series(1, 2)),
    Case(
      "an interrupted series with a gap",
      series(1, style: .arabic) + series(1) + series(3, style: .arabic),
      finds: [2]
    ),
    Case("items 一是 are no headings", series(1, 1, 3, style: .ordinalPhrase)),
    Case("marks of Markdown have no numbers", series(0, 0, style: .hash)),
  ]

  @Test(arguments: cases)
  func `equal headings are numbered without gap or repeat`(_ test: Case) {
    let report = ReportBuilder.report(headings: test.headings)
    let findings = LayoutJudge.findings(.headingNumbering, in: report)
    let expected = test.found.compactMap { report.sections[$0 + 1].marker?.range }
    #expect(findings.isApplicable)
    #expect(findings.ranges == expected.map(report.text.source))
  }

  @Test(arguments: [Paragraph.Role.attachment, .title])
  func `an attachment and a second title begin a new series`(_ role: Paragraph.Role) {
    let report = ReportBuilder.report(
      "一、甲\n附件\n一、乙",
      roles: [1: role],
      headings: [
        0: Heading(marker: "一、", style: .chinese, number: 1),
        2: Heading(marker: "一、", style: .chinese, number: 1),
      ]
    )
    #expect(LayoutJudge.findings(.headingNumbering, in: report).ranges.isEmpty)
  }

  @Test(arguments: [(true, 0), (false, 1)])
  func `a part without a heading begins a new series`(_ isPart: Bool, findings: Int) {
    let report = ReportBuilder.report(
      "1.甲\n但还存在以下问题：\n1.乙",
      headings: [
        0: Heading(marker: "1.", style: .arabic, number: 1),
        2: Heading(marker: "1.", style: .arabic, number: 1),
      ],
      unheadedPartsAt: isPart ? [1] : []
    )
    #expect(LayoutJudge.findings(.headingNumbering, in: report).ranges.count == findings)
  }
}
