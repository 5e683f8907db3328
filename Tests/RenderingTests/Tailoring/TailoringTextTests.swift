import Model
import Rendering
import Testing

struct TailoringTextTests {
  private let waiver: Tailoring.Waiver
  private let until: CalendarDate

  init() throws {
    until = try #require(CalendarDate(year: 2026, month: 12, day: 15))
    waiver = Tailoring.Waiver(rule: "paired-marks", reason: "甲", approvedBy: "乙", until: until)
  }

  private func verdict(_ status: Verdict.Status, daysLeft: Int) -> Verdict {
    Verdict(
      rule: "first-responsible-person",
      status: status,
      reason: .missing,
      waiver: Verdict.Waiver(
        reason: "机构改革",
        approvedBy: "县委宣传部",
        until: until,
        daysLeft: daysLeft
      )
    )
  }

  private func result(_ verdicts: [Verdict], _ effect: TailoringEffect) -> CheckResult {
    CheckResult(
      report: Samples.draft.report,
      checklist: Samples.checklist,
      chosenBy: .title,
      verdicts: verdicts,
      tailoring: effect
    )
  }

  private func text(_ results: [CheckResult], _ language: Language = .chinese) -> String {
    TextRenderer(language: language, color: false, width: 0).render(results)
  }

  private func lines(_ results: [CheckResult], _ language: Language = .chinese) -> [Substring] {
    text(results, language).split(separator: "\n")
  }

  @Test func `a waived rule tells why, by whom and how long`() {
    let lines = lines([result([verdict(.waived, daysLeft: 40)], TailoringEffect(file: "t"))])
    #expect(lines.contains("  调整：t（运行 1 条，停用 0 条，改级 0 条，豁免 1 条）"))
    #expect(lines.contains("共 1 条：通过 0，不通过 0，已豁免 1"))
    #expect(
      lines.contains("  – 明确第一责任人  全文没有写到；已豁免到 2026-12-15（机构改革，县委宣传部批准）")
    )
    #expect(!lines.contains { $0.hasPrefix("豁免即将到期") })
  }

  @Test func `a waiver that ends soon is announced`() {
    let effect = TailoringEffect(file: "t")
    let soon = lines([result([verdict(.waived, daysLeft: 12)], effect)])
    #expect(
      soon.contains("豁免即将到期：明确第一责任人（first-responsible-person），到 2026-12-15 为止，还有 12 天")
    )
    let last = lines([result([verdict(.waived, daysLeft: 0)], effect)], .english)
    #expect(
      last.contains(
        "Waiver about to end: 明确第一责任人 (first-responsible-person), until 2026-12-15, which is today"
      )
    )
  }

  @Test func `a waiver that has ended is told with the failure`() {
    let lines = lines([result([verdict(.fail, daysLeft: -1)], TailoringEffect(file: "t"))])
    #expect(
      lines.contains("豁免已过期：明确第一责任人（first-responsible-person），到 2026-12-15 为止，现按不通过计")
    )
    #expect(
      lines.contains("     问题：全文没有写到；豁免已在 2026-12-15 到期，不再有效（机构改革，县委宣传部批准）")
    )
  }

  @Test func `every change has its reason`() {
    let acceptance = Tailoring.Acceptance(
      rule: "r",
      evidence: "X光机",
      reason: "设备",
      approvedBy: "办公室"
    )
    let effect = TailoringEffect(
      file: "t",
      removed: [TailoringEffect.Removal(rule: "a", title: "甲", reason: "子")],
      relevelled: [
        TailoringEffect.Relevelling(
          rule: "b",
          title: "乙",
          from: .recommended,
          to: .required,
          reason: "丑"
        )
      ],
      adjusted: [TailoringEffect.Adjustment(parameter: "c", from: 2, to: 4, reason: "寅")],
      accepted: [TailoringEffect.Accepted(acceptance: acceptance, findings: 2)]
    )
    let lines = lines([result([], effect)])
    #expect(lines.suffix(5).first == "按调整文件改动（4 项）")
    #expect(
      lines.suffix(4) == [
        "  – 停用 甲（a）：子", "  – 改级 乙（b），建议 → 必须：丑", "  – 参数 c，2 → 4：寅",
        "  – 认可 r，「X光机」2 处：设备，办公室批准",
      ]
    )
  }

  @Test func `an entry is unused only if no report needs it`() {
    let idle = TailoringEffect(file: "t", unusedWaivers: [waiver])
    let busy = TailoringEffect(file: "t")
    let heading = "t 里有 1 项没有用到，请核对或删去"
    #expect(lines([result([], idle), result([], idle)]).contains { $0 == heading })
    #expect(!lines([result([], idle), result([], busy)]).contains { $0 == heading })
    #expect(!lines([result([], busy), result([], idle)]).contains { $0 == heading })
    let other = TailoringEffect(file: "u")
    #expect(lines([result([], idle), result([], other)]).contains { $0 == heading })
  }

  @Test func `a broken tailoring is told line by line`() {
    let problems = [3, 7].map { line in
      RuleProblem(
        file: "t",
        line: line,
        column: 5,
        sourceLine: "",
        message: "错。",
        english: "Wrong."
      )
    }
    let error = InputError(source: "a.txt", reason: .tailoring(RuleError(problems)))
    let lines = lines([CheckResult(error: error)])
    #expect(
      lines == [
        "无法检查  a.txt", "  管这份报告的调整文件有 2 处错误，报告没有核查，请先改正：", "  t:3:5：错。",
        "  t:7:5：错。",
      ]
    )
    #expect(
      describe(error, in: .english)
        == "a.txt: the tailoring that governs this report has 2 problems, so it was not checked:"
        + " t:3:5: 错。 t:7:5: 错。"
    )
  }
}
