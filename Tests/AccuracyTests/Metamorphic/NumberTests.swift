import Checking
import Model
import Testing

/// The number of one passing count is changed; what else may change is listed.
struct NumberTests {
  struct Count: Sendable, CustomTestStringConvertible {
    let report: String
    let rule: String
    /// The words that state the number, with `#` where it stands.
    let words: String
    /// The number as it is written in the report.
    let number: String
    /// The same words as a plan.
    let plan: String
    /// Where the words are not the only proof: another statement of the same number.
    var other: (words: String, replacement: String)?
    /// The number that passes.
    var least = 2

    var testDescription: String { "\(report), \(rule)" }
  }

  private static let counts: [Count] = [
    Count(
      report: "complete/report.txt",
      rule: "study-session-count",
      words: "中心组全年集中学习#次",
      number: "12",
      plan: "中心组计划全年集中学习#次",
      least: 4
    ),
    Count(
      report: "complete/report.txt",
      rule: "special-study-count",
      words: "先后#次专题研究意识形态工作",
      number: "三",
      plan: "计划#次专题研究意识形态工作"
    ),
    Count(
      report: "complete/report.txt",
      rule: "analysis-meeting-count",
      words: "全年共#次",
      number: "4",
      plan: "计划全年共#次",
      other: ("坚持每季度召开一次意识形态分析研判会", "组织召开意识形态分析研判会")
    ),
    Count(
      report: "complete/report.txt",
      rule: "internal-briefing-count",
      words: "通报意识形态领域情况#次",
      number: "2",
      plan: "计划通报意识形态领域情况#次",
      least: 1
    ),
    Count(
      report: "nine-sentences/done2.txt",
      rule: "special-study-count",
      words: "年内#次就意识形态工作作专题研究",
      number: "两",
      plan: "计划年内#次就意识形态工作作专题研究"
    ),
    Count(
      report: "nine-sentences/done2.txt",
      rule: "analysis-meeting-count",
      words: "局党组共组织意识形态领域分析研判会#次",
      number: "2",
      plan: "局党组计划组织意识形态领域分析研判会#次"
    ),
    Count(
      report: "nine-sentences/done2.txt",
      rule: "study-session-count",
      words: "中心组共学习#次",
      number: "9",
      plan: "中心组计划学习#次",
      least: 4
    ),
    Count(
      report: "nine-sentences/done2.txt",
      rule: "internal-briefing-count",
      // The sentence ends after the plan: a plan word governs the clauses that follow it.
      words: "在党员大会上通报意识形态工作情况#次，向",
      number: "2",
      plan: "计划在党员大会上通报意识形态工作情况#次。向",
      least: 1
    ),
    Count(
      report: "nine-sentences/done2.txt",
      rule: "upward-report-count",
      words: "向县委宣传部书面报告意识形态工作#次",
      number: "2",
      plan: "计划向县委宣传部书面报告意识形态工作#次",
      least: 1
    ),
    Count(
      report: "scraped-page/report.txt",
      rule: "study-session-count",
      words: "中心组共开展集中学习#次",
      number: "10",
      plan: "中心组计划开展集中学习#次",
      least: 4
    ),
    Count(
      report: "scraped-page/report.txt",
      rule: "analysis-meeting-count",
      words: "6月24日、12月9日,局党组先后#次召开意识形态领域分析研判会",
      number: "两",
      plan: "局党组计划#次召开意识形态领域分析研判会"
    ),
  ]

  /// The forms of a number, with the number they state; `nil` for none.
  private static let forms: [(text: String, value: Int?)] = [
    ("1", 1), ("一", 1), ("１", 1), ("x", nil), ("X", nil), ("××", nil), ("＿＿", nil),
    ("2", 2), ("两", 2), ("２", 2), ("二", 2), ("贰", 2), ("0", nil), ("零", nil), ("30", 30),
    ("三十", 30),
  ]

  /// Rules that may prove themselves by the same words and quote the number with them.
  private static let quoting: Set<String> = [
    "study-session-topic", "finding-rectification", "aspect-coverage",
  ]

  private static let blanks: Set<String> = ["x", "X", "××", "＿＿"]

  @Test func `another number changes its own rule and no more than it must`() throws {
    var findings = Findings(of: "numbers")
    let checker = try Checkers.annual()
    for count in Self.counts {
      let text = try prepared(count)
      let before = checker.check(text).outcomes
      for form in Self.forms {
        let changed = replacing(
          replacing("#", with: count.number, in: count.words),
          with: replacing("#", with: form.text, in: count.words),
          in: text
        )
        try check(count, before, changed, "\(count.testDescription), \(form.text)", &findings) {
          if let value = form.value {
            return $0.measured == value && ($0.status == .pass) == (value >= count.least)
          }
          return Self.blanks.contains(form.text)
            ? $0.status == .fail && $0.reason == .placeholder : $0.status == .fail
        }
      }
    }
    findings.report()
  }

  @Test func `a number turned into a plan is no proof`() throws {
    var findings = Findings(of: "planned numbers")
    let checker = try Checkers.annual()
    for count in Self.counts {
      let text = try prepared(count)
      let before = checker.check(text).outcomes
      let changed = replacing(
        replacing("#", with: count.number, in: count.words),
        with: replacing("#", with: count.number, in: count.plan),
        in: text
      )
      try check(count, before, changed, count.testDescription, &findings) {
        $0.status == .fail && $0.reason == .planned
      }
    }
    findings.report()
  }

  /// The report with nothing but the words in question as proof of the rule.
  private func prepared(_ count: Count) throws -> String {
    var text = try WholeReport.named(count.report).text
    if let other = count.other {
      text = replacing(other.words, with: other.replacement, in: text)
    }
    let words = replacing("#", with: count.number, in: count.words)
    try #require(text.contains(words), "\(count.testDescription): \(words)")
    return text
  }

  private func check(
    _ count: Count,
    _ before: [String: RuleOutcome],
    _ changed: String,
    _ label: String,
    _ findings: inout Findings,
    isRight: (RuleOutcome) -> Bool
  ) throws {
    let checker = try Checkers.annual()
    let after = checker.check(changed).outcomes
    let own = try #require(after[count.rule])
    if !isRight(own) { findings.note(label, "got \(own)") }
    // 三十次 is the number all the same, but not the form for statistics.
    let free = Self.quoting.union([
      count.rule, "number-consistency", "no-placeholder", "measured-numbers",
    ])
    for (rule, outcome) in before.sorted(by: { $0.key < $1.key }) where !free.contains(rule) {
      findings.compare("\(label), \(rule)", got: after[rule], wanted: outcome)
    }
    let isBlank = after["no-placeholder"]?.status == .fail
    if isBlank != (own.reason == .placeholder || before["no-placeholder"]?.status == .fail) {
      findings.note("\(label), no-placeholder", "got \(isBlank ? "fail" : "pass")")
    }
  }
}
