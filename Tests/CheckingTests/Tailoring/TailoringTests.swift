import Checking
import Foundation
import Model
import TestSupport
import Testing

/// Whole reports under tailorings of the pack for reports on ideological work.
struct TailoringTests {
  private let report: [UInt8]
  private let today: CalendarDate

  init() throws {
    let file = fixtures.appending(path: "tailoring/waived/report.txt")
    report = [UInt8](try Data(contentsOf: file))
    today = try #require(CalendarDate(year: 2026, month: 11, day: 20))
  }

  private func check(
    _ keys: String,
    options: Checker.Options = Checker.Options(),
    base: String = "ideology-annual",
    text: String? = nil
  ) throws -> CheckResult {
    let bytes = Array("{ base: '\(base)', \(keys) }".utf8)
    return try Checker(options).tailored(by: bytes, file: "t.json5", asOf: today)
      .check(text.map { Array($0.utf8) } ?? report, source: "report.txt")
  }

  private func verdict(_ rule: String, _ result: CheckResult) throws -> Verdict {
    try #require(result.verdicts.first { $0.rule == rule })
  }

  /// A report with some sentences in its work part.
  private func report(_ sentences: String) -> String {
    "某某县水利局党组关于2026年意识形态工作情况的报告\n\n一、工作开展情况\n\n\(sentences)\n"
  }

  // MARK: The checklist

  @Test func `a parameter and its shorter periods follow the office`() throws {
    let result = try check("parameters: { analysisMeetings: { value: 6, reason: '甲' } }")
    let verdict = try verdict("analysis-meeting-count", result)
    #expect(verdict.status == .fail)
    #expect(verdict.expected?.atLeast == 6)
    #expect(result.checklist?.parameters["analysisMeetings"]?.halfYear == 3)
    #expect(result.checklist?.parameters["analysisMeetings"]?.quarter == 2)
    let change = TailoringEffect.Adjustment(
      parameter: "analysisMeetings",
      from: 2,
      to: 6,
      reason: "甲"
    )
    #expect(result.tailoring?.adjusted == [change])
  }

  @Test func `numbers of shorter periods that the office gives do not follow the year`() throws {
    let keys =
      "parameters: { analysisMeetings: { value: 2, halfYear: 2, quarter: 1, reason: '甲' } }"
    let result = try check(keys)
    #expect(result.checklist?.parameters["analysisMeetings"]?.value == 2)
    #expect(result.checklist?.parameters["analysisMeetings"]?.halfYear == 2)
    let change = TailoringEffect.Adjustment(
      parameter: "analysisMeetings",
      period: .halfYear,
      from: 1,
      to: 2,
      reason: "甲"
    )
    #expect(result.tailoring?.adjusted == [change])
    let half = report("召开意识形态分析研判会1次。").replacing("关于2026年", with: "关于2026年上半年")
    let verdict = try verdict("analysis-meeting-count", check(keys, text: half))
    #expect(verdict.expected?.atLeast == 2)
    #expect(verdict.reason == .belowMinimum)
  }

  @Test func `a rule that is off does not run but others still see it`() throws {
    let keys = "rules: { 'study-session-count': { off: true, reason: '甲' } }"
    let text = report("全年共开展理论学习中心组学习6次。一年来累计开展理论学习中心组学习9次。")
    let result = try check(keys, text: text)
    #expect(!result.verdicts.contains { $0.rule == "study-session-count" })
    #expect(result.checklist?.rules.count == result.verdicts.count)
    #expect(try verdict("number-consistency", result).reason == .inconsistent)
    #expect(result.tailoring?.removed.map(\.rule) == ["study-session-count"])
  }

  @Test func `another level moves the outcome`() throws {
    let keys = "rules: { 'leading-group': { level: 'required', reason: '甲' } },"
    let accepted =
      "accept: [{ rule: 'no-placeholder', evidence: '健康X平方', reason: '甲', approvedBy: '乙' }]"
    #expect(try check(accepted).outcome == .pass)
    let result = try check(keys + accepted)
    #expect(result.outcome == .fail)
    #expect(result.tailoring?.relevelled.map(\.from) == [.recommended])
  }

  @Test func `the level of the pack is no change`() throws {
    let result = try check("rules: { agenda: { level: 'required', reason: '甲' } }")
    #expect(result.tailoring == TailoringEffect(file: "t.json5"))
  }

  @Test func `the profile of the file is used unless the command line names one`() throws {
    let keys = "profile: 'strict'"
    #expect(try check(keys).checklist?.profile == "strict")
    #expect(try verdict("analysis-meeting-count", check(keys)).expected?.atLeast == 4)
    let options = Checker.Options(profile: "central")
    #expect(try check(keys, options: options).checklist?.profile == "central")
  }

  @Test func `a profile is adjusted after it is applied`() throws {
    let keys = "profile: 'strict', parameters: { studySessions: { value: 6, reason: '甲' } }"
    #expect(try check(keys).tailoring?.adjusted.map(\.from) == [12])
  }

  // MARK: Acceptances

  private static func accept(_ rule: String, _ words: String) -> String {
    "accept: [{ rule: '\(rule)', evidence: '\(words)', reason: '甲', approvedBy: '乙' }]"
  }

