import Model

/// Short words that are looked for at single places, each with what it stands for.
struct WordList<Value: Sendable>: Sendable {
  /// The first characters of the words.
  let firsts: UnitSet

  private let entries: [(word: [UInt16], value: Value)]

  /// Creates a list; of two words that begin alike the first given wins.
  init(_ words: [(String, Value)]) {
    entries = words.map { (Array($0.0.utf16), $0.1) }
    firsts = UnitSet(entries.compactMap(\.word.first))
  }

  /// The word that stands at `index` and ends before `end`.
  func match(
    _ units: [UInt16],
    at index: Int,
    before end: Int
  ) -> (word: [UInt16], value: Value)? {
    guard index < end, firsts.contains(units[index]) else { return nil }
    return entries.first { index + $0.word.count <= end && units.has($0.word, at: index) }
  }
}
