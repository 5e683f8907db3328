import Judging
import Model
import Testing

@Suite struct HeadingMarksTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var marker: String
    var style: Marker.Style?
    var testDescription: String { marker }

    init(_ marker: String, _ style: Marker.Style?) {
      self.marker = marker
      self.style = style
    }
  }

  static let right = [
    Row("一、", .chinese), Row("十二、", .chinese), Row("一 、", .chinese),
    Row("（一）", .chineseInBrackets), Row("(一)", .chineseInBrackets), Row("㈠", .chineseInBrackets),
    Row("（一)", .chineseInBrackets),
    Row("1.", .arabic), Row("12．", .arabic), Row("１．", .arabic), Row("⒈", .arabic),
    Row("（1）", .arabicInBrackets), Row("(1)", .arabicInBrackets), Row("⑴", .arabicInBrackets),
    Row("①", .circled), Row("第一章", .chapter), Row("第一部分：", .chapter), Row("一是", .ordinalPhrase),
    Row("", .hash), Row("", nil),
  ]

  static let malformed = [
    Row("一.", .chinese), Row("一．", .chinese), Row("一,", .chinese), Row("一，", .chinese),
    Row("一：", .chinese), Row("一", .chinese), Row("一、.", .chinese),
    Row("（一）、", .chineseInBrackets), Row("(一)、", .chineseInBrackets),
    Row("一）", .chineseInBrackets), Row("㈠、", .chineseInBrackets),
    Row("1、", .arabic), Row("1,", .arabic), Row("1", .arabic), Row("1.、", .arabic),
    Row("⒈、", .arabic),
    Row("(1)、", .arabicInBrackets), Row("（1）.", .arabicInBrackets), Row("1)", .arabicInBrackets),
    Row("①、", .circled),
  ]

  @Test(arguments: right) func `the mark suits the style`(_ row: Row) {
    #expect(findings(row) == [])
  }

  @Test(arguments: malformed) func `a wrong mark is found with its marker`(_ row: Row) {
    #expect(findings(row) == [row.marker])
  }

  private func findings(_ row: Row) -> [String] {
    let heading = ReportBuilder.Heading(marker: row.marker, style: row.style, number: 1)
    let report = ReportBuilder.report(headings: [heading])
    return LayoutJudge.findings(.headingMarks, in: report).ranges.map(report.document.quote)
  }
}
