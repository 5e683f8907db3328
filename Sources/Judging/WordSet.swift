import Model

/// A few words that are looked for in a stretch of the text.
struct WordSet: Sendable {
  private let words: [[UInt16]]
  private let firsts: UnitSet

  /// Words as folded units.
  init(_ words: [[UInt16]]) {
    self.words = words
    firsts = UnitSet(firstsOf: words)
  }

  /// Words that spaces divide.
  init(_ list: String) {
    self.init(UnitText.words(list))
  }

  /// Whether any of the words stands in a range.
  func isFound(in range: Range<Int>, of units: Span<UInt16>) -> Bool {
    isFound(in: range, of: units) { _ in true }
  }

  /// Whether any of the words stands in a range at a place that is asked for, given by its end.
  func isFound(
    in range: Range<Int>,
    of units: Span<UInt16>,
    where isWanted: (Int) -> Bool
  ) -> Bool {
    // Few units begin one of the words, and only there they are compared.
    for index in range where firsts.contains(units[index]) {
      for word in words where units.has(word, at: index, before: range.upperBound) {
        if isWanted(index + word.count) { return true }
      }
    }
    return false
  }

  /// Whether any of the words stands at a place.
  func isFound(at index: Int, of units: Span<UInt16>) -> Bool {
    words.contains { units.has($0, at: index, before: units.count) }
  }
}
