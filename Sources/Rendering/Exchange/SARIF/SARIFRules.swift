internal import JSONText
internal import Model

/// The rules of all checklists of a batch, each once.
struct SARIFRules {
  /// The rules separated by commas.
  private(set) var bytes: [UInt8] = []
  private var seen: Set<String> = []

  /// What GitHub keeps of the tags of one rule.
  private static let tagLimit = 20

  /// Takes the rules that are new; of two with one id the first describes both.
  mutating func add(_ checklist: Checklist, in language: Language) {
    let messages = Messages(checklist: checklist, language: language)
    for rule in checklist.rules where seen.insert(rule.id).inserted {
      var json = JSONWriter(.compact)
      Self.write(rule, messages, to: &json)
      if !bytes.isEmpty { bytes += Array(",\n".utf8) }
      bytes += json.bytes
    }
  }

  /// The level of a result that fails; a review has none.
  static func level(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    case .review: "none"
    }
  }

  private static func write(_ rule: Rule, _ messages: Messages, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", rule.id)
      json.text("shortDescription", rule.title)
      json.text("fullDescription", description(of: rule, messages))
      json.text("help", help(for: rule, messages.phrases))
      json.key("defaultConfiguration")
      json.object { $0.member("level", level(Finding.Severity(rule.level))) }
      json.key("properties")
      json.object { json in
        json.key("tags")
        json.array { json in
          for tag in ([rule.level.rawValue] + rule.tags).prefix(tagLimit) { json.string(tag) }
        }
      }
    }
  }

  private static func description(of rule: Rule, _ messages: Messages) -> String {
    let lines = RequirementText(rule.requirement, messages: messages).lines
    return lines.map { String(repeating: "  ", count: $0.depth) + $0.text }.joined(separator: "\n")
  }

  private static func help(for rule: Rule, _ phrases: Phrasebook) -> String {
    let advice = rule.advice.map { phrases.frame.advice + $0 }
    let basis = rule.basis.map { phrases.frame.basis + phrases.words.basis($0) }
    let lines = [advice].compactMap(\.self) + basis
    return lines.isEmpty ? rule.title : lines.joined(separator: "\n")
  }
}
