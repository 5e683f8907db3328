/// The sentences of formats for other programs.
struct FindingPhrases: Sendable {
  /// A sentence with the mark that ends it.
  let sentence: @Sendable (String) -> String
  /// What stands between two sentences.
  let gap: String
  let atHeading: @Sendable (_ heading: String) -> String
  let atStart: String
  let atEnd: String
  /// What the number of a line means where there are none.
  let line: @Sendable (_ paragraph: Int) -> String
  /// How many findings are left out of the marks that a platform shows.
  let unshown: @Sendable (_ count: Int) -> String
  let unshownTitle: String
  /// Reports that a page of limited length leaves out.
  let leftOut: @Sendable (_ reports: Int) -> String
  let reading: String
}

extension FindingPhrases {
  static let chinese = FindingPhrases(
    sentence: { $0.hasSuffix("。") || $0.hasSuffix("？") || $0.hasSuffix("！") ? $0 : $0 + "。" },
    gap: "",
    atHeading: { "原文里没有这样的话，先标在应写的部分「\($0)」的标题上。" },
    atStart: "原文里没有这样的话，先标在文首。",
    atEnd: "原文里没有这样的话，先标在文末。",
    line: { "行号按段落计：第\($0)段。" },
    unshown: { "还有 \($0) 条没有标出（每类最多显示 10 条），全部见本步骤的摘要，或用 --format text 查看。" },
    unshownTitle: "其余问题",
    leftOut: { "篇幅所限，另有 \($0) 份报告没有列出。" },
    reading: "读取报告"
  )

  static let english = FindingPhrases(
    sentence: { $0.hasSuffix(".") || $0.hasSuffix("?") ? $0 : $0 + "." },
    gap: " ",
    atHeading: { "Nothing can be quoted: this marks the heading of the part, 「\($0)」." },
    atStart: "Nothing can be quoted: this marks the beginning of the report.",
    atEnd: "Nothing can be quoted: this marks the end of the report.",
    line: { "Lines are paragraphs here: paragraph \($0)." },
    unshown: {
      "\(counted($0, "more finding")) not marked, as ten of a kind are shown at most;"
        + " the summary of this step has all, and so has --format text."
    },
    unshownTitle: "More findings",
    leftOut: { "\(counted($0, "more report")) left out for length." },
    reading: "reading the report"
  )
}
