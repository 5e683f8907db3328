import Model

/// Short words as folded units, to be looked for at places of a report.
struct ShortWords: Sendable {
  /// The words one after another, each behind its length.
  private let words: [UInt16]
  /// The characters that they begin with.
  private(set) var firsts: UnitSet = []
  private var lasts: UnitSet = []
  /// Passes the first characters, and few others.
  private(set) var filter = UnitFilter()

  /// Takes words that are separated by spaces.
  ///
  /// They are read unit by unit: cutting the text into strings would take longer than a short report.
  init(_ text: String) {
    var words: [UInt16] = []
    words.reserveCapacity(text.utf8.count)
    var length = 0
    for unit in UnitText.units(of: text) where unit != 0x20 || length < words.count {
      if unit == 0x20 {
        length = words.count
      } else {
        if length == words.count { words.append(0) }
        words.append(unit)
        words[length] += 1
      }
    }
    self.init(words)
  }

  private init(_ words: [UInt16]) {
    self.words = words
    // Most words have two or three characters.
    firsts.reserve(words.count / 3)
    lasts.reserve(words.count / 3)
    var place = 0
    while place < words.count {
      let end = place + 1 + Int(words[place])
      firsts.insert(words[place + 1])
      lasts.insert(words[end - 1])
      filter.insert(words[place + 1])
      place = end
    }
  }

  /// Whether one of the words begins with a unit.
  @inline(__always)
  func mayBegin(with unit: UInt16) -> Bool {
    filter.passes(unit) && firsts.contains(unit)
  }

  /// The length of the longest word that stands at `index` and ends before `end`.
  func longest(at index: Int, in units: [UInt16], before end: Int) -> Int? {
    guard mayBegin(with: units[index]) else { return nil }
    var longest = 0
    forEach(beginningWith: units[index]) { word in
      if word.count > longest, index + word.count <= end, stands(word, at: index, in: units) {
        longest = word.count
      }
      return true
    }
    return longest > 0 ? longest : nil
  }

  /// The length of the first of the words, in their order, that stands at `index`.
  func first(at index: Int, in units: [UInt16]) -> Int? {
    guard index < units.count, mayBegin(with: units[index]) else { return nil }
    var first: Int?
    forEach(beginningWith: units[index]) { word in
      if stands(word, at: index, in: units) { first = word.count }
      return first == nil
    }
    return first
  }

  /// The lengths of all words that stand at `index`.
  func lengths(at index: Int, in units: [UInt16]) -> [Int] {
    guard mayBegin(with: units[index]) else { return [] }
    var lengths: [Int] = []
    forEach(beginningWith: units[index]) { word in
      if stands(word, at: index, in: units) { lengths.append(word.count) }
      return true
    }
    return lengths
  }

  /// Whether a range begins with one of the words and is no longer than it.
  func contains(_ range: Range<Int>, of units: [UInt16]) -> Bool {
    guard !range.isEmpty, mayBegin(with: units[range.lowerBound]) else { return false }
    var isOne = false
    forEach(beginningWith: units[range.lowerBound]) { word in
      isOne = word.count == range.count && stands(word, at: range.lowerBound, in: units)
      return !isOne
    }
    return isOne
  }

  /// The length of the first of the words, in their order, that a longer range ends with.
  func ending(_ range: Range<Int>, of units: [UInt16]) -> Int? {
    guard !range.isEmpty, lasts.contains(units[range.upperBound - 1]) else { return nil }
    var ending: Int?
    forEach { word in
      if word.count < range.count, stands(word, at: range.upperBound - word.count, in: units) {
        ending = word.count
      }
      return ending == nil
    }
    return ending
  }

  /// Gives the places of those words that begin with a unit, until told to stop.
  @inline(__always)
  private func forEach(beginningWith first: UInt16, _ body: (Range<Int>) -> Bool) {
    let units = words.span
    var place = 0
    while place &+ 1 < units.count {
      let end = place &+ 1 &+ Int(units[unchecked: place])
      if units[unchecked: place &+ 1] == first, !body(place &+ 1..<end) { return }
      place = end
    }
  }

  /// Gives the places of the words in `words` one after another, until told to stop.
  @inline(__always)
  private func forEach(_ body: (Range<Int>) -> Bool) {
    var place = 0
    while place < words.count {
      let end = place + 1 + Int(words[place])
      guard body(place + 1..<end) else { return }
      place = end
    }
  }

  @inline(__always)
  private func stands(_ word: Range<Int>, at index: Int, in units: [UInt16]) -> Bool {
    guard index + word.count <= units.count else { return false }
    for offset in 0..<word.count where units[index + offset] != words[word.lowerBound + offset] {
      return false
    }
    return true
  }
}

/// Short words as folded units, written separated by spaces.
func words(_ text: String) -> ShortWords { ShortWords(text) }
