import Checking
import Model
import Testing

struct ReportDisguiseTests {
  private static let originals: [String: CheckResult] = Dictionary(
    WholeReport.all.compactMap { report in
      (try? Checkers.annual()).map { (report.testDescription, $0.check(report.text)) }
    },
    uniquingKeysWith: { first, _ in first }
  )

  @Test func `there are whole reports to disguise`() {
    #expect(Self.originals.count >= 25)
    #expect(Self.originals.values.allSatisfy { $0.error == nil })
  }

  @Test(arguments: Disguise.all)
  func `a whole report in disguise gets the same verdict and the same result of each rule`(
    _ disguise: Disguise
  ) throws {
    var findings = Findings(of: "report, \(disguise.testDescription)")
    let checker = try Checkers.annual()
    for report in WholeReport.all {
      let original = try #require(Self.originals[report.testDescription])
      guard let bytes = disguise.bytes(of: report.text) else { continue }
      let result = checker.check(bytes, source: report.testDescription)
      findings.compare(
        "\(report.testDescription), verdict",
        got: result.outcome,
        wanted: original.outcome
      )
      let outcomes = result.outcomes
      for (rule, outcome) in original.outcomes.sorted(by: { $0.key < $1.key })
      where disguise.touches[rule] == nil {
        findings.compare(
          "\(report.testDescription), \(rule)",
          got: outcomes[rule]?.judgement,
          wanted: outcome.judgement
        )
      }
    }
    findings.report()
  }
}
