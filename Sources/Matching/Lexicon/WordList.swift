import Model

/// Short words that are looked for at single places, each with what it stands for.
struct WordList<Value: Sendable>: Sendable {
  /// What stands at a place.
  struct Match {
    var length: Int
    var value: Value
  }

  /// The first characters of the words.
  let firsts: UnitSet

  private var words: [[UInt16]] = []
  private var values: [Value] = []
  /// For each word the next one that begins alike, or -1.
  private var nexts: [Int32] = []

  /// For the first character of a word the number of its group, from 1.
  private var numbers = UnitTable()
  /// The first and the last word of each group of words that begin alike.
  ///
  /// Not a list of words for each: the types of such lists take longer to learn of than to fill.
  private var heads: [Int32] = []
  private var lasts: [Int32] = []

  /// Creates a list, whose words begin with at most 255 characters; of two words that begin alike the
  /// first given wins.
  init(_ words: [(String, Value)]) {
    self.init(words.map { (UnitText.units(of: $0.0), $0.1) })
  }

  /// Creates a list of words as units.
  init(_ words: [(word: [UInt16], value: Value)]) {
    var firsts: UnitSet = []
    firsts.reserve(words.count)
    for (word, _) in words where !word.isEmpty { firsts.insert(word[0]) }
    self.firsts = firsts
    for (word, value) in words where !word.isEmpty { add(word, value) }
  }

  private mutating func add(_ word: [UInt16], _ value: Value) {
    let new = Int32(words.count)
    words.append(word)
    values.append(value)
    nexts.append(-1)
    if numbers[word[0]] == 0 {
      heads.append(new)
      lasts.append(new)
      numbers[word[0]] = UInt8(heads.count)
    } else {
      let group = Int(numbers[word[0]]) - 1
      nexts[Int(lasts[group])] = new
      lasts[group] = new
    }
  }

  /// The word that stands at `index` and ends before `end`.
  func match(_ units: [UInt16], at index: Int, before end: Int) -> Match? {
    guard index < end else { return nil }
    let number = numbers[units[index]]
    guard number > 0 else { return nil }
    var place = Int(heads[Int(number) - 1])
    while place >= 0 {
      let length = words[place].count
      if index + length <= end, units.has(words[place], at: index) {
        return Match(length: length, value: values[place])
      }
      place = Int(nexts[place])
    }
    return nil
  }
}

extension WordList where Value == Void {
  /// Creates a list of words that stand for nothing, written separated by spaces.
  init(_ text: String) {
    self.init(UnitText.words(text).map { (word: $0, value: ()) })
  }
}
