/// A rule file with one rule to fill in: JSON5 with comments.
///
/// Every blank is written `____`. With all of them filled by the words for one thing the file loads,
/// and its examples give their results.
public struct RuleTemplate: Sendable {
  private let pack: String
  private let rule: String
  private let base: String

  /// Creates a template for a rule in a new pack that extends another one, by its id or path.
  public init(pack: String, rule: String, base: String) {
    self.pack = pack
    self.rule = rule
    self.base = base
  }

  /// The file, with comments in a language.
  public func render(language: Language) -> String {
    let say = language.phrases.files
    return """
      // \(say.blanks)
      //   \(say.commands)
      {
        id: "\(pack)",
        title: "____", // \(say.packTitle)
        version: "1",
        extends: [\(RuleFileText(.text(base)).text.dropLast())], // \(say.base)

        rules: [
          {
            id: "\(rule)",
            title: "____", // \(say.ruleTitle)
            level: "recommended", // \(say.level)
            // \(say.strength)
            basis: [{ document: "____", strength: "practice" }],
            // \(say.requirement)
            require: {
              count: ["____"], // \(say.synonyms)
              units: ["次", "场"], // \(say.units)
              atLeast: 2,
            },
            advice: "写明次数，例如：全年开展____＿＿＿＿次。", // \(say.advice)
            examples: {
              // \(say.marks)
              pass: ["全年⟦开展____3次⟧。"],
              // \(say.failures)
              fail: [
                { text: "全年开展____1次。", reason: "below-minimum" },
                { text: "全年开展____x次。", reason: "placeholder" },
                { text: "下一步计划开展____3次。", reason: "planned" },
                { text: "全年没有开展____。", reason: "negated" },
                { text: "多次开展____。", reason: "unquantified" },
                { text: "各项工作按时完成。", reason: "missing" },
              ],
            },
          },
        ],
      }

      """
  }
}
