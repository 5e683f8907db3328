import Model

extension MessageCases {
  static let counts = [
    Case(
      testDescription: "too few",
      verdict: failure(.belowMinimum, measured: 1),
      chinese: "只写明 1 次，少于要求的 2 次",
      english: "only 1 次 stated, fewer than the required 2 次"
    ),
    Case(
      testDescription: "too many",
      verdict: failure(
        .belowMinimum,
        measured: 5,
        expected: Verdict.Expected(atMost: 3, unit: "次")
      ),
      chinese: "写明 5 次，超过上限 3 次",
      english: "5 次 stated, more than the limit of 3 次"
    ),
    Case(
      testDescription: "not exactly",
      verdict: failure(
        .belowMinimum,
        measured: 3,
        expected: Verdict.Expected(exactly: 4, unit: "期")
      ),
      chinese: "写明 3 期，应当是 4 期",
      english: "3 期 stated instead of 4 期"
    ),
    Case(
      testDescription: "unit from the rule",
      verdict: failure(.belowMinimum, measured: 1, expected: Verdict.Expected(atLeast: 2)),
      chinese: "只写明 1 次，少于要求的 2 次",
      english: "only 1 次 stated, fewer than the required 2 次"
    ),
    Case(
      testDescription: "number left open",
      verdict: failure(.placeholder, standing: .placeholder),
      chinese: "次数还没有填写",
      english: "the number is not filled in"
    ),
    Case(
      testDescription: "number of things left open",
      verdict: failure(.placeholder, expected: Verdict.Expected(atLeast: 2, unit: "项")),
      chinese: "数量还没有填写",
      english: "the number is not filled in"
    ),
    Case(
      testDescription: "number planned",
      verdict: failure(.planned, standing: .planned),
      chinese: "写的是计划或要求，不是已经完成的次数",
      english: "this is a plan or a rule, not a number reached"
    ),
    Case(
      testDescription: "number of others",
      verdict: failure(.otherScope, standing: .otherScope),
      chinese: "说的是别的年度或别的单位，不能计入本报告的次数",
      english: "the number is about another period or another body"
    ),
    Case(
      testDescription: "not held",
      verdict: failure(.negated, standing: .negated),
      chinese: "文中说的是没有开展",
      english: "the text says that it was not done"
    ),
    Case(
      testDescription: "no number",
      verdict: failure(.unquantified, standing: .unquantified),
      chinese: "没有写明次数",
      english: "the number is not stated"
    ),
    Case(
      testDescription: "number in the wrong part",
      verdict: failure(.misplaced, standing: .done),
      chinese: "次数写在不能作为依据的部分",
      english: "the number stands in a part that is no proof"
    ),
    Case(
      testDescription: "nothing counted",
      verdict: failure(.missing),
      chinese: "全文没有写到",
      english: "the report does not mention it"
    ),
    Case(
      testDescription: "only the name of a system",
      verdict: failure(.missing, standing: .quoted),
      chinese: "只在文件或制度的名称里出现，不能作为依据",
      english: "it stands only in the name of a document or system, which is no proof"
    ),
    Case(
      testDescription: "number reached",
      verdict: Verdict(
        rule: "r",
        status: .pass,
        measured: 4,
        expected: Verdict.Expected(atLeast: 2, atMost: 5, unit: "次")
      ),
      chinese: "写明 4 次，符合不少于 2 次、不超过 5 次的要求",
      english: "4 次 stated, as required (at least 2 次, at most 5 次)"
    ),
  ]
}
