public import Model

/// A checklist as a rule file of its own: bases merged, words put in place, a profile applied.
///
/// Loading the text gives the same checklist again, its other profiles aside: their numbers are no
/// longer in it.
public enum EffectiveRules {
  /// The file as JSON5, with a comment that says what it was made of.
  public static func render(
    _ checklist: Checklist,
    tailoredBy tailoring: String? = nil,
    language: Language
  ) -> String {
    let comment = language.phrases.files.effective(checklist, tailoring)
    return "// " + TerminalText.neutralised(comment) + "\n" + RuleFileText(checklist.fileValue).text
  }
}

extension Checklist {
  fileprivate var fileValue: RuleFileValue {
    let names = parameters.keys.sorted()
    let parameters = names.compactMap { name in
      self.parameters[name].map { RuleFileValue.Member(key: name, value: $0.fileValue) }
    }
    let parts = parts.map { RuleFileValue.Member(key: $0.name, value: $0.fileValue) }
    return .members([
      .text("id", id), .text("title", title), .text("version", version),
      .value("appliesTo", appliesTo.fileValue), .text("defaultProfile", profile),
      .value(
        "profiles",
        profile.map { .object([RuleFileValue.Member(key: $0, value: .object([]))]) }
      ),
      .value("parameters", parameters.isEmpty ? nil : .object(parameters)),
      .value("sections", parts.isEmpty ? nil : .object(parts)),
      .value("rules", .list(rules.map(\.fileValue))),
    ])
  }
}

extension Checklist.AppliesTo {
  fileprivate var fileValue: RuleFileValue? {
    if titleMentions.isEmpty, period == nil { return nil }
    return .members([.texts("titleMentions", titleMentions), .text("period", period?.rawValue)])
  }
}

extension Checklist.Parameter {
  fileprivate var fileValue: RuleFileValue {
    .members([
      .number("value", value), .number("halfYear", halfYear), .number("quarter", quarter),
      .number("min", min), .number("max", max), .text("unit", unit),
    ])
  }
}

extension Checklist.Part {
  fileprivate var fileValue: RuleFileValue {
    .members([.texts("headings", headings), .text("holds", holds.rawValue)])
  }
}
