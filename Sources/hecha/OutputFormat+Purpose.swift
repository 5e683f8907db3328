import Rendering

extension OutputFormat {
  /// What a format is for in a command, in the words of help.
  func purpose(in command: Command) -> (chinese: String, english: String) {
    switch (command, self) {
    case (.gaps, .text): ("每份报告一张退回补正单", "a letter per report that asks to complete it")
    case (.gaps, .markdown): ("同上，写成 Markdown", "the same as Markdown")
    default: purpose
    }
  }

  private var purpose: (chinese: String, english: String) {
    switch self {
    case .text: ("给人看的结论和缺项", "verdicts and gaps for people")
    case .gaps: ("补写清单", "a to-do list")
    case .json: ("完整记录，一个 JSON 文件", "the full record as one JSON document")
    case .jsonl: ("完整记录，每份报告一行 JSON", "the full record, one line of JSON per report")
    case .html: ("网页，结论和缺项标在报告原文上", "a page for browsers, the report's own text marked")
    case .csv: ("单位和规则的对照表，用 Excel、WPS 打开", "reports by rules, for spreadsheets")
    case .markdown: ("汇总成一页 Markdown", "all on one page of Markdown")
    case .sarif: ("SARIF 2.1.0，供代码平台和编辑器", "SARIF 2.1.0, for code hosts and editors")
    case .github: ("GitHub Actions 的逐行标注", "annotations of GitHub Actions")
    case .gitlab: ("GitLab 代码质量报告", "the code quality report of GitLab")
    case .junit: ("JUnit XML，供流水线显示", "JUnit XML, for pipelines")
    case .checkstyle: ("Checkstyle XML，供 reviewdog 等", "Checkstyle XML, for reviewdog and others")
    case .tap: ("TAP 14", "TAP 14")
    }
  }
}
