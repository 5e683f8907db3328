import Model
import Testing

@testable import Checking

/// A word of intention before the verb turns a fact of the work part into a plan.
struct PlanWordTests {
  /// For each rule a proof with `#` for the word before its verb.
  private static let proofs: [(rule: String, text: String)] = [
    ("special-study-count", "局党组#专题研究意识形态工作2次。"),
    ("analysis-meeting-count", "局党组#召集意识形态分析研判会4次。"),
    ("study-session-count", "局党组#集中开展理论学习中心组学习12次。"),
    ("internal-briefing-count", "局党组#通报意识形态领域情况2次。"),
    ("upward-report-count", "局党组#向县委汇报意识形态工作2次。"),
    ("responsibility-letter", "局党组#签订意识形态工作责任书9份。"),
    ("training", "局党组#培训意识形态信息员30人。"),
    ("position-management", "局党组#对公众号逐一登记备案。"),
  ]

  @Test(arguments: [
    "计划", "拟", "拟于近期", "打算", "准备", "将", "将于年底", "将要", "即将", "预计", "力争", "争取", "考虑",
  ])
  func `a word of intention before the verb makes a plan`(_ word: String) throws {
    try check(word, "plan words") {
      $0.status == .fail && $0.reason == .planned
    }
  }

  @Test(arguments: ["", "按计划", "按照年初计划", "已", "有计划地", "先后", "认真", "积极争取支持，"])
  func `other words before the verb leave a fact`(_ word: String) throws {
    try check(word, "fact words") { $0.status == .pass }
  }

  private func check(
    _ word: String,
    _ test: String,
    isRight: (RuleOutcome) -> Bool
  ) throws {
    var findings = Findings(of: "\(test), \(word)")
    let checker = try Checkers.annual()
    for proof in Self.proofs {
      let text = ExampleFrame(
        replacing("#", with: word, in: proof.text),
        year: 2025,
        topic: "意识形态",
        part: .work
      ).text
      let outcome = try #require(checker.check(text).outcome(of: proof.rule))
      if !isRight(outcome) { findings.note(proof.rule, "got \(outcome)") }
    }
    findings.report()
  }
}
