/// The frame around a rule and around the problems of a rule file.
struct RulePhrases: Sendable {
  let id: String
  let level: String
  let colon: String
  let title: String
  let threshold: String
  let total: @Sendable (Int) -> String
  let require: String
  let condition: String
  let inParts: String
  let notInParts: String
  let review: String
  let weight: String
  let tags: String
  let passExamples: String
  let failExamples: String
  let exampleYear: @Sendable (Int) -> String
  let examplePart: @Sendable (String) -> String
  let wholeReport: String
  let noBasis: String
  let onReport: @Sendable (String) -> String
  let result: String
  let note: String
  let measured: String
  let expected: String
  let evidence: @Sendable (Int) -> String
  let noEvidence: String
  let notJudged: String
  let error: String
  let warning: String
  let noProblems: String
  let problems: @Sendable (_ errors: Int, _ warnings: Int) -> String
  let repeated: @Sendable (_ number: Int, _ lines: String, _ message: String) -> String
  let unlisted: @Sendable (_ number: Int) -> String
}

extension RulePhrases {
  static let chinese = RulePhrases(
    id: "编号",
    level: "级别",
    colon: "：",
    title: "名称",
    threshold: "数量要求",
    total: { "共 \($0) 条" },
    require: "要求：",
    condition: "前提：",
    inParts: "只看：",
    notInParts: "不看：",
    review: "核对：",
    weight: "权重：",
    tags: "标签：",
    passExamples: "通过的例子",
    failExamples: "不通过的例子",
    exampleYear: { "\($0) 年的报告" },
    examplePart: { "在「\($0)」部分" },
    wholeReport: "整份报告",
    noBasis: "没有注明依据",
    onReport: { "对 \($0) 的判定" },
    result: "结论：",
    note: "说明：",
    measured: "实有：",
    expected: "应有：",
    evidence: { "证据（\($0) 处）" },
    noEvidence: "没有可引用的原文。",
    notJudged: "这份报告没有按这一条判定。",
    error: "错误",
    warning: "警告",
    noProblems: "没有发现问题。",
    problems: { "\($0) 个错误，\($1) 个警告" },
    repeated: { "另有 \($0) 处（第 \($1) 行）：\($2)" },
    unlisted: { "另有 \($0) 处没有列出，请先改正以上各处。" }
  )

  static let english = RulePhrases(
    id: "id",
    level: "level",
    colon: ": ",
    title: "title",
    threshold: "number",
    total: { counted($0, "rule") },
    require: "requires: ",
    condition: "only if: ",
    inParts: "looks in: ",
    notInParts: "not in: ",
    review: "review: ",
    weight: "weight: ",
    tags: "tags: ",
    passExamples: "Examples that pass",
    failExamples: "Examples that fail",
    exampleYear: { "report of \($0)" },
    examplePart: { "in the part 「\($0)」" },
    wholeReport: "a whole report",
    noBasis: "no source given",
    onReport: { "How \($0) was judged" },
    result: "result: ",
    note: "note: ",
    measured: "measured: ",
    expected: "expected: ",
    evidence: { "Evidence (\($0))" },
    noEvidence: "There is nothing to quote.",
    notJudged: "This report was not judged by this rule.",
    error: "error",
    warning: "warning",
    noProblems: "No problems found.",
    problems: { "\(counted($0, "error")), \(counted($1, "warning"))" },
    repeated: { "\($0) more (lines \($1)): \($2)" },
    unlisted: { "\($0) more are not listed; correct these first." }
  )
}
