internal import JSONText
public import Model

/// The rules of packs for programs: every key is always there, and in the same order.
public struct RuleListRenderer: Sendable {
  private let language: Language

  /// Creates a renderer.
  public init(language: Language) {
    self.language = language
  }

  /// One document about all packs, in the order given.
  public func render(_ checklists: [Checklist]) -> String {
    var json = JSONWriter(.pretty)
    json.object { json in
      json.member("schema", 1)
      json.key("packs")
      json.array { json in
        for checklist in checklists { write(checklist, to: &json) }
      }
    }
    json.endLine()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func write(_ checklist: Checklist, to json: inout JSONWriter) {
    let messages = Messages(checklist: checklist, language: language)
    json.object { json in
      json.member("id", checklist.id)
      json.member("title", checklist.title)
      json.member("version", checklist.version)
      json.member("profile", checklist.profile)
      write("profiles", checklist.profiles, to: &json)
      json.key("rules")
      json.array { json in
        for rule in checklist.rules { write(rule, messages, to: &json) }
      }
    }
  }

  private func write(_ rule: Rule, _ messages: Messages, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", rule.id)
      json.member("title", rule.title)
      json.member("level", rule.level.rawValue)
      write(BoundsText(firstIn: rule.requirement, messages: messages)?.expected, to: &json)
      json.member("advice", rule.advice)
      write("basis", rule.basis.map(messages.phrases.words.basis), to: &json)
      json.member("weight", rule.weight)
      write("tags", rule.tags, to: &json)
      json.member("origin", rule.origin)
    }
  }

  private func write(_ expected: Verdict.Expected?, to json: inout JSONWriter) {
    json.key("expected")
    guard let expected else { return json.null() }
    json.object { json in
      if let atLeast = expected.atLeast { json.member("atLeast", atLeast) }
      if let atMost = expected.atMost { json.member("atMost", atMost) }
      if let exactly = expected.exactly { json.member("exactly", exactly) }
      json.member("unit", expected.unit)
    }
  }

  private func write(_ name: String, _ texts: [String], to json: inout JSONWriter) {
    json.key(name)
    json.array { json in
      for text in texts { json.string(text) }
    }
  }
}
