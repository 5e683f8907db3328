internal import Model

/// What a tailoring changed, and what its author should know.
struct TailoringPhrases: Sendable {
  let label: String
  let summary: @Sendable (_ file: String, _ counts: TailoringCounts) -> String
  let changesHeading: @Sendable (Int) -> String
  let removed: @Sendable (_ rule: String, _ reason: String) -> String
  let relevelled: @Sendable (_ rule: String, _ from: String, _ to: String, _ why: String) -> String
  let adjusted: @Sendable (TailoringEffect.Adjustment) -> String
  let accepted:
    @Sendable (_ rule: String, _ words: String, _ findings: Int, _ leave: String) -> String
  /// Why and by whom, as part of a sentence.
  let leave: @Sendable (_ reason: String, _ approvedBy: String) -> String
  /// After what a rule would have failed for.
  let waived: @Sendable (_ leave: String, _ until: CalendarDate?) -> String
  let ended: @Sendable (_ leave: String, _ until: CalendarDate) -> String
  let daysLeft: @Sendable (Int) -> String
  let endedNotice: @Sendable (_ rule: String, _ until: CalendarDate) -> String
  let soonNotice: @Sendable (_ rule: String, _ until: CalendarDate, _ days: Int) -> String
  let unusedHeading: @Sendable (_ file: String, Int) -> String
  let unusedWaiver: @Sendable (_ rule: String, _ until: CalendarDate) -> String
  let unusedAcceptance: @Sendable (_ rule: String, _ words: String) -> String
  /// An input whose tailoring is wrong; the problems follow.
  let broken: @Sendable (_ problems: Int) -> String
}

extension TailoringPhrases {
  static let chinese = TailoringPhrases(
    label: "调整：",
    summary: { file, counts in
      var parts = [
        "运行 \(counts.ran) 条", "停用 \(counts.removed) 条", "改级 \(counts.relevelled) 条",
        "豁免 \(counts.waived) 条",
      ]
      if counts.adjusted > 0 { parts.append("改参数 \(counts.adjusted) 个") }
      if counts.accepted > 0 { parts.append("认可 \(counts.accepted) 处") }
      return "\(file)（\(parts.joined(separator: "，"))）"
    },
    changesHeading: { "按调整文件改动（\($0) 项）" },
    removed: { "停用 \($0)：\($1)" },
    relevelled: { "改级 \($0)，\($1) → \($2)：\($3)" },
    adjusted: { change in
      let period =
        switch change.period {
        case .year: ""
        case .halfYear: "（半年报告）"
        case .quarter: "（季度报告）"
        }
      return "参数 \(change.parameter)\(period)，\(change.from) → \(change.to)：\(change.reason)"
    },
    accepted: { "认可 \($0)，「\($1)」\($2) 处：\($3)" },
    leave: { "\($0)，\($1)批准" },
    waived: { leave, until in
      guard let until else { return "已认可（\(leave)）" }
      return "已豁免到 \(until)（\(leave)）"
    },
    ended: { "豁免已在 \($1) 到期，不再有效（\($0)）" },
    daysLeft: { $0 == 0 ? "今天到期" : "还有 \($0) 天到期" },
    endedNotice: { "豁免已过期：\($0)，到 \($1) 为止，现按不通过计" },
    soonNotice: { rule, until, days in
      "豁免即将到期：\(rule)，到 \(until) 为止，\(days == 0 ? "就是今天" : "还有 \(days) 天")"
    },
    unusedHeading: { "\($0) 里有 \($1) 项没有用到，请核对或删去" },
    unusedWaiver: { "豁免 \($0)，到 \($1) 为止" },
    unusedAcceptance: { "认可 \($0)，「\($1)」" },
    broken: { "管这份报告的调整文件有 \($0) 处错误，报告没有核查，请先改正：" }
  )

  static let english = TailoringPhrases(
    label: "tailoring: ",
    summary: { file, counts in
      var parts = [
        "\(counts.ran) ran", "\(counts.removed) removed", "\(counts.relevelled) re-levelled",
        "\(counts.waived) waived",
      ]
      if counts.adjusted > 0 { parts.append("\(counted(counts.adjusted, "parameter")) changed") }
      if counts.accepted > 0 { parts.append("\(counted(counts.accepted, "finding")) accepted") }
      return "\(file) (rules: \(parts.joined(separator: ", ")))"
    },
    changesHeading: { "Changed by the tailoring (\($0))" },
    removed: { "removed \($0): \($1)" },
    relevelled: { "level of \($0), \($1) → \($2): \($3)" },
    adjusted: { change in
      let period =
        switch change.period {
        case .year: ""
        case .halfYear: " (half-year reports)"
        case .quarter: " (quarterly reports)"
        }
      return
        "parameter \(change.parameter)\(period), \(change.from) → \(change.to): \(change.reason)"
    },
    accepted: { "accepted for \($0), 「\($1)」 in \(counted($2, "place")): \($3)" },
    leave: { "\($0), approved by \($1)" },
    waived: { leave, until in
      guard let until else { return "accepted (\(leave))" }
      return "waived until \(until) (\(leave))"
    },
    ended: { "the waiver ended on \($1) and no longer holds (\($0))" },
    daysLeft: { $0 == 0 ? "ends today" : "ends in \(counted($0, "day"))" },
    endedNotice: { "Waiver expired: \($0), until \($1); the rule fails now" },
    soonNotice: { rule, until, days in
      "Waiver about to end: \(rule), until \(until), "
        + (days == 0 ? "which is today" : "\(counted(days, "day")) left")
    },
    unusedHeading: {
      "\(counted($1, "entry", plural: "entries")) of \($0) not used; check or delete"
    },
    unusedWaiver: { "waiver of \($0), until \($1)" },
    unusedAcceptance: { "accepted for \($0), 「\($1)」" },
    broken: {
      "the tailoring that governs this report has \(counted($0, "problem")),"
        + " so it was not checked:"
    }
  )
}
