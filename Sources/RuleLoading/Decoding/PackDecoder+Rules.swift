import JSONText
import Model

extension PackDecoder {
  /// Decodes the rules of all files in order.
  mutating func decodeRules() -> [Rule] {
    var rules: [Rule] = []
    for (index, node) in definitions.rules {
      file = index
      if let rule = rule(node) { rules.append(rule) }
    }
    precondition(
      rules.count == definitions.rules.count || log.hasErrors,
      "a rule was dropped without a problem"
    )
    noteDuplicates()
    checkCountReferences(rules)
    return rules
  }

  private mutating func rule(_ node: JSONNode) -> Rule? {
    let requirement = self.requirement(node["require"])
    let examples = self.examples(of: node, for: requirement)
    let condition = self.requirement(node["when"])
    let inParts = partNames(node["in"])
    let notInParts = partNames(node["notIn"])
    noteWeaknesses(of: node, requirement)
    lint(node, requirement)
    guard let requirement, let id = node["id"]?.text, let title = node["title"]?.text,
      let level = node["level"]?.text.flatMap(Rule.Level.init)
    else { return nil }
    return Rule(
      id: id,
      title: title,
      level: level,
      basis: basis(node["basis"]),
      requirement: requirement,
      inParts: inParts,
      notInParts: notInParts,
      condition: condition,
      review: Set(texts(node["review"]).compactMap(Reason.init)),
      advice: node["advice"]?.text,
      weight: node["weight"]?.integer ?? 1,
      tags: texts(node["tags"]),
      examples: examples,
      origin: files[file].name
    )
  }

  private func basis(_ node: JSONNode?) -> [Basis] {
    (node?.elements ?? []).compactMap { node in
      guard let document = node["document"]?.text,
        let strength = node["strength"]?.text.flatMap(Basis.Strength.init)
      else { return nil }
      return Basis(document: document, clause: node["clause"]?.text, strength: strength)
    }
  }

  private func texts(_ node: JSONNode?) -> [String] {
    (node?.elements ?? []).compactMap(\.text)
  }

  // MARK: Names of parts

  private mutating func partNames(_ node: JSONNode?) -> [String] {
    guard let node else { return [] }
    return (node.elements ?? [node]).compactMap { partName($0) }
  }

  /// The name of a part, which must be one that the files define.
  mutating func partName(_ node: JSONNode?) -> String? {
    guard let node, let name = node.text else { return nil }
    if definitions.parts[name] == nil {
      note(.name(.unknownPart(name, definitions.parts.names)), at: node.place)
    }
    return name
  }

  // MARK: Ids

  private mutating func noteDuplicates() {
    var firsts: [String: (file: Int, line: Int)] = [:]
    for (index, node) in definitions.rules {
      guard let id = node["id"], let text = id.text else { continue }
      guard let first = firsts[text] else {
        firsts[text] = (index, id.place.line)
        continue
      }
      file = index
      let other = first.file == index ? nil : files[first.file].name
      note(
        .name(.duplicateRule(text, firstFile: other, firstLine: first.line)),
        at: id.place
      )
    }
  }

  private mutating func checkCountReferences(_ rules: [Rule]) {
    let ids = definitions.rules.compactMap { $0.node["id"]?.text }
    for (node, index) in countReferences {
      guard let id = node.text else { continue }
      file = index
      if !ids.contains(id) {
        note(.name(.unknownRule(id, ids)), at: node.place)
      } else if let rule = rules.first(where: { $0.id == id }), !rule.requirement.hasCount {
        note(.name(.notCountRule(id)), at: node.place)
      }
    }
  }

  // MARK: Weaknesses

  /// Whether a rule lacks a key and has no misspelt one in its place.
  private func lacks(_ key: String, _ node: JSONNode) -> Bool {
    guard node[key] == nil else { return false }
    return !(node.members ?? []).contains { closest(to: $0.key, in: [key]) != nil }
  }

  private mutating func noteWeaknesses(of node: JSONNode, _ requirement: Requirement?) {
    guard isLinting, file == files.count - 1, node.members != nil else { return }
    let place = node["id"]?.place ?? node.place
    if lacks("advice", node) { note(.warning(.noAdvice), at: place) }
    if lacks("basis", node) { note(.warning(.noBasis), at: place) }
    guard let examples = node["examples"], examples.members?.isEmpty == false else { return }
    if examples["pass"] == nil { note(.warning(.noPassExample), at: place) }
    // No bare text can fail what looks at pages.
    if case .layout(let check) = requirement, check.isAboutPages { return }
    if examples["fail"] == nil { note(.warning(.noFailExample), at: place) }
  }
}

extension Requirement {
  /// Whether a number of occasions is among what is asked for.
  fileprivate var hasCount: Bool {
    switch self {
    case .count: true
    case .all(let parts), .any(let parts): parts.contains(where: \.hasCount)
    case .not(let part): part.hasCount
    default: false
    }
  }
}
