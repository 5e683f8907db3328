internal import Model

/// What rules about the sums of tables ask for, and what was found instead.
struct TablePhrases: Sendable {
  /// One term of a sum: 本年新收 120.
  let term: @Sendable (_ label: String, _ number: String) -> String

  /// A sum of too many terms to write out, with the first label and how many there are.
  let longSum: @Sendable (_ label: String, _ terms: Int) -> String

  /// Both sides as they are, and how far they are apart.
  let differ: @Sendable (_ left: String, _ right: String, _ difference: String) -> String

  /// The column or row of a difference before it.
  let under: @Sendable (_ heading: String, _ sentence: String) -> String

  /// How many other columns or rows differ too.
  let others: @Sendable (_ sentence: String, Int) -> String

  /// The number that the rule decided by: how many sums differ.
  let differing: @Sendable (Int) -> String

  let noTable: @Sendable (_ captions: String) -> String
  let lackingRows: @Sendable (_ rows: String) -> String
  let noNumber: String
  let unfilled: String
  let met: String

  /// What a rule asks for: the table, then both sides.
  let need: @Sendable (_ captions: String) -> String
  let left: @Sendable (_ rows: String) -> String
  let right: @Sendable (_ rows: String) -> String
}

extension TablePhrases {
  static let chinese = TablePhrases(
    term: { "\($0) \($1)" },
    longSum: { "\($0)等 \($1) 项" },
    differ: { "\($0)，而 \($1)，相差 \($2)" },
    under: { "「\($0)」一栏：\($1)" },
    others: { "\($0)；另有 \($1) 处也不相等" },
    differing: { $0 == 0 ? "各栏相等" : "\($0) 处不等" },
    noTable: { "没有找到写着\($0)的表格" },
    lackingRows: { "表格里没有这些项：\($0)" },
    noNumber: "应当填数字的格子里写的不是数字",
    unfilled: "表格里的数字还没有填写",
    met: "表格里的数字对得上",
    need: { "表格（写着\($0)）的每一栏里，左边各项之和等于右边各项之和：" },
    left: { "左边：\($0)" },
    right: { "右边：\($0)" }
  )

  static let english = TablePhrases(
    term: { "\($0) \($1)" },
    longSum: { "\($0) and \($1 - 1) more" },
    differ: { "\($0), but \($1): a difference of \($2)" },
    under: { "under 「\($0)」: \($1)" },
    others: { "\($0); \(counted($1, "other sum")) differ\($1 == 1 ? "s" : "") too" },
    differing: { $0 == 0 ? "all sums equal" : counted($0, "unequal sum") },
    noTable: { "no table with \($0) was found" },
    lackingRows: { "the table lacks \($0)" },
    noNumber: "a cell that needs a number holds words",
    unfilled: "the numbers of the table are not filled in",
    met: "the numbers of the table agree",
    need: { "in every column of the table with \($0), the left rows add up to the right ones:" },
    left: { "left: \($0)" },
    right: { "right: \($0)" }
  )
}
