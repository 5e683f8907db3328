import Checking
import Model
import Testing

/// The sentence that proves a rule is moved from the work part of a report to another part.
struct MovingTests {
  struct Key: Sendable, CustomTestStringConvertible {
    let rule: String
    /// The words that are the proof, up to the mark that ends them.
    let words: String
    /// The sentence that takes the proof to the other part.
    let sentence: String

    var testDescription: String { rule }
  }

  private static let report = "nine-sentences/done2.txt"

  private static let keys: [Key] = [
    Key(
      rule: "main-responsibility",
      words: "局党组承担意识形态工作主体责任，将其列入",
      sentence: "局党组承担意识形态工作主体责任。"
    ),
    Key(
      rule: "first-responsible-person",
      words: "党组书记、局长是全局意识形态工作第一责任人，",
      sentence: "党组书记、局长是全局意识形态工作第一责任人。"
    ),
    Key(
      rule: "direct-responsible-person",
      words: "分管副局长是直接责任人，",
      sentence: "分管副局长是意识形态工作直接责任人。"
    ),
    Key(
      rule: "dual-duty",
      words: "其余班子成员履行“一岗双责”。",
      sentence: "其余班子成员履行意识形态工作“一岗双责”。"
    ),
    Key(
      rule: "leading-group",
      words: "调整局意识形态工作领导小组，",
      sentence: "调整局意识形态工作领导小组。"
    ),
    Key(
      rule: "responsibility-letter",
      words: "与8个股室签订意识形态工作责任书。",
      sentence: "与8个股室签订意识形态工作责任书。"
    ),
    Key(
      rule: "special-study-count",
      words: "年内两次就意识形态工作作专题研究。",
      sentence: "年内两次就意识形态工作作专题研究。"
    ),
    Key(
      rule: "analysis-meeting-count",
      words: "一年来，局党组共组织意识形态领域分析研判会2次，",
      sentence: "局党组共组织意识形态领域分析研判会2次。"
    ),
    Key(
      rule: "study-session-count",
      words: "党组理论学习中心组共学习9次，",
      sentence: "党组理论学习中心组共学习9次。"
    ),
    Key(
      rule: "internal-briefing-count",
      words: "在党员大会上通报意识形态工作情况2次，",
      sentence: "在党员大会上通报意识形态工作情况2次。"
    ),
    Key(
      rule: "upward-report-count",
      words: "向县委宣传部书面报告意识形态工作2次。",
      sentence: "向县委宣传部书面报告意识形态工作2次。"
    ),
    Key(
      rule: "position-management",
      words: "加强阵地管理，公众号、宣传栏、办事大厅屏幕安排专人审核。",
      sentence: "加强阵地管理，公众号、宣传栏、办事大厅屏幕安排专人审核。"
    ),
    Key(
      rule: "system-docs",
      words: "修订《商务局新闻发布审核办法》。",
      sentence: "修订《商务局新闻发布审核办法》。"
    ),
    Key(
      rule: "training",
      words: "选派2名宣传信息员参加县里举办的意识形态业务培训。",
      sentence: "选派2名宣传信息员参加县里举办的意识形态业务培训。"
    ),
    Key(
      rule: "incident-statement",
      words: "全年没有发生重大网络舆情。",
      sentence: "全年没有发生重大网络舆情。"
    ),
  ]

  @Test(arguments: [
    ("三、下一步工作\n\n", Reason.planned), ("二、存在的问题\n\n", .misplaced),
  ])
  func `a proof that moves to another part is none there`(
    _ heading: String,
    _ reason: Reason
  ) throws {
    let checker = try Checkers.annual()
    let report = try WholeReport.named(Self.report)
    let original = try report.original().judgements
    var findings = Findings(of: "moving, \(reason.rawValue)")
    for key in Self.keys {
      #expect(original[key.rule]?.status == .pass, "\(key)")
      try #require(report.text.contains(key.words), "\(key)")
      let without = replacing(key.words, with: "", in: report.text)
      let moved = replacing(heading, with: heading + key.sentence, in: without)
      let outcomes = checker.check(moved).judgements
      let own = try #require(outcomes[key.rule])
      if own.status != .fail || own.reason != reason {
        findings.note(key.rule, "got \(own), wanted \(reason.rawValue)")
      }
      for (rule, outcome) in checker.check(without).judgements.sorted(by: { $0.key < $1.key })
      where rule != key.rule {
        findings.compare(
          "\(key.rule), \(rule)",
          got: outcomes[rule]?.status,
          wanted: outcome.status
        )
      }
    }
    findings.report()
  }
}
