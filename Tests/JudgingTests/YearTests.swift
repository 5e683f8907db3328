import Model
import Testing

@Suite struct YearTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var title: String?
    var body: [String]
    var date: String?
    /// The years that do not agree; empty where they do.
    var years: [Int]

    init(_ name: String, _ title: String?, _ body: [String], _ date: String?, years: Int...) {
      self.testDescription = name
      self.title = title
      self.body = body
      self.date = date
      self.years = years
    }

    var report: Report {
      let lines = [title ?? "无"] + body + [date ?? "无"]
      let report = ReportBuilder.report(lines.joined(separator: "\n"))
      let elements = Elements(
        title: title == nil ? nil : report.line(0),
        date: date == nil ? nil : report.line(lines.count - 1)
      )
      let sentences = body.indices.map { report.line($0 + 1) }
      return report.with(sentences: sentences, elements: elements)
    }
  }

  private static let of2023 = Array(repeating: "2023年召开会议。", count: 3)

  static let cases = [
    Case("nothing", nil, ["召开会议。"], nil),
    Case("all agree", "2024年报告", ["现将2024年情况报告如下："], "2024年12月28日"),
    Case("signed in January", "2024年报告", [], "2025年1月8日"),
    Case("signed in March", "2024年报告", [], "2025年3月31日"),
    Case("signed in April", "2024年报告", [], "2025年4月1日", years: 2024, 2025),
    Case("signed a year before", "2024年报告", [], "2023年12月28日", years: 2023, 2024),
    Case("signed two years later in January", "2024年报告", [], "2026年1月8日", years: 2024, 2026),
    Case("signed without a year", "2024年报告", [], "12月28日"),
    Case("another year in the opening", "2024年报告", ["现将2023年情况报告如下："], nil, years: 2023, 2024),
    Case("another year in passing", "2024年报告", ["2023年召开会议。"], nil),
    Case("the text speaks of another year only", "2024年报告", of2023, nil, years: 2023, 2024),
    Case("the text speaks of both years", "2024年报告", of2023 + ["2024年召开会议。"], nil),
    Case("a span in the title", "2023—2024年报告", [], "2024年12月28日"),
    Case("a year in title marks", "2024年报告", ["现将《2023年要点》落实情况报告如下："], nil),
    Case("no title", nil, ["现将2024年情况报告如下："], "2023年12月28日", years: 2023, 2024),
    Case("only a date", nil, ["召开会议。"], "2024年12月28日"),
  ]

  @Test(arguments: cases)
  func `title, text and sign-off name one year`(_ test: Case) throws {
    let verdict = try Bench(report: test.report).verdict(.agree(.years))
    #expect(verdict.summary == (test.years.isEmpty ? "pass" : "fail inconsistent"))
    #expect(verdict.detail == (test.years.isEmpty ? nil : .years(test.years)))
  }

  @Test func `the places of the years are quoted`() throws {
    let report = Case("", "2024年报告", ["现将2023年情况报告如下："], "2024年12月28日").report
    let verdict = try Bench(report: report).verdict(.agree(.years))
    #expect(
      verdict.evidence.map { report.document.quote($0.range) } == ["2024年", "2023年", "2024年12月28日"]
    )
  }
}
