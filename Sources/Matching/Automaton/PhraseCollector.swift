import Model

/// Gives every phrase of the grammar and of the rules its id, while a checklist is compiled.
struct PhraseCollector {
  private(set) var trie = Trie()
  /// The class of each phrase as a grammar word; empty for phrases of rules only.
  private(set) var classes: [WordClass] = []

  /// Begins with the words of the grammar.
  init(_ mechanisms: Mechanisms) {
    Lexicon.forEachWord { word, wordClass in
      let id = Int(trie.insert(word))
      if id == classes.count { classes.append([]) }
      classes[id].formUnion(wordClass)
    }
    if mechanisms != .all { classes = classes.map(mechanisms.classes) }
  }

  /// The id of a phrase of a rule; `nil` for one of which folding leaves nothing.
  mutating func id(of phrase: String) -> Int32? {
    let units = CharacterFolding.folded(phrase)
    if units.isEmpty { return nil }
    let id = trie.insert(units)
    if Int(id) == classes.count { classes.append([]) }
    return id
  }

  /// The ids of phrases, in their order.
  mutating func ids(of phrases: [String]) -> [Int32] {
    var ids: [Int32] = []
    ids.reserveCapacity(phrases.count)
    for phrase in phrases {
      if let id = id(of: phrase) { ids.append(id) }
    }
    return ids
  }
}
