internal import Model

/// The comments in rule files that the tool writes, and the frame around what rules come to.
struct FilePhrases: Sendable {
  let effective: @Sendable (Checklist, _ tailoring: String?) -> String
  let blanks: String
  let commands: String
  let packTitle: String
  let base: String
  let ruleTitle: String
  let level: String
  let strength: String
  let requirement: String
  let synonyms: String
  let units: String
  let advice: String
  let marks: String
  let failures: String
  let rule: String
  let marked: String
  let flipped: String
  let share: String
  let allFlipped: @Sendable (_ flipped: Int, _ marked: Int) -> String
  let score: @Sendable (Int) -> String
}

extension FilePhrases {
  static let chinese = FilePhrases(
    effective: { checklist, tailoring in
      let profile = checklist.profile.map { "，口径 \($0)" } ?? ""
      let changes = tailoring.map { "，已按 \($0) 调整" } ?? ""
      return "\(checklist.id) \(checklist.version)\(profile)：已合并所引用的规则包\(changes)，词表已展开"
    },
    blanks: "把每处 ____ 都填上，另存为 .json5 文件，再运行：",
    commands: "hecha rules lint 文件；hecha rules test 文件；hecha check --rules 文件 报告",
    packTitle: "规则包的名称，如：安全生产工作年度报告",
    base: "以这份清单为基础，在它之上增加规则",
    ruleTitle: "要求的名称，如：组织应急演练",
    level: "required 必须；recommended 建议；format 格式",
    strength: "law 法律法规；party 党内法规；standard 国家标准；local 本地要求；practice 惯例",
    requirement: "数次数用 count；写到即可用 mention；几个词要在一起用 together；写法见 Rules/README.md",
    synonyms: "说这件事的词，同义词并列：[\"应急演练\", \"消防演练\"]",
    units: "计数的量词",
    advice: "可以照抄的写法；留给作者填的地方写四个下划线",
    marks: "⟦ ⟧ 里是证据；删去它，这一条就应当不通过",
    failures: "容易误认的写法各写一条，并写明不通过的原因",
    rule: "规则",
    marked: "有标记的例子",
    flipped: "删去后不通过",
    share: "比例",
    allFlipped: { "共 \($1) 个有标记的例子，删去证据后不通过的 \($0) 个" },
    score: { "得分 \($0)/100（不代表通过）" }
  )

  static let english = FilePhrases(
    effective: { checklist, tailoring in
      let profile = checklist.profile.map { ", profile \($0)" } ?? ""
      let changes = tailoring.map { ", tailored by \($0)" } ?? ""
      return
        "\(checklist.id) \(checklist.version)\(profile): bases merged\(changes), words put in place"
    },
    blanks: "Fill in every ____, save this as a .json5 file, and run:",
    commands: "hecha rules lint FILE; hecha rules test FILE; hecha check --rules FILE REPORT",
    packTitle: "the name of the pack, such as “安全生产工作年度报告”",
    base: "the list to start from; this file adds to it",
    ruleTitle: "what is asked for, such as “组织应急演练”",
    level: "required, recommended or format",
    strength: "law, party (rules of the party), standard, local (an office's demand) or practice",
    requirement: "count for numbers, mention for a phrase, together for words; see Rules/README.md",
    synonyms: "the words for it, synonyms side by side: [\"应急演练\", \"消防演练\"]",
    units: "the measure words that count it",
    advice: "a sentence to copy; four underscores where the author fills in",
    marks: "⟦ ⟧ holds the evidence; with it deleted the rule must fail",
    failures: "one for every false friend, with the reason for which it fails",
    rule: "rule",
    marked: "marked examples",
    flipped: "fail without evidence",
    share: "share",
    allFlipped: { "\(counted($1, "marked example")), of which \($0) fail without their evidence" },
    score: { "score \($0)/100 (this does not mean a pass)" }
  )
}
