import Model
import Testing

@Suite struct ElementTests {
  typealias Demand = Requirement.ElementDemand

  /// A report of five lines, each an element.
  private static func report(
    title: String = "2024年工作报告",
    date: String = "2024年12月28日",
    year: Int? = 2024
  ) -> Report {
    let lines = ["\(title)", "县委宣传部：", "附件：1.记录", "水利局", date]
    let report = ReportBuilder.report(lines.joined(separator: "\n"))
    let elements = Elements(
      title: report.line(0),
      addressee: report.line(1),
      signature: report.line(3),
      date: report.line(4),
      attachments: report.line(2)
    )
    return report.with(elements: elements, facts: Facts(year: year))
  }

  private func verdict(
    _ demand: Demand,
    in report: Report,
    blanks: [Range<Int>] = []
  ) throws -> Verdict {
    let bench = Bench(report: report, blanks: blanks.map { Blank(range: $0, kind: .unfilled) })
    return try bench.verdict(.element(demand))
  }

  @Test(arguments: [
    (Demand.Element.title, "2024年工作报告"), (.addressee, "县委宣传部："), (.signature, "水利局"),
    (.date, "2024年12月28日"), (.attachments, "附件：1.记录"),
  ])
  func `an element that is there passes and is quoted`(
    _ element: Demand.Element,
    _ words: String
  ) throws {
    let report = Self.report()
    let verdict = try verdict(Demand(element: element), in: report)
    #expect(verdict.summary == "pass")
    #expect(verdict.evidence.map { report.document.quote($0.range) } == [words])
  }

  @Test(arguments: Demand.Element.allCases)
  func `an element that is not there is missing`(_ element: Demand.Element) throws {
    let verdict = try verdict(Demand(element: element), in: ReportBuilder.report("正文"))
    #expect(verdict.summary == "fail missing")
  }

  @Test(arguments: [
    ("2024年工作报告", "pass"), ("2024年工作总结", "fail malformed"), ("2024年工作情况汇报", "pass"),
    ("报告", "pass"),
  ])
  func `an element ends as it must`(_ title: String, _ summary: String) throws {
    let demand = Demand(element: .title, endsWith: ["报告", "汇报"])
    let verdict = try verdict(demand, in: Self.report(title: title))
    #expect(verdict.summary == summary)
    if summary != "pass" { #expect(verdict.detail == .ending(["报告", "汇报"])) }
  }

  @Test(arguments: ["2024年12月", "12月28日", "2024.12.28", "二〇二四年十二月二十八日"])
  func `a date that is incomplete or in another form is there`(_ date: String) throws {
    #expect(try verdict(Demand(element: .date), in: Self.report(date: date)).summary == "pass")
  }

  @Test(arguments: ["2024年x月x日", "2024年×月×日", "____年__月__日", "20**年12月28日"])
  func `a date with blanks is a placeholder`(_ date: String) throws {
    let verdict = try verdict(Demand(element: .date), in: Self.report(date: date))
    #expect(verdict.summary == "fail placeholder")
    #expect(verdict.evidence.map(\.standing) == [.placeholder])
  }

  @Test func `a date that matching found blank is a placeholder`() throws {
    let report = Self.report(date: "2024年 月 日")
    let verdict = try verdict(Demand(element: .date), in: report, blanks: [report.line(4)])
    #expect(verdict.summary == "fail placeholder")
  }

  @Test(arguments: [(0..<2, "pass"), (0..<10, "fail placeholder"), (0..<8, "fail placeholder")])
  func `a blank spoils a title only where it leaves no words`(
    _ blank: Range<Int>,
    _ summary: String
  ) throws {
    let report = Self.report(title: "XX局年度工作报告")
    let clamped = blank.clamped(to: report.line(0))
    let verdict = try verdict(Demand(element: .title), in: report, blanks: [clamped])
    #expect(verdict.summary == summary)
  }

  @Test(
    arguments: [
      ("2024年12月28日", nil), ("2025年1月31日", nil), ("2025年2月1日", "2025-01-31"),
      ("2025.2.1", "2025-01-31"),
      ("二〇二五年二月一日", "2025-01-31"), ("2025年2月", nil),
    ] as [(String, String?)]
  )
  func `a date is not later than the day of the next year`(
    _ date: String,
    _ deadline: String?
  ) throws {
    let demand = Demand(
      element: .date,
      notLaterThan: Requirement.MonthDay(month: 1, day: 31)
    )
    let verdict = try verdict(demand, in: Self.report(date: date))
    #expect(verdict.summary == (deadline == nil ? "pass" : "fail malformed"))
    guard case .deadline(let day) = verdict.detail else {
      #expect(deadline == nil)
      return
    }
    #expect(day.description == deadline)
  }

  @Test func `without a year of the report no date is too late`() throws {
    let demand = Demand(
      element: .date,
      notLaterThan: Requirement.MonthDay(month: 1, day: 31)
    )
    let report = Self.report(date: "2030年12月1日", year: nil)
    #expect(try verdict(demand, in: report).summary == "pass")
  }
}
