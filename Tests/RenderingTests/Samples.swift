import Model

/// The checklist, report and verdicts that the renderers are tried on.
enum Samples {
  static let implementation = Basis(
    document: "党委（党组）意识形态工作责任制实施办法",
    clause: "第四条",
    strength: .party
  )

  static let countRule = Rule(
    id: "analysis-meeting-count",
    title: "召开意识形态分析研判会",
    level: .required,
    basis: [implementation, Basis(document: "县委年度考核细则", strength: .local)],
    requirement: .count(
      Requirement.Count(
        subjects: [Requirement.Together(groups: [["分析研判会", "研判会"]])],
        about: ["意识形态"],
        units: ["次", "场"],
        bounds: Requirement.Bounds(atLeast: .parameter("analysisMeetings"))
      )
    ),
    advice: "写明召开的次数，例如：全年召开意识形态分析研判会2次。",
    examples: [
      Example(
        text: "今年先后两次召开意识形态分析研判会。",
        marks: [SourceRange(12, 51)],
        expectation: .pass
      ),
      Example(text: "召开分析研判会x次。", expectation: .fail(.placeholder), year: 2023),
    ]
  )

  static let personRule = Rule(
    id: "first-responsible-person",
    title: "明确第一责任人",
    level: .required,
    basis: [implementation],
    requirement: .together(Requirement.Together(groups: [["党组书记", "党委书记"], ["第一责任人"]]))
  )

  static let mechanismRule = Rule(
    id: "opinion-mechanism",
    title: "网络舆情工作机制",
    level: .recommended,
    basis: [Basis(document: "各单位报告的通行写法", strength: .practice)],
    requirement: .facets(
      Requirement.Facets(
        atLeast: .number(2),
        facets: ["组织", "监测", "预警"].map { Requirement.Facets.Facet(name: $0, phrases: [$0]) }
      )
    ),
    advice: "写明监测、预警、处置的做法。"
  )

  static let marksRule = Rule(
    id: "paired-marks",
    title: "引号书名号成对",
    level: .format,
    requirement: .layout(.pairedMarks)
  )

  static let questionRule = Rule(
    id: "inspection-feedback",
    title: "巡察反馈整改",
    level: .recommended,
    requirement: .manual("整改是否全部完成？")
  )

  static let dateRule = Rule(
    id: "date-form",
    title: "日期写法",
    level: .format,
    requirement: .layout(.dateForm)
  )

  static let checklist = Checklist(
    id: "ideology-annual",
    title: "意识形态工作年度专题报告",
    version: "1.0.0",
    profile: "central",
    appliesTo: Checklist.AppliesTo(titleMentions: ["意识形态"]),
    parameters: [
      "analysisMeetings": Checklist.Parameter(
        value: 2,
        halfYear: 1,
        quarter: 1,
        min: 1,
        max: 52,
        unit: "次"
      )
    ],
    parts: [
      Checklist.Part(name: "work", headings: ["工作开展情况", "主要做法"]),
      Checklist.Part(name: "problems", headings: ["存在问题"], holds: .problems),
    ],
    rules: [countRule, personRule, mechanismRule, marksRule, questionRule, dateRule]
  )

  static let draft = Draft(
    text: """
      临水县水利局2024年意识形态工作报告
      县委宣传部：
      一、工作开展情况
      党组书记为意识形态工作第一责任人。召开研判会x次，加强
      舆情监测。“一岗双责落实到位。
      二、存在问题
      办法不多。
      临水县水利局
      2024年12月28日

      """,
    encoding: "GB18030",
    title: "临水县水利局2024年意识形态工作报告",
    addressee: "县委宣传部：",
    signature: "临水县水利局",
    date: "2024年12月28日",
    headings: [
      Draft.Heading(words: "一、工作开展情况", marker: (.chinese, 1, "一、")),
      Draft.Heading(words: "二、存在问题", marker: (.chinese, 2, "二、")),
    ],
    facts: Facts(unit: "临水县水利局", year: 2024)
  )

  static let verdicts = [
    Verdict(
      rule: "analysis-meeting-count",
      status: .fail,
      reason: .placeholder,
      expected: Verdict.Expected(atLeast: 2, unit: "次"),
      evidence: [draft.evidence("召开研判会x次", .placeholder, section: 1)]
    ),
    Verdict(
      rule: "first-responsible-person",
      status: .pass,
      evidence: [draft.evidence("党组书记为意识形态工作第一责任人", .done, section: 1)]
    ),
    Verdict(
      rule: "opinion-mechanism",
      status: .fail,
      reason: .belowMinimum,
      measured: 1,
      expected: Verdict.Expected(atLeast: 2),
      evidence: [draft.evidence("加强\n舆情监测", .done, section: 1)],
      detail: .facets(shown: ["监测"], lacking: ["组织", "预警"])
    ),
    Verdict(
      rule: "paired-marks",
      status: .fail,
      reason: .malformed,
      evidence: [draft.evidence("“", nil, section: 1)],
      detail: .findings(1)
    ),
    Verdict(rule: "inspection-feedback", status: .review, detail: .question("整改是否全部完成？")),
    Verdict(rule: "date-form", status: .notApplicable, detail: .nothingToCheck),
  ]

  static let failing = CheckResult(
    report: draft.report,
    checklist: checklist,
    chosenBy: .title,
    verdicts: verdicts
  )

  static let unread = CheckResult(error: InputError(source: "旧稿.doc", reason: .binary("Word 97")))

  static let passing = result([
    Verdict(
      rule: "first-responsible-person",
      status: .pass,
      evidence: [draft.evidence("党组书记为意识形态工作第一责任人", .done, section: 1)]
    )
  ])

  /// The same report with other verdicts.
  static func result(_ verdicts: [Verdict], chosenBy: CheckResult.Choice = .option) -> CheckResult {
    CheckResult(
      report: draft.report,
      checklist: checklist,
      chosenBy: chosenBy,
      verdicts: verdicts
    )
  }
}
