import Model

/// Gives every phrase of the grammar and of the rules its id, while a checklist is compiled.
struct PhraseCollector {
  private(set) var automaton = PhraseAutomaton()
  /// The class of each phrase as a grammar word; empty for phrases of rules only.
  private(set) var classes: [WordClass] = []
  /// The ids of each list of phrases, by `PhraseList.number`.
  private(set) var lists: [[Int32]] = [[]]
  private var known: [[Int32]: PhraseList] = [[]: .none]

  /// Begins with the words of the grammar.
  init(_ mechanisms: Mechanisms) {
    Lexicon.forEachWord { word, wordClass in
      let id = Int(automaton.insert(word))
      if id == classes.count { classes.append([]) }
      classes[id].formUnion(wordClass)
    }
    if mechanisms != .all { classes = classes.map(mechanisms.classes) }
  }

  /// The list of some phrases; those of which folding leaves nothing are not in it.
  mutating func list(of phrases: [String]) -> PhraseList {
    if phrases.isEmpty { return .none }
    return list(of: ids(of: phrases))
  }

  /// The list of some folded phrases, none of which is empty.
  mutating func list(of phrases: [[UInt16]]) -> PhraseList {
    list(of: phrases.map { id(of: $0) })
  }

  /// The list of all phrases of two lists.
  mutating func union(_ one: PhraseList, _ other: PhraseList) -> PhraseList {
    if one.isEmpty || one == other { return other }
    if other.isEmpty { return one }
    return list(of: lists[Int(one.number)] + lists[Int(other.number)])
  }

  /// Whether all phrases of a list are in another one.
  func holds(_ list: PhraseList, in other: PhraseList) -> Bool {
    list.isEmpty || list == other
      || Set(lists[Int(list.number)]).isSubset(of: lists[Int(other.number)])
  }

  /// The id of a phrase of a rule; `nil` for one of which folding leaves nothing.
  mutating func id(of phrase: String) -> Int32? {
    let units = CharacterFolding.folded(phrase)
    return units.isEmpty ? nil : id(of: units)
  }

  private mutating func id(of units: [UInt16]) -> Int32 {
    let id = automaton.insert(units)
    if Int(id) == classes.count { classes.append([]) }
    return id
  }

  private mutating func ids(of phrases: [String]) -> [Int32] {
    var ids: [Int32] = []
    ids.reserveCapacity(phrases.count)
    for phrase in phrases {
      if let id = id(of: phrase) { ids.append(id) }
    }
    return ids
  }

  private mutating func list(of ids: [Int32]) -> PhraseList {
    if let list = known[ids] { return list }
    let list = PhraseList(number: Int32(lists.count))
    lists.append(ids)
    known[ids] = list
    return list
  }
}
