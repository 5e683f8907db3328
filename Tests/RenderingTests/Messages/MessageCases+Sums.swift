import Model

extension MessageCases {
  static let sum = Requirement.SumDemand(
    tables: ["申请情况表", "申请办理表"],
    left: [["新收", "本年新收"], ["结转"]],
    right: [["总计"]]
  )

  private static func whole(_ numbers: Int...) -> [DecimalNumber] {
    numbers.map { DecimalNumber($0) }
  }

  private static func difference(_ heading: String?) -> SumDifference {
    SumDifference(heading: heading, left: whole(120, 3), right: whole(122))
  }

  /// Tables whose numbers are added up.
  static let sums = [
    Case(
      testDescription: "a difference",
      requirement: .agree(.sum(sum)),
      verdict: failure(.inconsistent, detail: .sums(difference(nil), others: 0)),
      chinese: "新收 120 + 结转 3 = 123，而 总计 122，相差 1",
      english: "新收 120 + 结转 3 = 123, but 总计 122: a difference of 1"
    ),
    Case(
      testDescription: "a difference in a column, and one more",
      requirement: .all([.placeholders, .agree(.sum(sum))]),
      verdict: failure(.inconsistent, detail: .sums(difference("自然人"), others: 1)),
      chinese: "「自然人」一栏：新收 120 + 结转 3 = 123，而 总计 122，相差 1；另有 1 处也不相等",
      english:
        "under 「自然人」: 新收 120 + 结转 3 = 123, but 总计 122: a difference of 1;"
        + " 1 other sum differs too"
    ),
    Case(
      testDescription: "a long sum",
      requirement: .agree(
        .sum(
          Requirement.SumDemand(
            tables: ["表"],
            left: ["甲", "乙", "丙", "丁", "戊"].map { [$0] },
            right: [["总计"]]
          )
        )
      ),
      verdict: failure(
        .inconsistent,
        detail: .sums(
          SumDifference(heading: nil, left: whole(1, 1, 1, 1, 1), right: whole(8)),
          others: 2
        )
      ),
      chinese: "甲等 5 项 = 5，而 总计 8，相差 3；另有 2 处也不相等",
      english: "甲 and 4 more = 5, but 总计 8: a difference of 3; 2 other sums differ too"
    ),
    Case(
      testDescription: "no table",
      requirement: .agree(.sum(sum)),
      verdict: failure(.missing, detail: .noTable(["申请情况表", "申请办理表"])),
      chinese: "没有找到写着「申请情况表」或「申请办理表」的表格",
      english: "no table with 「申请情况表」 or 「申请办理表」 was found"
    ),
    Case(
      testDescription: "lacking rows",
      requirement: .agree(.sum(sum)),
      verdict: failure(.missing, detail: .lackingRows(["新收", "总计"])),
      chinese: "表格里没有这些项：「新收」、「总计」",
      english: "the table lacks 「新收」, 「总计」"
    ),
    Case(
      testDescription: "words for a number",
      requirement: .agree(.sum(sum)),
      verdict: failure(.malformed, detail: .noNumber),
      chinese: "应当填数字的格子里写的不是数字",
      english: "a cell that needs a number holds words"
    ),
    Case(
      testDescription: "numbers to come",
      requirement: .agree(.sum(sum)),
      verdict: failure(.placeholder),
      chinese: "表格里的数字还没有填写",
      english: "the numbers of the table are not filled in"
    ),
    Case(
      testDescription: "equal sums",
      requirement: .agree(.sum(sum)),
      verdict: Verdict(rule: "r", status: .pass, measured: 0),
      chinese: "表格里的数字对得上",
      english: "the numbers of the table agree"
    ),
  ]
}
