/// Cases that the program still gets wrong, by the test that shows them.
///
/// A row that the program gets right makes its test fail, so that the row is taken out.
enum KnownFaults {
  /// The labels of the cases that a test is known to fail on.
  static func labels(of test: String) -> [String] {
    table.filter { $0.test == test }.flatMap(\.labels)
  }

  /// A fault with the cases of one test that show it.
  private struct Row {
    let fault: String
    let test: String
    let labels: [String]
  }

  private static let table: [Row] =
    cover + navigation + prompts + joining + reading + planWords

  /// The unit's line of a cover is read as the title, and the title below it is dropped.
  private static let cover = [
    Row(
      fault: "a unit alone on its line above the title",
      test: "example, behind a cover page with unit, title and date",
      labels: [
        "title #1", "title #2", "year-consistency #3",
        "year-consistency #4", "year-consistency #5",
      ]
    ),
    Row(
      fault: "a unit alone on its line above the title",
      test: "report, behind a cover page with unit, title and date",
      labels: [
        "evaluation/reports/r04.txt, analysis-meeting-count",
        "evaluation/reports/r11.txt, year-consistency",
        "evaluation/reports/r14.txt, analysis-meeting-count",
      ]
    ),
  ]

  /// The path of a web page above the title becomes part of the title and of the unit.
  private static let navigation = [
    Row(
      fault: "首页 > 政务公开 > 工作动态",
      test: "example, inside a web page",
      labels: ["title #1", "title #2"]
    ),
    Row(
      fault: "您当前的位置：首页 >> 党的建设 >> 正文",
      test: "example, inside a web page with a labelled path",
      labels: ["title #1", "title #2"]
    ),
  ]

  /// A page number in a part with nothing but a prompt counts as content of the part.
  private static let prompts = [
    Row(
      fault: "a page number beside a prompt",
      test: "example, with page numbers between paragraphs",
      labels: ["section-problems #4"]
    ),
    Row(
      fault: "a page number beside a prompt",
      test: "example, page numbers and lines wrapped at 36 characters",
      labels: ["section-problems #4"]
    ),
    Row(
      fault: "a page number beside a prompt",
      test: "report, with page numbers between paragraphs",
      labels: ["evaluation/reports/r10.txt, section-next"]
    ),
    Row(
      fault: "a page number beside a prompt",
      test: "report, page numbers and lines wrapped at 36 characters",
      labels: ["evaluation/reports/r10.txt, section-next"]
    ),
  ]

  /// Lines that are joined wrongly, or not at all.
  private static let joining = [
    Row(
      fault: "a heading with a comma takes in the paragraph below it",
      test: "heading with a comma",
      labels: ["indented", "not indented"]
    ),
    Row(
      fault: "…… that a line end parts is a blank",
      test: "report, wrapped at 31 characters, indented, without empty lines",
      labels: ["evaluation/reports/r09.txt, no-placeholder", "evaluation/reports/r09.txt, verdict"]
    ),
    Row(
      fault: "a sentence with 工作情况 that is cut in two is taken for a heading",
      test: "example, a line break between every number and its unit",
      labels: ["internal-briefing-count #2"]
    ),
  ]

  /// Words and numbers that are read wrongly.
  private static let reading = [
    Row(
      fault: "计划通报 is not read as a plan",
      test: "planned numbers",
      labels: ["complete/report.txt, internal-briefing-count"]
    ),
    Row(
      fault: "签订了《…责任书》 among the plans is nothing",
      test: "part, plans",
      labels: ["responsibility-letter #2"]
    ),
    Row(
      fault: "十二三次 is read as 2",
      test: "neighbouring digits, 十二三次",
      labels: ["noun, number", "number, noun", "next clause", "clause before"]
    ),
    Row(
      fault: "二十五六次 is read as 5",
      test: "neighbouring digits, 二十五六次",
      labels: ["noun, number", "number, noun", "next clause", "clause before"]
    ),
  ]

  /// Words of intention that are unknown, or known before some verbs only.
  private static let planWords = [
    Row(
      fault: "as planned is as done",
      test: "fact words, 按照年初计划",
      labels: [
        "special-study-count", "study-session-count", "upward-report-count",
        "responsibility-letter", "position-management",
      ]
    ),
    Row(
      fault: "only listed verbs may follow 计划",
      test: "plan words, 计划",
      labels: ["analysis-meeting-count", "internal-briefing-count", "training"]
    ),
    Row(
      fault: "no word of intention",
      test: "plan words, 准备",
      labels: [
        "special-study-count", "analysis-meeting-count", "study-session-count",
        "internal-briefing-count", "upward-report-count", "responsibility-letter", "training",
      ]
    ),
    Row(
      fault: "only listed verbs may follow 将",
      test: "plan words, 将",
      labels: ["analysis-meeting-count", "internal-briefing-count", "training"]
    ),
    Row(
      fault: "no word of intention",
      test: "plan words, 预计",
      labels: [
        "special-study-count", "analysis-meeting-count", "study-session-count",
        "internal-briefing-count", "upward-report-count", "responsibility-letter", "training",
        "position-management",
      ]
    ),
    Row(
      fault: "no word of intention",
      test: "plan words, 争取",
      labels: [
        "special-study-count", "analysis-meeting-count", "study-session-count",
        "internal-briefing-count", "upward-report-count", "responsibility-letter", "training",
        "position-management",
      ]
    ),
    Row(
      fault: "no word of intention",
      test: "plan words, 考虑",
      labels: [
        "special-study-count", "analysis-meeting-count", "study-session-count",
        "internal-briefing-count", "upward-report-count", "responsibility-letter", "training",
        "position-management",
      ]
    ),
  ]
}
