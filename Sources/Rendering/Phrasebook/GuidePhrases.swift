/// The frame of the checklist as a page for people.
struct GuidePhrases: Sendable {
  let title: @Sendable (_ checklist: String) -> String
  let origin: @Sendable (_ checklist: String) -> String
  let levels: @Sendable (_ total: Int, _ parts: String) -> String
  let levelCount: @Sendable (_ level: String, Int) -> String
  let verdict: String
  let start: String
  let end: String
  let whole: String
  let part: @Sendable (_ heading: String) -> String
  let number: String
  let aspects: String
  let condition: @Sendable (_ subject: String) -> String
  let anyCondition: String
  let review: @Sendable (_ reasons: String) -> String
  let sentence: String
  let weight: String
}

extension GuidePhrases {
  static let chinese = GuidePhrases(
    title: { "\($0)：要写什么" },
    origin: { "规则包 \($0)" },
    levels: { "共 \($0) 条：\($1)" },
    levelCount: { "\($0) \($1)" },
    verdict: "“必须”的条目有一条不通过，整份报告就不通过。",
    start: "报告开头",
    end: "报告末尾",
    whole: "全文",
    part: { "「\($0)」部分" },
    number: "数量：",
    aspects: "方面：",
    condition: { "只在文中谈到\($0)等内容时适用" },
    anyCondition: "只在文中谈到这件事时适用",
    review: { "遇到这些情形由人核对：\($0)" },
    sentence: "例句：",
    weight: "权重："
  )

  static let english = GuidePhrases(
    title: { "\($0): what to write" },
    origin: { "rule pack \($0)" },
    levels: { "\(counted($0, "rule")): \($1)" },
    levelCount: { "\($1) \($0)" },
    verdict: "A report fails if one required rule fails.",
    start: "The beginning of the report",
    end: "The end of the report",
    whole: "The whole report",
    part: { "The part 「\($0)」" },
    number: "number: ",
    aspects: "aspects: ",
    condition: { "only where the report speaks of \($0) or the like" },
    anyCondition: "only where the report speaks of this matter",
    review: { "a person looks where it is: \($0)" },
    sentence: "for example: ",
    weight: "weight: "
  )
}
