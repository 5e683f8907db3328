import Model

/// Tells what a phrase of a rule decides beside a shorter one that stands in it.
///
/// Wherever 分析研判会 stands, 研判会 stands too. The longer one decides something only where the words
/// that it adds would tell against the shorter one, as in 未召开研判会, or name another meeting.
package struct NestedPhrase {
  private let units: [UInt16]
  private let words: [Scan.Word]

  /// Reads a phrase with the grammar that is common to all rules.
  private init(_ phrase: String) {
    units = CharacterFolding.folded(phrase)
    words = Self.grammar.scan(units).words
  }

  /// Whether `phrase` can be a hit that `shorter` is not where both stand.
  ///
  /// Where the list names what is counted, `topic` holds the words of the topic, else it is `nil`.
  /// A phrase that does not hold the shorter one decides by itself.
  package static func decides(
    _ phrase: String,
    beside shorter: String,
    countedIn topic: [String]?
  ) -> Bool {
    let nested = Self(phrase)
    let inner = CharacterFolding.folded(shorter)
    return !nested.places(of: inner).contains { place in
      !nested.addsMeaning(to: place)
        && (topic.map { !nested.addsName(to: place, $0) } ?? true)
    }
  }

  private static let grammar = PhraseTable(PhraseCollector(.all))

  /// Where the shorter phrase is found: 局长 is not in 副局长.
  private func places(of inner: [UInt16]) -> [Range<Int>] {
    guard !inner.isEmpty else { return [] }
    return units.indices.filter { index in
      units.has(inner, at: index)
        && (index == 0 || units[index - 1] != PhraseTable.deputy || inner[0] == PhraseTable.deputy)
    }.map { $0..<$0 + inner.count }
  }

  /// Whether what stands around the shorter phrase divides, quotes or turns its statement.
  private func addsMeaning(to place: Range<Int>) -> Bool {
    let hasMark = units.indices.contains { !place.contains($0) && Self.marks.contains(units[$0]) }
    return hasMark
      || words.contains { word in
        !word.classes.isDisjoint(with: Self.turning) && word.range.union(place) != place
      }
  }

  /// Whether a count tells both apart, the names of meetings and of papers.
  private func addsName(to place: Range<Int>, _ topic: [String]) -> Bool {
    let after = span(place.upperBound, units.count)
    if StatementBinder.namesSystem(before: after.lowerBound, in: units) { return true }
    if StatementBinder.namesPaper(after, in: units) { return true }
    guard units[place].contains(NounFinder.meeting) else { return false }
    let namesTopic = topic.contains { word in
      let word = CharacterFolding.folded(word)
      return !word.isEmpty && units.indices.contains { units.has(word, at: $0) }
    }
    if namesTopic { return false }
    let before = words.prefix { $0.range.upperBound <= place.lowerBound }
    let verb = before.last { $0.classes.contains(.event) }
    return !NounFinder.isPlainModifier(
      span(verb?.range.upperBound ?? 0, place.lowerBound),
      in: units,
      before
    )
  }

  private static let marks = Set("《》〈〉“”‘’()[]〔〕【】、,:;。!?".utf16)

  /// What makes another statement of the words beside it.
  private static let turning: WordClass = [
    .planOpening, .plan, .condition, .modal, .ruleBound, .ruleManner, .negation, .shortNegation,
    .lack, .weak, .lowerBody, .bodyNoun, .localBody, .superiorBody, .otherOrgan, .otherYear,
    .severalYears,
  ]
}
