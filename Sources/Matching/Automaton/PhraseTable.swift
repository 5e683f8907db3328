import Model

/// Every phrase of a checklist and of the grammar once, and the automaton that finds them all.
struct PhraseTable: Sendable {
  private let automaton: PhraseAutomaton
  /// The class of each phrase as a grammar word; empty for phrases of rules only.
  private let classes: [WordClass]

  init(_ phrases: PhraseCollector) {
    automaton = PhraseAutomaton(phrases.trie)
    classes = phrases.classes
  }

  /// 副, which makes another post of the one that it stands before.
  static let deputy: UInt16 = 0x526F

  /// One pass over a text: where each phrase stands, and the grammar words.
  func scan(_ units: [UInt16]) -> Scan {
    var places = [[Range<Int>]](repeating: [], count: classes.count)
    var words: [Scan.Word] = []
    for found in automaton.occurrences(in: units) {
      let start = Int(found.start)
      // 副局长 is another post than 局长.
      if start > 0, units[start - 1] == Self.deputy, units[start] != Self.deputy { continue }
      let phrase = Int(found.phrase)
      places[phrase].append(found.range)
      if !classes[phrase].isEmpty {
        words.append(Scan.Word(range: found.range, classes: classes[phrase]))
      }
    }
    return Scan(places: places, words: words)
  }
}

/// What one pass over a report found.
struct Scan {
  /// A grammar word in the text.
  struct Word {
    var range: Range<Int>
    var classes: WordClass
  }

  /// For each phrase of the table its places in reading order.
  let places: [[Range<Int>]]

  /// The grammar words in reading order, without those that a longer or earlier one hides.
  let words: [Word]

  init(places: [[Range<Int>]], words: [Word]) {
    self.places = places
    self.words = Self.visible(words)
  }

  /// The places of several phrases, in reading order; of nested ones only the outer.
  func places(of phrases: [Int32]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var lists = 0
    for phrase in phrases where !places[Int(phrase)].isEmpty {
      lists += 1
      if lists == 1 { found = places[Int(phrase)] } else { found += places[Int(phrase)] }
    }
    // The places of a single phrase are in order, and none is nested in another.
    guard lists > 1 else { return found }
    found.sortOuterFirst()
    var outer: [Range<Int>] = []
    for range in found where range.upperBound > (outer.last?.upperBound ?? -1) {
      outer.append(range)
    }
    return outer
  }

  /// The grammar words inside a range.
  func words(in range: Range<Int>) -> ArraySlice<Word> {
    let first = words.partitionIndex(where: { $0.range.lowerBound >= range.lowerBound })
    var last = first
    while last < words.count, words[last].range.upperBound <= range.upperBound { last += 1 }
    return words[first..<last]
  }

  /// Of overlapping words the one that begins first is seen, of those the longest.
  private static func visible(_ words: [Word]) -> [Word] {
    // Words come in the order of their ends, so each has few to pass to its place.
    var sorted = words
    for index in sorted.indices.dropFirst() {
      let word = sorted[index]
      var place = index
      while place > 0, word.range.opens(before: sorted[place - 1].range) {
        sorted[place] = sorted[place - 1]
        place -= 1
      }
      if place < index { sorted[place] = word }
    }
    var seen: [Word] = []
    seen.reserveCapacity(sorted.count)
    for word in sorted where word.range.lowerBound >= (seen.last?.range.upperBound ?? 0) {
      seen.append(word)
    }
    return seen
  }
}

extension Range where Bound == Int {
  /// Whether a range begins before another one, or with it and ends after it.
  fileprivate func opens(before other: Self) -> Bool {
    lowerBound < other.lowerBound
      || lowerBound == other.lowerBound && upperBound > other.upperBound
  }
}

extension Array where Element == Range<Int> {
  /// Sorts places by their start, of those that begin together the longest first.
  fileprivate mutating func sortOuterFirst() {
    // Numbers are compared far faster than ranges; offsets in a report fit in 32 bits.
    var keys = map { UInt64($0.lowerBound) << 32 | UInt64(UInt32.max - UInt32($0.upperBound)) }
    keys.sort()
    for (index, key) in keys.enumerated() {
      self[index] = Int(key >> 32)..<Int(UInt32.max - UInt32(truncatingIfNeeded: key))
    }
  }
}
