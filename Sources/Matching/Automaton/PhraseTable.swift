import Model

/// Every phrase of a checklist and of the grammar once, and the automaton that finds them all.
struct PhraseTable: Sendable {
  let automaton: PhraseAutomaton
  /// The class of each phrase as a grammar word; empty for phrases of rules only.
  let classes: [WordClass]
  let lists: PhraseLists
  let memberships: ListMemberships

  init(_ phrases: PhraseCollector) {
    automaton = phrases.automaton
    classes = phrases.classes
    lists = PhraseLists(phrases.lists)
    memberships = ListMemberships(of: phrases.lists, phraseCount: classes.count)
  }

  /// 副, which makes another post of the one that it stands before.
  static let deputy: UInt16 = 0x526F

  /// One pass over a text: where each phrase stands, and the grammar words.
  func scan(_ units: [UInt16]) -> Scan {
    var found: [Scan.Place] = []
    found.reserveCapacity(units.count / 2)
    var deputies: [Scan.Place] = []
    var words = VisibleWords(capacity: units.count / 4)
    let deputy = Self.deputy
    automaton.forEachOccurrence(in: units) { phrase, start, end in
      let place = Scan.Place(phrase: phrase, start: Int32(start))
      // 副局长 is another post than 局长.
      if start > 0, units[start - 1] == deputy, units[start] != deputy {
        deputies.append(place)
        return
      }
      if memberships.hasLists(phrase) { found.append(place) }
      let wordClass = classes[Int(phrase)]
      if !wordClass.isEmpty { words.add(wordClass, start, end) }
    }
    return Scan(
      words: words.words,
      places: ListPlaces(found, memberships, lengths: automaton.lengths),
      deputies: deputies.map { ($0, Int(automaton.lengths[Int($0.phrase)])) },
      lists: lists,
      textCount: units.count
    )
  }
}
