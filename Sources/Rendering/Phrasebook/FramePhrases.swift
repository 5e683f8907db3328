internal import Model

/// The frame of a report's verdict: headings, labels and counts.
struct FramePhrases: Sendable {
  let title: String
  let unit: String
  let year: String
  let checklist: String
  let rules: String
  let encoding: String
  let noTitle: String
  let yearValue: @Sendable (Int, Facts.Period) -> String
  let checklistValue: @Sendable (Checklist, CheckResult.Choice) -> String
  let rulesValue: @Sendable (Checklist) -> String
  let encodingValue: @Sendable (String) -> String
  let counts: @Sendable (_ rules: Int, _ parts: String) -> String
  let count: @Sendable (_ word: String, _ number: Int) -> String
  let nothingApplicable: String
  let requiredNotEvaluated: String
  let reviewHeading: @Sendable (Int) -> String
  let errorHeading: @Sendable (Int) -> String
  let gapHeading: @Sendable (_ level: String, Int) -> String
  let passHeading: @Sendable (Int) -> String
  let waivedHeading: @Sendable (Int) -> String
  let notApplicableHeading: @Sendable (Int) -> String
  let quote: String
  let problem: String
  let advice: String
  let basis: String
  /// Where a quotation stands, after it.
  let paragraph: @Sendable (_ number: Int) -> String
  let inSection: @Sendable (_ heading: String) -> String
  let moreQuotes: @Sendable (Int) -> String
  let noReports: String
  let summary: @Sendable (_ reports: Int, _ pass: Int, _ fail: Int, _ error: Int) -> String
}

extension FramePhrases {
  static let chinese = FramePhrases(
    title: "标题：",
    unit: "单位：",
    year: "年度：",
    checklist: "清单：",
    rules: "规则：",
    encoding: "编码：",
    noTitle: "（没有找到标题）",
    yearValue: { year, period in
      switch period {
      case .year: "\(year) 年"
      case .halfYear: "\(year) 年（半年报告）"
      case .quarter: "\(year) 年（季度报告）"
      }
    },
    checklistValue: { checklist, choice in
      let why =
        switch choice {
        case .option: "由命令指定"
        case .title: "按标题选定"
        case .fallback: "标题对不上任何清单，用默认清单"
        }
      return "\(checklist.title)（\(why)）"
    },
    rulesValue: { checklist in
      let profile = checklist.profile.map { "，口径 \($0)" } ?? ""
      return "\(checklist.id) \(checklist.version)\(profile)"
    },
    encodingValue: { "\($0)，已按此读取" },
    counts: { "共 \($0) 条：\($1)" },
    count: { "\($0) \($1)" },
    nothingApplicable: "清单里没有一条适用于这份报告，不能算通过",
    requiredNotEvaluated: "有必须的条目未能判定，不能算通过",
    reviewHeading: { "请先由人核对（\($0) 条）" },
    errorHeading: { "未能判定（\($0) 条）" },
    gapHeading: { "\($0)项不通过（\($1) 条）" },
    passHeading: { "通过（\($0) 条）" },
    waivedHeading: { "已豁免（\($0) 条）" },
    notApplicableHeading: { "不适用（\($0) 条）" },
    quote: "原文：",
    problem: "问题：",
    advice: "写法：",
    basis: "依据：",
    paragraph: { "第\($0)段" },
    inSection: { "在「\($0)」" },
    moreQuotes: { "另有 \($0) 处" },
    noReports: "没有可检查的报告。",
    summary: { "\($0) 份：通过 \($1)，不通过 \($2)，无法检查 \($3)" }
  )

  static let english = FramePhrases(
    title: "title: ",
    unit: "unit: ",
    year: "year: ",
    checklist: "checklist: ",
    rules: "rules: ",
    encoding: "encoding: ",
    noTitle: "(no title found)",
    yearValue: { year, period in
      switch period {
      case .year: "\(year)"
      case .halfYear: "\(year) (half-year report)"
      case .quarter: "\(year) (quarterly report)"
      }
    },
    checklistValue: { checklist, choice in
      let why =
        switch choice {
        case .option: "named on the command line"
        case .title: "chosen by the title"
        case .fallback: "the default, as the title fits no checklist"
        }
      return "\(checklist.title) (\(why))"
    },
    rulesValue: { checklist in
      let profile = checklist.profile.map { ", profile \($0)" } ?? ""
      return "\(checklist.id) \(checklist.version)\(profile)"
    },
    encodingValue: { "read as \($0)" },
    counts: { "\(counted($0, "rule")): \($1)" },
    count: { "\($1) \($0)" },
    nothingApplicable: "no rule of the checklist applies to this report, so it cannot pass",
    requiredNotEvaluated: "a required rule could not be evaluated, so the report cannot pass",
    reviewHeading: { "For a person to check first (\($0))" },
    errorHeading: { "Not evaluated (\($0))" },
    gapHeading: { "\($0.prefix(1).uppercased() + $0.dropFirst()), failed (\($1))" },
    passHeading: { "Passed (\($0))" },
    waivedHeading: { "Waived (\($0))" },
    notApplicableHeading: { "Not applicable (\($0))" },
    quote: "found: ",
    problem: "why: ",
    advice: "write: ",
    basis: "basis: ",
    paragraph: { "paragraph \($0)" },
    inSection: { "in 「\($0)」" },
    moreQuotes: { counted($0, "more place") },
    noReports: "There is no report to check.",
    summary: { "\(counted($0, "report")): \($1) passed, \($2) failed, \($3) not checked" }
  )
}
