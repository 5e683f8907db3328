import Judging
import Model
import Testing

@Suite struct HeadingFormTests {
  typealias Heading = ReportBuilder.Heading

  private func found(
    _ check: Requirement.LayoutCheck,
    _ headings: [Heading]
  ) -> [String] {
    let report = ReportBuilder.report(headings: headings)
    return LayoutJudge.findings(check, in: report).ranges.map(report.document.quote)
  }

  private static let one = Heading(marker: "一、", style: .chinese, number: 1)
  private static let two = Heading(marker: "二、", style: .chinese, number: 2)
  private static let bracketed = Heading(
    marker: "（一）",
    style: .chineseInBrackets,
    number: 1,
    level: 2
  )
  private static let arabic = Heading(marker: "1.", style: .arabic, number: 1, level: 3)
  private static let inner = Heading(marker: "（1）", style: .arabicInBrackets, number: 1, level: 4)
  private static let circled = Heading(marker: "①", style: .circled, number: 1, level: 5)

  @Test func `levels in order and skipped levels are right`() {
    #expect(found(.headingLevels, [Self.one, Self.bracketed, Self.arabic, Self.inner]) == [])
    #expect(found(.headingLevels, [Self.one, Self.arabic, Self.two]) == [])
  }

  @Test func `a higher level right under a lower one is found`() {
    #expect(found(.headingLevels, [Self.bracketed, Self.one]) == ["一、"])
    #expect(found(.headingLevels, [Self.one, Self.arabic, Self.bracketed]) == ["（一）"])
  }

  @Test func `a higher level after text of a lower one goes on and is right`() {
    let report = ReportBuilder.report(
      "（一）甲\n正文\n一、乙",
      headings: [0: Self.bracketed, 2: Self.one]
    )
    #expect(LayoutJudge.findings(.headingLevels, in: report).ranges.isEmpty)
  }

  @Test func `a fifth level is too deep`() {
    let four = [Self.one, Self.bracketed, Self.arabic, Self.inner]
    #expect(found(.headingDepth, four) == [])
    #expect(found(.headingDepth, four + [Self.circled]) == ["①"])
    #expect(found(.headingDepth, [Self.one, Self.circled]) == [])
  }

  /// A heading alone on its line above a body of some length.
  private func endMark(of heading: String, body: String) -> [String] {
    let report = ReportBuilder.report("\(heading)\n\(body)", headings: [0: Self.one])
    let sections = report.sections.map { section in
      section.level == 0
        ? section
        : Section(
          level: 1,
          marker: section.marker,
          heading: section.heading,
          body: report.line(1),
          parent: 0
        )
    }
    return LayoutJudge.findings(.headingEnd, in: report.with(sections: sections)).ranges
      .map(report.document.quote)
  }

  private static let body = "全年改造老旧管网6公里，更换水表300块，开展宣传8场。"

  @Test(arguments: [
    ("一、工作情况", [String]()), ("一、工作情况。", ["。"]), ("一、工作情况；", ["；"]), ("一、做了甲；做了乙。", []),
    ("一、我局全年改造城区老旧供水管网6公里更换水表300块。", []),
  ])
  func `a heading on its own line ends without a mark`(_ heading: String, _ marks: [String]) {
    #expect(endMark(of: heading, body: Self.body) == marks)
  }

  @Test func `a sentence with nothing below it is an item`() {
    #expect(endMark(of: "一、改造管网6公里。", body: "宣传。") == [])
  }
}
