import Checking
import Model
import Testing

struct ReportDisguiseTests {
  /// What a disguise still changes: a short heading that no pack names is joined to the text below.
  private static let known: [String: Set<String>] = [
    "wrapped at 34 characters without empty lines or indents": [
      "evaluation/reports/b10.txt, internal-briefing-count",
      "evaluation/reports/r13.txt, network-monitoring",
    ],
    // 2.中心组学习计划16 / 期: the number comes to stand alone
    "a line break between every number and its unit": [
      "evaluation/reports/b02.txt, study-session-topic"
    ],
  ]

  @Test func `there are whole reports to disguise`() {
    #expect(WholeReport.originals.count >= 25)
    #expect(WholeReport.originals.values.allSatisfy { $0.error == nil })
  }

  @Test(arguments: Disguise.all)
  func `a whole report in disguise gets the same verdict and the same result of each rule`(
    _ disguise: Disguise
  ) throws {
    var findings = Findings(of: "report, \(disguise.testDescription)")
    let checker = try Checkers.annual()
    for report in WholeReport.all where !(disguise.keepsText && report.isVariant) && !report.isTorn
    {
      let original = try report.original()
      guard let bytes = disguise.bytes(of: report.text) else { continue }
      let result = checker.check(bytes, source: report.testDescription)
      findings.compare(
        "\(report.testDescription), verdict",
        got: result.outcome,
        wanted: original.outcome
      )
      let judgements = result.judgements
      for (rule, outcome) in original.judgements.sorted(by: { $0.key < $1.key })
      where disguise.spares(rule) {
        findings.compare(
          "\(report.testDescription), \(rule)",
          got: judgements[rule],
          wanted: outcome
        )
      }
    }
    findings.report(known: Self.known[disguise.testDescription] ?? [])
  }
}
