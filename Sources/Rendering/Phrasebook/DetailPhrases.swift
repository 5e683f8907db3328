internal import Model

/// What a verdict says beyond its reason.
struct DetailPhrases: Sendable {
  let layout: @Sendable (Requirement.LayoutCheck, _ places: Int) -> String
  let malformed: @Sendable (_ places: Int) -> String
  let unwanted: @Sendable (_ places: Int) -> String
  let blanks: @Sendable (_ unfilled: Int, _ anonymised: Int) -> String
  let tooFewFacets: @Sendable (_ shown: String, _ lacking: String, _ wanted: Int?) -> String
  let facetsLacking: @Sendable (_ reason: String, _ lacking: String, _ wanted: Int?) -> String
  let facetsShown: @Sendable (_ number: Int, _ shown: String) -> String
  let tooFewItems: @Sendable (_ found: Int, _ wanted: Int) -> String
  let tooShort: @Sendable (_ found: Int, _ wanted: Int) -> String
  let order: @Sendable (_ part: String, _ after: String) -> String
  let years: @Sendable (String) -> String
  let totals: @Sendable (_ rule: String, _ totals: String) -> String
  let ending: @Sendable (String) -> String
  let deadline: @Sendable (CalendarDate) -> String
  let question: @Sendable (String) -> String
  let needsLook: @Sendable (_ sentence: String) -> String
  let conditionUnmet: String
  let nothingToCheck: String
  let showsNoPages: String
  let notApplicable: String
  let waived: String
  let notEvaluated: String
  let numberMet: @Sendable (_ amount: String, _ bounds: String) -> String
  let atLeast: @Sendable (String) -> String
  let atMost: @Sendable (String) -> String
  let exactly: @Sendable (String) -> String
  let statementMet: String
  let partMet: String
  let elementMet: @Sendable (String) -> String
  let absentMet: String
  let blanksMet: String
  let layoutMet: String
  let agreeMet: String
}

extension DetailPhrases {
  static let chinese = DetailPhrases(
    layout: { check, places in
      let form = LayoutPhrases.chineseFault(check)
      return "\(form)，共 \(places) 处"
    },
    malformed: { "写法不合要求，共 \($0) 处" },
    unwanted: { "出现了不应有的内容，共 \($0) 处" },
    blanks: { unfilled, anonymised in
      let names = "\(anonymised) 处像是为隐去名称而替换的字样，正式报送前请换成真名"
      if unfilled == 0 { return "有 \(names)" }
      let blanks = "有 \(unfilled) 处空白还没有填写"
      return anonymised == 0 ? blanks : "\(blanks)；另有 \(names)"
    },
    tooFewFacets: { shown, lacking, wanted in
      let need = wanted.map { "，要求至少 \($0) 个方面" } ?? ""
      return "只写到\(shown)，没有写到\(lacking)\(need)"
    },
    facetsLacking: { reason, lacking, wanted in
      let need = wanted.map { "至少 \($0) 个" } ?? ""
      return "\(reason)；应当从这些方面写\(need)：\(lacking)"
    },
    facetsShown: { "写到 \($0) 个方面：\($1)" },
    tooFewItems: { "这一部分只有 \($0) 条，少于要求的 \($1) 条" },
    tooShort: { "这一部分只有 \($0) 字，少于要求的 \($1) 字" },
    order: { "「\($0)」写在了「\($1)」的前面，应当放在后面" },
    years: { "年份不一致：\($0)" },
    totals: { "「\($0)」的总数前后不一致：\($1)" },
    ending: { "结尾应当是\($0)" },
    deadline: { "日期晚于期限 \($0.year) 年 \($0.month) 月 \($0.day) 日" },
    question: { "需要由人判断：\($0)" },
    needsLook: { "\($0)，请人工核对" },
    conditionUnmet: "文中没有谈到这件事，这一条不适用",
    nothingToCheck: "文中没有这一条要检查的内容",
    showsNoPages: "这类文件看不出版面，没有查",
    notApplicable: "这一条不适用",
    waived: "按已批准的豁免，这一条不计入",
    notEvaluated: "这一条没能判定，不能算通过",
    numberMet: { amount, bounds in bounds.isEmpty ? "写明 \(amount)" : "写明 \(amount)，符合\(bounds)的要求"
    },
    atLeast: { "不少于 \($0)" },
    atMost: { "不超过 \($0)" },
    exactly: { "正好 \($0)" },
    statementMet: "已经写明",
    partMet: "有这一部分",
    elementMet: { "有\($0)" },
    absentMet: "没有出现不应有的内容",
    blanksMet: "没有留待填写的空白",
    layoutMet: "格式符合要求",
    agreeMet: "前后一致"
  )

  static let english = DetailPhrases(
    layout: { check, places in
      let form = LayoutPhrases.englishFault(check)
      return "\(form), in \(counted(places, "place"))"
    },
    malformed: { "it is not written as it should be, in \(counted($0, "place"))" },
    unwanted: { "there is something that should not be there, in \(counted($0, "place"))" },
    blanks: { unfilled, anonymised in
      let names =
        "\(counted(anonymised, "name")) replaced, it seems, for anonymity:"
        + " write the real ones before submission"
      if unfilled == 0 { return names }
      let blanks = "\(counted(unfilled, "blank")) still to fill in"
      return anonymised == 0 ? blanks : "\(blanks); also \(names)"
    },
    tooFewFacets: { shown, lacking, wanted in
      let need = wanted.map { "; at least \($0) aspects are required" } ?? ""
      return "only \(shown) covered, not \(lacking)\(need)"
    },
    facetsLacking: { reason, lacking, wanted in
      let need = wanted.map { "at least \($0) of " } ?? ""
      return "\(reason); write about \(need)these aspects: \(lacking)"
    },
    facetsShown: { "\(counted($0, "aspect")) covered: \($1)" },
    tooFewItems: { "this part has only \(counted($0, "item")), fewer than the required \($1)" },
    tooShort: { "this part has only \(counted($0, "character")), fewer than the required \($1)" },
    order: { "「\($0)」 stands before 「\($1)」 and should follow it" },
    years: { "the years do not agree: \($0)" },
    totals: { "the totals for 「\($0)」 do not agree: \($1)" },
    ending: { "it should end with \($0)" },
    deadline: { "the date is later than the last day allowed, \($0)" },
    question: { "a person must decide: \($0)" },
    needsLook: { "\($0); please check by hand" },
    conditionUnmet: "the report does not speak of this matter",
    nothingToCheck: "the report holds nothing that this rule checks",
    showsNoPages: "this kind of file shows no pages, so nothing was checked",
    notApplicable: "the rule does not apply",
    waived: "not counted, by an approved waiver",
    notEvaluated: "the rule could not be evaluated, which is never a pass",
    numberMet: { amount, bounds in
      bounds.isEmpty ? "\(amount) stated" : "\(amount) stated, as required (\(bounds))"
    },
    atLeast: { "at least \($0)" },
    atMost: { "at most \($0)" },
    exactly: { "exactly \($0)" },
    statementMet: "stated",
    partMet: "the part is there",
    elementMet: { "the \($0) is there" },
    absentMet: "nothing unwanted",
    blanksMet: "no blank left to fill in",
    layoutMet: "the form holds",
    agreeMet: "the statements agree"
  )
}
