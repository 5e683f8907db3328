import Model

/// Short words that are looked for at single places, each with what it stands for.
struct WordList<Value: Sendable>: Sendable {
  /// What stands at a place.
  struct Match {
    var length: Int
    var value: Value
  }

  private struct Entry: Sendable {
    let word: [UInt16]
    let value: Value
  }

  /// The first characters of the words.
  let firsts: UnitSet

  /// For the first character of a word the number of its group, from 1.
  private var numbers = UnitTable()
  /// The words that begin alike, in the order given.
  private var groups: [[Entry]] = []

  /// Creates a list, whose words begin with at most 255 characters; of two words that begin alike the
  /// first given wins.
  init(_ words: [(String, Value)]) {
    self.init(words.map { (UnitText.units(of: $0.0), $0.1) })
  }

  /// Creates a list of words as units.
  init(_ words: [(word: [UInt16], value: Value)]) {
    var firsts: UnitSet = []
    for (word, _) in words where !word.isEmpty { firsts.insert(word[0]) }
    self.firsts = firsts
    for (word, value) in words where !word.isEmpty {
      if numbers[word[0]] == 0 {
        groups.append([])
        numbers[word[0]] = UInt8(groups.count)
      }
      groups[Int(numbers[word[0]]) - 1].append(Entry(word: word, value: value))
    }
  }

  /// The word that stands at `index` and ends before `end`.
  func match(_ units: [UInt16], at index: Int, before end: Int) -> Match? {
    guard index < end else { return nil }
    let number = numbers[units[index]]
    guard number > 0 else { return nil }
    for entry in groups[Int(number) - 1]
    where index + entry.word.count <= end && units.has(entry.word, at: index) {
      return Match(length: entry.word.count, value: entry.value)
    }
    return nil
  }
}

extension WordList where Value == Void {
  /// Creates a list of words that stand for nothing, written separated by spaces.
  init(_ text: String) {
    self.init(words(text).map { (word: $0, value: ()) })
  }
}