  @Test func `an accepted blank is set aside and the others are still counted`() throws {
    let keys = Self.accept("no-placeholder", "健康 Ｘ 平方")
    let text = report("开通“健康X平方”小程序。签订责任书XX份。再推“健康X平方”课程。")
    let plain = try verdict("no-placeholder", Checker().check(Array(text.utf8), source: "r"))
    guard case .blanks(let all, let names) = plain.detail else {
      Issue.record("no blanks")
      return
    }
    let result = try check(keys, text: text)
    let verdict = try verdict("no-placeholder", result)
    #expect(verdict.status == .fail)
    #expect(verdict.waiver == nil)
    #expect(verdict.detail == .blanks(unfilled: all - 2, anonymised: names))
    #expect(verdict.evidence.count == plain.evidence.count - 2)
    #expect(result.tailoring?.accepted.map(\.findings) == [2])
  }

  @Test func `a blank beside accepted words stays`() throws {
    let keys = Self.accept("no-placeholder", "健康X平方")
    let result = try check(keys, text: "关于意识形态工作的报告\n\n建“健康X平方”XX处。\n")
    #expect(try verdict("no-placeholder", result).status == .fail)
  }

  @Test func `a rule whose findings are all accepted is waived, not passed`() throws {
    let result = try check(Self.accept("no-placeholder", "健康X平方"))
    let verdict = try verdict("no-placeholder", result)
    #expect(verdict.status == .waived)
    #expect(verdict.reason == .placeholder)
    #expect(verdict.waiver == Verdict.Waiver(reason: "甲", approvedBy: "乙"))
    #expect(!verdict.evidence.isEmpty)
  }

  @Test func `accepted places of a form rule leave the others`() throws {
    let keys = Self.accept("paired-marks", "“一岗双责落实")
    let text = report("坚持“一岗双责落实到人。推行“双周例会制度。")
    let verdict = try verdict("paired-marks", check(keys, text: text))
    #expect(verdict.status == .fail)
    #expect(verdict.detail == .findings(1))
    let one = try check(keys, text: report("坚持“一岗双责落实到人。"))
    #expect(try self.verdict("paired-marks", one).status == .waived)
  }

  @Test func `an accepted phrase leaves another one`() throws {
    let keys = Self.accept("no-request", "以上报告当否,请指示")
    let one = report("以上报告当否，请指示。")
    #expect(try verdict("no-request", check(keys, text: one)).status == .waived)
    let text = report("以上报告当否，请指示。以上方案妥否，请批复。")
    let verdict = try verdict("no-request", check(keys, text: text))
    #expect(verdict.status == .fail)
    #expect(verdict.evidence.allSatisfy { $0.range.start > text.utf8.count - 60 })
  }

  @Test func `an accepted statement that must not be made is set aside as well`() throws {
    let keys = Self.accept("no-request", "恳请县财政局拨付专项经费")
    let one = report("现恳请县财政局拨付专项经费50万元。")
    let plain = try Checker().check(Array(one.utf8), source: "r")
    #expect(try verdict("no-request", plain).status == .fail)
    #expect(try verdict("no-request", check(keys, text: one)).status == .waived)
    let two = report("现恳请县财政局拨付专项经费50万元。以上方案妥否，请批复。")
    #expect(try verdict("no-request", check(keys, text: two)).status == .fail)
  }

  @Test func `one near miss of several excuses nothing`() throws {
    let text = report("计划召开意识形态分析研判会4次。明年拟召开意识形态分析研判会6次。")
    let keys = Self.accept("analysis-meeting-count", "计划召开意识形态分析研判会4次")
    let result = try check(keys, text: text)
    #expect(try verdict("analysis-meeting-count", result).status == .fail)
    #expect(result.tailoring?.accepted == [])
    #expect(result.tailoring?.unusedAcceptances.count == 1)
  }

  @Test func `years that disagree are one finding`() throws {
    let text = "水利局党组关于2026年意识形态工作的报告\n\n一、工作开展情况\n\n完成任务。\n\n水利局党组\n2024年12月1日\n"
    let keys = Self.accept("year-consistency", "2024年12月1日")
    #expect(try verdict("year-consistency", check(keys, text: text)).status == .waived)
    let other = Self.accept("year-consistency", "2024年12月2日")
    #expect(try verdict("year-consistency", check(other, text: text)).status == .fail)
  }

  @Test func `an acceptance without such a finding is reported`() throws {
    let result = try check(Self.accept("no-request", "请批示"))
    #expect(result.tailoring?.unusedAcceptances.map(\.evidence) == ["请批示"])
    #expect(result.tailoring?.accepted == [])
  }

  // MARK: The pack

  @Test func `a report for another pack is an error that says so`() throws {
    let rules = fixtures.appending(path: "own-pack/safety-annual.json5").path(percentEncoded: false)
    let error = #expect(throws: RuleError.self) {
      try check("", options: Checker.Options(rules: rules))
    }
    #expect(
      error?.problems.map(\.message) == [
        "这份文件调整的是规则包“ideology-annual”，而报告用的是“safety-annual”，请改正 base，或换一份调整文件。"
      ]
    )
  }

  @Test func `a pack of one's own can be adjusted`() throws {
    let rules = fixtures.appending(path: "own-pack/safety-annual.json5").path(percentEncoded: false)
    let result = try check(
      "profile: 'factory', parameters: { drills: { value: 5, reason: '甲' } }",
      options: Checker.Options(rules: rules),
      base: "safety-annual"
    )
    #expect(result.checklist?.profile == "factory")
    #expect(result.tailoring?.adjusted.map(\.from) == [4])
  }

  @Test func `a file that cannot be read is an error`() throws {
    let error = #expect(throws: RuleError.self) {
      try Checker().tailored(by: nil, file: "gone.json5", asOf: today)
    }
    #expect(error?.problems.map(\.message) == ["读不到调整文件“gone.json5”，请检查路径和权限。"])
  }
}
