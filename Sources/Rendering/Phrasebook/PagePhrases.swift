/// The frame of the page with reports, for a browser.
struct PagePhrases: Sendable {
  let language: String
  let product: String
  let single: @Sendable (_ report: String) -> String
  let several: @Sendable (_ reports: Int) -> String
  let gaps: @Sendable (Int) -> String
  let text: String
  let showProof: String
  let printText: String
  let missingHere: String
  let overview: String
  let symbols: String
  let lacking: String
  let unit: String
  let verdict: String
  let totals: String
  let matrix: @Sendable (_ checklist: String, _ reports: Int) -> String
  let noRule: String
  let unread: @Sendable (Int) -> String
  let input: String
  let why: String
  let chart: String
  let bar: @Sendable (_ reports: Int) -> String
  let chartSummary: @Sendable (_ rules: Int) -> String
  let filter: String
  let search: String
  let level: String
  let rule: String
  let every: String
  let onlyGaps: String
  /// `#` stands for the number shown and for the number of all, in this order.
  let shown: String
  let made: @Sendable (_ version: String, _ asOf: String) -> String
  let offline: String
}

extension PagePhrases {
  static let chinese = PagePhrases(
    language: "zh-CN",
    product: "hecha 核查结果",
    single: { "\($0) · 核查结果" },
    several: { "核查结果总览：\($0) 份报告" },
    gaps: { "缺项与问题（\($0) 条）" },
    text: "报告原文",
    showProof: "标出通过的依据",
    printText: "打印时附上报告原文",
    missingHere: "此处应写而未写",
    overview: "回到总览",
    symbols: "图例",
    lacking: "缺项",
    unit: "单位和文件",
    verdict: "结论",
    totals: "不通过的份数",
    matrix: { "\($0)（\($1) 份）" },
    noRule: "没有这一条",
    unread: { "无法检查的文件（\($0) 份）" },
    input: "文件",
    why: "原因",
    chart: "最常见的缺项",
    bar: { "\($0) 份" },
    chartSummary: { "不通过最多的 \($0) 条规则，各有几份报告不通过" },
    filter: "筛选",
    search: "单位或文件名",
    level: "规则的级别",
    rule: "没有通过的规则",
    every: "全部",
    onlyGaps: "只看有缺项的规则",
    shown: "显示 # 份，共 # 份",
    made: { "由 hecha \($0) 生成，豁免按 \($1) 计。" },
    offline: "本页不含外部资源，也不联网。"
  )

  static let english = PagePhrases(
    language: "en",
    product: "hecha report check",
    single: { "\($0) · report check" },
    several: { "Overview: \(counted($0, "report"))" },
    gaps: { "Gaps and problems (\($0))" },
    text: "The report itself",
    showProof: "mark what proves the passes",
    printText: "print the reports themselves too",
    missingHere: "missing here",
    overview: "back to the overview",
    symbols: "Symbols",
    lacking: "gaps",
    unit: "unit and file",
    verdict: "verdict",
    totals: "reports that fail",
    matrix: { "\($0) (\(counted($1, "report")))" },
    noRule: "no such rule",
    unread: { "Not checked (\(counted($0, "file")))" },
    input: "file",
    why: "why",
    chart: "Most frequent gaps",
    bar: { counted($0, "report") },
    chartSummary: { "the \(counted($0, "rule")) that most reports fail, with their number" },
    filter: "filter",
    search: "unit or file name",
    level: "level of rules",
    rule: "rule not passed",
    every: "all",
    onlyGaps: "only rules with gaps",
    shown: "showing # of # reports",
    made: { "Made by hecha \($0); waivers as of \($1)." },
    offline: "This page holds all it needs and loads nothing."
  )
}
