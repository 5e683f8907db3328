import Model
import Testing

@Suite struct PeriodTests {
  /// The verdict on a report of sentences, each of which counts 2 from its first unit on.
  private func verdict(
    _ sentences: [String],
    period: Facts.Period = .year,
    date: String? = nil
  ) throws -> Verdict {
    let lines = sentences + (date.map { [$0] } ?? [])
    let report = ReportBuilder.report(lines.joined(separator: "\n"))
    let whole = report.with(
      sentences: sentences.indices.map(report.line),
      elements: Elements(date: date == nil ? nil : report.line(sentences.count)),
      facts: Facts(year: 2025, period: period)
    )
    let hits = sentences.indices.map { Hit.total(2, at: report.line($0).lowerBound) }
    let rules = [
      Rule(
        id: "a",
        title: "",
        level: .required,
        requirement: .count(Requirement.Bounds(atLeast: .number(1)))
      ),
      Rule(id: "period", title: "", level: .recommended, requirement: .agree(.period(of: ["a"]))),
    ]
    return try #require(Bench(report: whole).verdicts(rules, [hits]).last)
  }

  @Test(arguments: [
    ("上半年召开2次。", "fail other-scope"), ("前三季度召开2次。", "fail other-scope"),
    ("1至9月召开2次。", "fail other-scope"), ("1月—11月，召开2次。", "fail other-scope"),
    ("截至目前，召开2次。", "fail other-scope"), ("召开2次。", "pass"), ("全年4次，其中上半年2次。", "pass"),
    ("上半年2次、下半年2次。", "pass"), ("上半年和年底共2次。", "pass"), ("1至12月召开2次。", "pass"),
    ("11至12月召开2次。", "pass"), ("通报上半年工作情况2次。", "pass"), ("1至9名干部参加。", "pass"),
  ])
  func `a number for some months is none for the year`(
    _ text: String,
    _ summary: String
  ) throws {
    #expect(try verdict([text]).summary == summary)
  }

  @Test func `one number for the year is enough`() throws {
    #expect(try verdict(["上半年召开2次。", "召开2次。"]).summary == "pass")
    #expect(try verdict(["上半年召开2次。", "一季度召开2次。"]).summary == "fail other-scope")
  }

  @Test func `the numbers are quoted with their rule`() throws {
    let verdict = try verdict(["上半年召开2次。"])
    #expect(verdict.detail == .partOfYear(rule: "a"))
    #expect(verdict.evidence.map(\.range.start) == [0])
  }

  @Test func `a report about half a year tells of half a year`() throws {
    #expect(try verdict(["上半年召开2次。"], period: .halfYear).summary == "pass")
  }

  @Test(arguments: [
    ("2025年12月20日", "pass"), ("2026年1月8日", "pass"), ("2025年10月8日", "fail other-scope"),
  ])
  func `until now is the year at its end`(_ date: String, _ summary: String) throws {
    #expect(try verdict(["截至目前，召开2次。"], date: date).summary == summary)
    #expect(try verdict(["上半年召开2次。"], date: date).summary == "fail other-scope")
  }
}
