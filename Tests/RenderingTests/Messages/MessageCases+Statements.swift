import Model

extension MessageCases {
  static let statements = [
    Case(
      testDescription: "statement planned",
      requirement: Demands.mention,
      verdict: failure(.planned),
      chinese: "写的是计划或要求，不是已经做了的事",
      english: "this is a plan or a rule, not something done"
    ),
    Case(
      testDescription: "statement about others",
      requirement: Demands.mention,
      verdict: failure(.otherScope),
      chinese: "说的是别的年度或别的单位",
      english: "this is about another period or another body"
    ),
    Case(
      testDescription: "statement of a lack",
      requirement: Demands.mention,
      verdict: failure(.negated),
      chinese: "文中说的是没有做或者没有做到",
      english: "the text says that it was not done or not achieved"
    ),
    Case(
      testDescription: "another topic",
      requirement: Demands.mention,
      verdict: failure(.missing, standing: .done),
      chinese: "没有写到，只有相近的说法",
      english: "the report does not mention it, only something close to it"
    ),
    Case(
      testDescription: "second part of all",
      requirement: .all([Demands.title, Demands.mention]),
      verdict: failure(.missing, detail: .failedPart(2)),
      chinese: "关于「民主生活会」：全文没有写到",
      english: "about 「民主生活会」: the report does not mention it"
    ),
    Case(
      testDescription: "part of all without a subject",
      requirement: .all([.placeholders]),
      verdict: failure(.placeholder, detail: .failedPart(1)),
      chinese: "关于第 1 项：这里还没有填写",
      english: "about item 1: this is not filled in"
    ),
    Case(
      testDescription: "part of all out of bounds",
      requirement: .all([]),
      verdict: failure(.missing, detail: .failedPart(7)),
      chinese: "全文没有写到",
      english: "the report does not mention it"
    ),
    Case(
      testDescription: "any of several counts",
      requirement: .any([Demands.count, Demands.mention]),
      verdict: failure(.unquantified),
      chinese: "没有写明次数",
      english: "the number is not stated"
    ),
    Case(
      testDescription: "too few aspects",
      requirement: Samples.mechanismRule.requirement,
      verdict: failure(
        .belowMinimum,
        measured: 1,
        detail: .facets(shown: ["监测"], lacking: ["组织", "预警"])
      ),
      chinese: "只写到监测，没有写到组织、预警，要求至少 2 个方面",
      english: "only 监测 covered, not 组织, 预警; at least 2 aspects are required"
    ),
    Case(
      testDescription: "aspects only planned",
      requirement: Samples.mechanismRule.requirement,
      verdict: failure(.planned, detail: .facets(shown: [], lacking: ["组织", "监测", "预警"])),
      chinese: "写的是计划或要求，不是已经做了的事；应当从这些方面写至少 2 个：组织、监测、预警",
      english:
        "this is a plan or a rule, not something done;"
        + " write about at least 2 of these aspects: 组织, 监测, 预警"
    ),
    Case(
      testDescription: "aspects shown",
      requirement: Samples.mechanismRule.requirement,
      verdict: Verdict(
        rule: "r",
        status: .pass,
        measured: 2,
        detail: .facets(shown: ["监测", "预警"], lacking: ["组织"])
      ),
      chinese: "写到 2 个方面：监测、预警",
      english: "2 aspects covered: 监测, 预警"
    ),
    Case(
      testDescription: "question",
      requirement: .manual("是否属实？"),
      verdict: Verdict(rule: "r", status: .review),
      chinese: "需要由人判断：是否属实？",
      english: "a person must decide: 是否属实？"
    ),
    Case(
      testDescription: "reason to review",
      requirement: Demands.mention,
      verdict: Verdict(rule: "r", status: .review, reason: .negated),
      chinese: "文中说的是没有做或者没有做到，请人工核对",
      english: "the text says that it was not done or not achieved; please check by hand"
    ),
    Case(
      testDescription: "condition unmet",
      requirement: Demands.mention,
      verdict: Verdict(rule: "r", status: .notApplicable, detail: .conditionUnmet),
      chinese: "文中没有谈到这件事，这一条不适用",
      english: "the report does not speak of this matter"
    ),
    Case(
      testDescription: "not evaluated",
      requirement: Demands.mention,
      verdict: Verdict(rule: "r", status: .error),
      chinese: "这一条没能判定，不能算通过",
      english: "the rule could not be evaluated, which is never a pass"
    ),
    Case(
      testDescription: "waived",
      requirement: Demands.mention,
      verdict: Verdict(rule: "r", status: .waived, reason: .missing),
      chinese: "按已批准的豁免，这一条不计入",
      english: "not counted, by an approved waiver"
    ),
  ]
}
