/// The sentences of the to-do list.
struct GapPhrases: Sendable {
  let none: String
  let count: @Sendable (Int) -> String
  let review: @Sendable (String) -> String
  let retry: @Sendable (String) -> String
  let place: String
  let start: String
  let end: String
  let part: @Sendable (String) -> String
  let work: String
}

extension GapPhrases {
  static let chinese = GapPhrases(
    none: "没有要补的内容。",
    count: { "要办 \($0) 件" },
    review: { "请核对：\($0)" },
    retry: { "请另行核实：\($0)" },
    place: "位置：",
    start: "报告开头",
    end: "报告末尾",
    part: { "写在「\($0)」部分" },
    work: "写在讲工作情况的部分"
  )

  static let english = GapPhrases(
    none: "Nothing is missing.",
    count: { counted($0, "thing") + " to do" },
    review: { "please check: \($0)" },
    retry: { "please verify by hand: \($0)" },
    place: "where: ",
    start: "the beginning of the report",
    end: "the end of the report",
    part: { "in the part 「\($0)」" },
    work: "in the part about the work done"
  )
}
