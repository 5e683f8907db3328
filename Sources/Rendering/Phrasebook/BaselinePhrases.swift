/// What was known from an earlier check.
struct BaselinePhrases: Sendable {
  let label: String
  let summary: @Sendable (_ file: String, _ known: Int) -> String
  let fixed: @Sendable (_ count: Int, _ titles: String) -> String
  let knownHeading: @Sendable (Int) -> String
  let known: String
  /// In place of a to-do list.
  let noneNew: String
  let otherPack: @Sendable (_ file: String, _ recorded: String, _ used: String) -> String
}

extension BaselinePhrases {
  static let chinese = BaselinePhrases(
    label: "记录：",
    summary: { file, known in
      known == 0 ? "\(file)，没有用到" : "\(file)，其中已有的 \(known) 条不影响结论"
    },
    fixed: { "记录中有 \($0) 条已经解决：\($1)。请重新生成记录，以免再次出现时不报。" },
    knownHeading: { "记录中已有的不通过（\($0) 条）" },
    known: "已有",
    noneNew: "没有新的缺项。",
    otherPack: { file, recorded, used in
      "记录 \(file) 是按 \(recorded) 核查的，现在按 \(used)，两者无法对照；请用 --rules \(recorded) 核查，或重新生成记录。"
    }
  )

  static let english = BaselinePhrases(
    label: "baseline: ",
    summary: { file, known in
      known == 0 ? "\(file), not needed" : "\(file), \(counted(known, "known failure")) not counted"
    },
    fixed: {
      "\(counted($0, "failure")) of the baseline \($0 == 1 ? "is" : "are") fixed: \($1); write the"
        + " baseline anew, so that they are reported if they come back"
    },
    knownHeading: { "Failed, known from the baseline (\($0))" },
    known: "known",
    noneNew: "Nothing new is missing.",
    otherPack: { file, recorded, used in
      "the baseline \(file) is of a check with \(recorded), and this is one with \(used), which cannot"
        + " be matched; check with --rules \(recorded), or write the baseline anew."
    }
  )
}
