import Model

/// Gives every phrase of the grammar and of the rules its id, while a checklist is compiled.
struct PhraseCollector {
  private(set) var automaton = PhraseAutomaton()
  /// The class of each phrase as a grammar word; empty for phrases of rules only.
  private(set) var classes: [WordClass] = []
  /// The ids of each list of phrases, by `PhraseList.number`.
  private(set) var lists: [[Int32]] = [[]]
  private var known = ListNumbers()
  private var seen = SeenLists()
  /// The phrase that is being folded.
  private var folded: [UInt16] = []

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
    let place = seen.place(of: phrases)
    if let list = seen[place] { return list }
    let list = list(of: ids(of: phrases))
    seen.insert(list, of: phrases, at: place)
    return list
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
    if list.isEmpty || list == other { return true }
    let known = lists[Int(other.number)]
    return lists[Int(list.number)].allSatisfy { known.contains($0) }
  }

  /// The id of a phrase of a rule; `nil` for one of which folding leaves nothing.
  mutating func id(of phrase: String) -> Int32? {
    folded.removeAll(keepingCapacity: true)
    CharacterFolding.append(phrase, to: &folded)
    return folded.isEmpty ? nil : id(of: folded)
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
    if ids.isEmpty { return .none }
    return PhraseList(number: Int32(known.number(of: ids, in: &lists)))
  }
}

/// Finds a list of texts that came before, by its storage.
///
/// A shipped pack names a list where it stands again, so that the texts of a dozen rules about one
/// topic are the same array; folding them each time would take half of the time of compiling.
private struct SeenLists {
  private struct Entry {
    /// Kept, so that its storage cannot become that of another list.
    let phrases: [String]
    let list: PhraseList
  }

  private var entries: [Entry] = []
  /// The number of an entry and one by a hash of its storage, 0 for none.
  private var slots = [Int32](repeating: 0, count: 1 << 10)

  /// Where a list is in the table, or the free place where it belongs.
  func place(of phrases: [String]) -> Int {
    let address = phrases.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
    var place = Int(truncatingIfNeeded: address >> 4 &* 0x9E37_79B1 >> 16) & (slots.count - 1)
    while slots[place] != 0, !isStored(phrases, at: place) {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private func isStored(_ phrases: [String], at place: Int) -> Bool {
    let known = entries[Int(slots[place]) - 1].phrases
    return known.span.isIdentical(to: phrases.span)
  }

  /// The list at a place of the table.
  subscript(place: Int) -> PhraseList? {
    slots[place] == 0 ? nil : entries[Int(slots[place]) - 1].list
  }

  /// Remembers a list, unless the table is half full: rule files of a user need not share storage.
  mutating func insert(_ list: PhraseList, of phrases: [String], at place: Int) {
    guard 2 * entries.count < slots.count else { return }
    entries.append(Entry(phrases: phrases, list: list))
    slots[place] = Int32(entries.count)
  }
}

/// Finds the number of a list that is there already.
///
/// Not a `Dictionary`, whose first use for a new kind of keys takes the runtime longer than all lists.
private struct ListNumbers {
  /// The numbers of lists by a hash of theirs, 0 for none; at most half of the places are taken.
  private var slots = [Int32](repeating: 0, count: 1 << 11)

  /// The number of a list, which is added unless it is there.
  mutating func number(of list: [Int32], in lists: inout [[Int32]]) -> Int {
    if 2 * lists.count > slots.count { grow(lists) }
    let place = place(of: list, in: lists)
    if slots[place] == 0 {
      slots[place] = Int32(lists.count)
      lists.append(list)
    }
    return Int(slots[place])
  }

  private func place(of list: [Int32], in lists: [[Int32]]) -> Int {
    var hash: UInt32 = 0
    for id in list { hash = (hash ^ UInt32(bitPattern: id)) &* 0x0100_0193 }
    var place = Int(hash) & (slots.count - 1)
    while slots[place] != 0, lists[Int(slots[place])] != list {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private mutating func grow(_ lists: [[Int32]]) {
    slots = [Int32](repeating: 0, count: 2 * slots.count)
    for number in lists.indices.dropFirst() {
      slots[place(of: lists[number], in: lists)] = Int32(number)
    }
  }
}
