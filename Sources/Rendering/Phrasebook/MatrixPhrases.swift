/// The headings of tables about many reports.
struct MatrixPhrases: Sendable {
  let unit: String
  let title: String
  let year: String
  let verdict: String
  let file: String
  let checklist: String
  /// Why a report could not be checked.
  let remark: String

  let pageTitle: String
  let level: String
  let result: String
  let requirement: String
  let problem: String
  let words: String
  let advice: String

  /// The columns about the report as a whole, before the counts.
  var headers: [String] { [unit, title, year, verdict, file, checklist] }

  /// The columns about one finding.
  var findingHeaders: [String] { [level, result, requirement, problem, words, advice] }
}

extension MatrixPhrases {
  static let chinese = MatrixPhrases(
    unit: "单位",
    title: "标题",
    year: "年度",
    verdict: "结论",
    file: "文件",
    checklist: "清单",
    remark: "说明",
    pageTitle: "报告核查结果",
    level: "级别",
    result: "结果",
    requirement: "要求",
    problem: "问题",
    words: "原文",
    advice: "写法"
  )

  static let english = MatrixPhrases(
    unit: "unit",
    title: "title",
    year: "year",
    verdict: "verdict",
    file: "file",
    checklist: "checklist",
    remark: "remark",
    pageTitle: "Results of checking reports",
    level: "level",
    result: "result",
    requirement: "requirement",
    problem: "why",
    words: "found",
    advice: "write"
  )
}
