import Judging
import Model
import Testing

@Suite struct JudgeTests {
  /// One judge serves all reports: the numbers that a report has to keep are those of its period.
  @Test func `a judge keeps nothing of a report`() {
    let count = Requirement.count(Requirement.Bounds(atLeast: .parameter("times")))
    let judge = Judge(
      Checklist(
        id: "test",
        title: "",
        version: "1",
        profile: nil,
        appliesTo: Checklist.AppliesTo(),
        parameters: ["times": Checklist.Parameter(value: 4, halfYear: 2, quarter: 1, unit: "场")],
        parts: [],
        rules: [Rule(id: "rule", title: "", level: .required, requirement: count)]
      )
    )
    let report = ReportBuilder.report("甲乙丙")
    let matches = Matches(hits: [[.total(2)]], parts: [], blanks: [])
    let expected: [(Facts.Period, Int, String)] = [
      (.year, 4, "fail below-minimum"), (.halfYear, 2, "pass"), (.quarter, 1, "pass"),
      (.year, 4, "fail below-minimum"),
    ]
    for (period, least, summary) in expected {
      let verdicts = judge.verdicts(on: report.with(facts: Facts(period: period)), given: matches)
      #expect(verdicts.map(\.summary) == [summary])
      #expect(verdicts.first?.expected == Verdict.Expected(atLeast: least, unit: "场"))
    }
  }
}
