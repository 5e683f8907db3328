import JSONText
import Model

/// Weaknesses of a rule that its words show before any report is read.
extension PackDecoder {
  /// Notes phrases that can never count, and a rule that nothing fails.
  mutating func lint(_ node: JSONNode, _ requirement: Requirement?) {
    guard isLinting, file == files.count - 1 else { return }
    if let require = node["require"] { lint(require) }
    guard let requirement, !requirement.isManual, !canFail(requirement) else { return }
    note(.warning(.cannotFail), at: node["require"]?.place ?? node.place)
  }

  private mutating func lint(_ node: JSONNode) {
    for key in ["all", "any", "not"] {
      guard let parts = node[key] else { continue }
      for part in parts.elements ?? [parts] { lint(part) }
    }
    let unless = placed(node["unless"]).map(\.phrase)
    for key in ["mention", "count"] { noteExcluded(placed(node[key]), unless, about: node) }
    noteRepeats(in: node["together"]?.elements ?? []) { .phraseInTwoGroups($0) }
    noteRepeats(in: rows(of: node)) { .rowTwice($0) }
    let aspects = (node["facets"] ?? node)["of"]?.members ?? []
    noteRepeats(in: aspects.map(\.value)) { .phraseInTwoAspects($0) }
    for aspect in aspects { noteExcluded(placed(aspect.value), unless, about: node) }
    for subject in node["count"]?.elements ?? [] where subject.members != nil { lint(subject) }
  }

  // MARK: Phrases

  /// The phrases of a list, each at its own place or at that of the `@name` it comes from.
  private mutating func placed(_ list: JSONNode?) -> [(phrase: String, place: JSONPlace)] {
    guard let list else { return [] }
    return (list.elements ?? [list]).flatMap { element -> [(String, JSONPlace)] in
      guard let text = element.text else { return [] }
      guard let name = element.wordReference else { return [(text, element.place)] }
      return (words.use(name) ?? []).map { ($0, element.place) }
    }
  }

  /// A phrase that holds a word of another topic counts only beside a word of its own topic.
  ///
  /// Words that stand together are left out: any group may bring the topic, and in 分管机关党建 the
  /// other topic only says who is meant.
  private mutating func noteExcluded(
    _ list: [(phrase: String, place: JSONPlace)],
    _ unless: [String],
    about node: JSONNode
  ) {
    if unless.isEmpty { return }
    let own = (placed(node["near"]) + placed(node["about"])).map(\.phrase)
    let topic = own + phrases(files[file].root?["appliesTo"]?["titleMentions"])
    for (phrase, place) in list where !topic.contains(where: phrase.contains) {
      guard let word = unless.first(where: phrase.contains) else { continue }
      note(.warning(.excludedPhrase(phrase, by: word)), at: place)
    }
  }

  /// A phrase in two of several lists meets both at once, so that the second asks for nothing.
  private mutating func noteRepeats(in lists: [JSONNode], _ weakness: (String) -> Weakness) {
    var seen: Set<String> = []
    for list in lists {
      let phrases = placed(list)
      for (phrase, place) in phrases where seen.contains(phrase) {
        note(.warning(weakness(phrase)), at: place)
      }
      seen.formUnion(phrases.map(\.phrase))
    }
  }

  /// The rows of both sides of a sum, each as a list.
  func rows(of node: JSONNode) -> [JSONNode] {
    guard node["agree"] != nil else { return [] }
    return (node["left"]?.elements ?? []) + (node["right"]?.elements ?? [])
  }

  // MARK: Parts

  /// Notes headings of work that problems or plans take first: 今后工作情况 where plans know 今后.
  mutating func lintParts() {
    guard isLinting, isComplete else { return }
    let all = definitions.parts.map { ($0, placed($0.member.value["headings"])) }
    let special = all.filter { !Self.holdsWork($0.0) }.flatMap { part in
      part.1.map { (part: part.0.member.key, phrase: $0.phrase) }
    }
    file = files.count - 1
    for (part, headings) in all where part.file == file && Self.holdsWork(part) {
      for (heading, place) in headings {
        guard let other = special.first(where: { heading.contains($0.phrase) }) else { continue }
        note(.warning(.shadowedHeading(heading, by: other.phrase, of: other.part)), at: place)
      }
    }
  }

  private static func holdsWork(_ part: NameTable.Definition) -> Bool {
    part.member.value["holds"].map { $0.text == PartContent.work.rawValue } ?? true
  }

  // MARK: Failing

  private func canFail(_ requirement: Requirement) -> Bool {
    switch requirement {
    case .facets(let facets): number(facets.atLeast) != 0
    case .all(let parts): parts.contains(where: canFail)
    case .any(let parts): parts.allSatisfy(canFail) && !Self.isTautology(parts)
    case .manual: false
    case .mention, .together, .count, .section, .element, .absent, .placeholders, .layout, .agree,
      .pattern, .not:
      true
    }
  }

  /// Whether one of the parts is the opposite of another.
  private static func isTautology(_ parts: [Requirement]) -> Bool {
    parts.contains { part in
      if case .not(let opposite) = part { parts.contains(opposite) } else { false }
    }
  }
}

extension Requirement {
  /// Whether only a person can say whether it is met.
  var isManual: Bool {
    if case .manual = self { true } else { false }
  }
}
