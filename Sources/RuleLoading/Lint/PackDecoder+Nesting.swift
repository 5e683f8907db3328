import JSONText

/// Phrases that decide nothing beside others of their list.
extension PackDecoder {
  /// Notes them in the lists of the outermost file, its word lists included.
  ///
  /// A word list is looked at when all its uses are known: what decides nothing in one may in another.
  mutating func lintNesting() {
    guard isLinting, isComplete else { return }
    file = files.count - 1
    let titleWords = files[file].root?["appliesTo"]?["titleMentions"]
    look(at: titleWords, for: .wholes)
    for part in definitions.parts {
      file = part.file
      look(at: part.member.value["headings"], for: .names)
    }
    for (index, rule) in definitions.rules {
      file = index
      for key in ["require", "when"] {
        if let node = rule[key] { lookInto(node, topic: texts(of: titleWords)) }
      }
    }
    file = files.count - 1
    for definition in definitions.words where definition.file == file {
      let name = definition.member.key
      if words.isCyclic(name) { continue }
      noteNested(in: definition.member.value, for: wordUses[name] ?? [])
    }
  }

  // MARK: Lists and their uses

  private mutating func lookInto(_ node: JSONNode, topic: [String], unless outer: [String] = []) {
    for key in ["all", "any", "not"] {
      guard let parts = node[key] else { continue }
      for part in parts.elements ?? [parts] { lookInto(part, topic: topic) }
    }
    let hits = PhraseUse.hits(unless: outer + texts(of: node["unless"]))
    let aspects = aspects(of: node)
    for list in [node["mention"]] + aspects + (node["together"]?.elements ?? []) {
      look(at: list, for: hits)
    }
    lookIntoCount(node, topic: topic, unless: outer + texts(of: node["unless"]))
    // Without near the whole clause is quoted, and beside aspects near is not.
    look(at: node["absent"], for: node["near"] == nil ? .unquoted : .hits(unless: []))
    look(at: node["near"], for: aspects.isEmpty ? .hits(unless: []) : .topic)
    if node["pattern"] == nil {
      look(at: node["unless"], for: .refusals(of: self.hits(of: node)))
    }
    look(at: node["endsWith"], for: .endings)
    look(at: node["table"], for: .names)
    for row in rows(of: node) { look(at: row, for: .wholes) }
  }

  private mutating func lookIntoCount(_ node: JSONNode, topic: [String], unless: [String]) {
    guard let count = node["count"] else { return }
    let elements = count.elements ?? [count]
    let own = topic + texts(of: node["about"])
    look(
      at: JSONNode(.array(elements.filter { $0.text != nil }), at: count.place),
      for: .counted(topic: own, unless: unless)
    )
    for subject in elements where subject.members != nil {
      lookInto(subject, topic: topic, unless: unless)
    }
    look(at: node["about"], for: .topic)
    look(at: node["units"], for: .wholes)
  }

  /// Remembers a use of the word lists that a list names, and notes what in the list itself is nested.
  private mutating func look(at list: JSONNode?, for use: PhraseUse) {
    guard let list else { return }
    for name in (list.elements ?? [list]).compactMap(\.wordReference) {
      for name in words.names(in: name) { wordUses[name, default: []].insert(use) }
    }
    if file == files.count - 1 { noteNested(in: list, for: [use]) }
  }

  // MARK: Phrases

  private func aspects(of node: JSONNode) -> [JSONNode] {
    ((node["facets"] ?? node)["of"]?.members ?? []).map(\.value)
  }

  /// What the words after `unless` refuse.
  private func hits(of node: JSONNode) -> [String] {
    let lists = [node["mention"], node["count"]] + aspects(of: node)
    let subjects = (node["count"]?.elements ?? []) + [node]
    let groups = subjects.flatMap { $0["together"]?.elements ?? [] }
    return (lists + groups).flatMap { texts(of: $0) }
  }

  /// The phrases of a list, with those of every `@name` in it.
  private func texts(of list: JSONNode?) -> [String] {
    guard let list else { return [] }
    return (list.elements ?? [list]).flatMap { element -> [String] in
      element.wordReference.map(words.phrases) ?? element.text.map { [$0] } ?? []
    }
  }

  // MARK: Notes

  private mutating func noteNested(in list: JSONNode, for uses: Set<PhraseUse>) {
    let nesting = PhraseNesting(uses: uses, decides: phraseDecides)
    let elements = (list.elements ?? [list]).map { element in
      PhraseNesting.Element(
        place: element.place,
        reference: element.wordReference,
        phrases: texts(of: element).map(PhraseNesting.Phrase.init)
      )
    }
    for index in elements.indices {
      guard let weakness = nesting.weakness(of: index, in: elements) else { continue }
      note(.warning(weakness), at: elements[index].place)
    }
  }
}
