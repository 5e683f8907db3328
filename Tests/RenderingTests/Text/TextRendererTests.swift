import Model
import Rendering
import Testing

struct TextRendererTests {
  private let chinese = TextRenderer(language: .chinese, color: false, width: 72)
  private let english = TextRenderer(language: .english, color: false, width: 72)

  @Test func `a failing report in Chinese`() {
    #expect(chinese.render([Samples.failing]) == TextGoldens.failingInChinese)
  }

  @Test func `a failing report in English`() {
    #expect(english.render([Samples.failing]) == TextGoldens.failingInEnglish)
  }

  @Test func `several reports end with a summary`() {
    let text = chinese.render([Samples.unread, Samples.passing])
    #expect(
      text == """
        无法检查  旧稿.doc
          这是 Word 97 文件，不能读取，请另存为 .docx 或纯文本后再检查。

        通过  draft.txt
          标题：临水县水利局2024年意识形态工作报告
          单位：临水县水利局
          年度：2024 年
          清单：意识形态工作年度专题报告（由命令指定）
          规则：ideology-annual 1.0.0，口径 central
          编码：GB18030，已按此读取
        共 1 条：通过 1，不通过 0

        通过（1 条）
          ✓ 明确第一责任人  4:1 「党组书记为意识形态工作第一责任人」

        2 份：通过 1，不通过 0，无法检查 1

        """
    )
  }

  @Test func `the summary counts in English too`() {
    let text = english.render([Samples.unread, Samples.passing, Samples.failing])
    #expect(text.hasSuffix("\n\n3 reports: 1 passed, 1 failed, 1 not checked\n"))
  }

  @Test func `no results are said to be none`() {
    #expect(chinese.render([]) == "没有可检查的报告。\n")
    #expect(english.render([]) == "There is no report to check.\n")
  }

  @Test func `three quotations stand, the others are counted`() {
    let evidence = ["临水县", "县委", "党组", "召开", "办法"].map { Samples.draft.evidence($0, .planned) }
    let verdict = Verdict(
      rule: "first-responsible-person",
      status: .fail,
      reason: .planned,
      evidence: evidence
    )
    let text = chinese.render([Samples.result([verdict])])
    #expect(
      text.contains(
        """
             原文：1:1 「临水县」
                   2:1 「县委」
                   4:1 「党组」
                   另有 2 处
             问题：写的是计划或要求，不是已经做了的事

        """
      )
    )
  }

  @Test func `places that a form rule only counted are counted on`() {
    let verdict = Verdict(
      rule: "paired-marks",
      status: .fail,
      reason: .malformed,
      evidence: [Samples.draft.evidence("“", nil)],
      detail: .findings(12)
    )
    #expect(chinese.render([Samples.result([verdict])]).contains("另有 9 处\n"))
  }

  @Test func `a near miss of another standing is marked`() {
    let verdict = Verdict(
      rule: "analysis-meeting-count",
      status: .fail,
      reason: .belowMinimum,
      measured: 1,
      expected: Verdict.Expected(atLeast: 2, unit: "次"),
      evidence: [
        Samples.draft.evidence("党组书记", .done, section: 1),
        Samples.draft.evidence("召开研判会", .planned, section: 1),
      ]
    )
    let text = chinese.render([Samples.result([verdict])])
    #expect(text.contains("原文：4:1 「党组书记」，在「一、工作开展情况」\n"))
    #expect(text.contains("4:18 「召开研判会」，在「一、工作开展情况」，计划或要求\n"))
  }

  @Test func `nothing applicable is no pass`() {
    let verdict = Verdict(rule: "date-form", status: .notApplicable, detail: .nothingToCheck)
    let text = chinese.render([Samples.result([verdict])])
    #expect(text.hasPrefix("无法检查  draft.txt\n"))
    #expect(text.contains("共 1 条：通过 0，不通过 0，不适用 1\n清单里没有一条适用于这份报告，不能算通过\n"))
  }

  @Test func `a required rule in error is no pass`() {
    let verdict = Verdict(rule: "analysis-meeting-count", status: .error)
    let text = chinese.render([Samples.result([verdict])])
    #expect(text.hasPrefix("无法检查  draft.txt\n"))
    #expect(text.contains("通过 0，不通过 0，未能判定 1\n有必须的条目未能判定，不能算通过\n"))
    #expect(text.contains("未能判定（1 条）\n  1. 召开意识形态分析研判会  analysis-meeting-count（必须）\n"))
  }

  @Test func `a waiver is listed apart`() {
    let verdict = Verdict(rule: "analysis-meeting-count", status: .waived, reason: .missing)
    let text = chinese.render([Samples.result([verdict])])
    #expect(text.contains("已豁免（1 条）\n  – 召开意识形态分析研判会  按已批准的豁免，这一条不计入\n"))
  }

  @Test(arguments: [
    (CheckResult.Choice.option, "由命令指定"), (.title, "按标题选定"), (.fallback, "标题对不上任何清单"),
  ])
  func `the choice of the checklist is told`(choice: CheckResult.Choice, words: String) {
    let renderer = TextRenderer(language: .chinese, color: false, width: 0)
    #expect(renderer.render([Samples.result([], chosenBy: choice)]).contains("（\(words)"))
  }

  @Test func `the usual encoding is not mentioned, a missing title is`() {
    let draft = Draft(text: "正文。")
    let result = CheckResult(
      report: draft.report,
      checklist: Samples.checklist,
      chosenBy: .fallback,
      verdicts: []
    )
    let text = chinese.render([result])
    #expect(text.contains("  标题：（没有找到标题）\n  清单："))
    #expect(!text.contains("编码"))
  }

  @Test func `a verdict without its rule is shown by its id`() {
    let verdict = Verdict(rule: "lost", status: .fail, reason: .missing)
    #expect(chinese.render([Samples.result([verdict])]).contains("必须项不通过（1 条）\n  1. lost  lost\n"))
  }

  @Test(arguments: 0..<40)
  func `counts always add up to the number of rules`(seed: Int) throws {
    let statuses = Verdict.Status.allCases
    let verdicts = (0..<(seed % 7 + 1)).map { index in
      let status = statuses[(seed * 5 + index * index) % statuses.count]
      return Verdict(rule: "r\(index)", status: status, reason: status == .fail ? .missing : nil)
    }
    let text = chinese.render([Samples.result(verdicts)])
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("共 ") })
    let numbers = line.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    #expect(numbers.first == verdicts.count)
    #expect(numbers.dropFirst().reduce(0, +) == verdicts.count)
  }

  @Test func `colour changes nothing but colour`() {
    let coloured = TextRenderer(language: .chinese, color: true, width: 72)
    let text = coloured.render([Samples.failing, Samples.unread, Samples.passing])
    #expect(text.contains("\u{1B}[1;31m不通过\u{1B}[0m  draft.txt\n"))
    let plain = text.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
    #expect(plain == chinese.render([Samples.failing, Samples.unread, Samples.passing]))
  }

  @Test func `a hostile report cannot steer the terminal`() {
    let draft = Draft(
      text: "标\u{1B}]0;x\u{07}题\n召开\u{1B}[2J会\u{202E}议x次",
      source: "a\u{1B}[31m.txt",
      title: "标\u{1B}]0;x\u{07}题",
      facts: Facts(unit: "局\u{9B}1m")
    )
    let verdict = Verdict(
      rule: "analysis-meeting-count",
      status: .fail,
      reason: .placeholder,
      evidence: [draft.evidence("召开\u{1B}[2J会\u{202E}议x次", .placeholder)]
    )
    let result = CheckResult(
      report: draft.report,
      checklist: Samples.checklist,
      chosenBy: .option,
      verdicts: [verdict]
    )
    let text = chinese.render([result])
    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control }
    )
    #expect(text.contains("不通过  a␛[31m.txt\n  标题：标␛]0;x␇题\n  单位：局\u{FFFD}1m\n"))
    #expect(text.contains("原文：2:1 「召开␛[2J会议x次」\n"))
  }

  @Test(arguments: [48, 60, 72, 120])
  func `no line is wider than the terminal`(width: Int) {
    let renderer = TextRenderer(language: .chinese, color: false, width: width)
    for line in renderer.render([Samples.failing, Samples.unread]).split(separator: "\n") {
      #expect(DisplayWidth.columns(of: line) <= width)
    }
  }
}
