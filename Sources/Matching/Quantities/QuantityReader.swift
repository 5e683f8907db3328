import Model

/// Reads all quantities of a stretch of text from left to right.
struct QuantityReader {
  private let text: FoldedText
  private let units: [UInt16]

  init(text: FoldedText) {
    self.text = text
    units = text.units
  }

  /// The quantities of a range in order, not overlapping.
  ///
  /// - Complexity: O(*n*) in the units of the range.
  func quantities(in range: Range<Int>) -> [Quantity] {
    var found: [Quantity] = []
    var index = range.lowerBound
    let openers = Self.openers
    while index < range.upperBound {
      guard openers[units[index]] != 0 else {
        index += 1
        continue
      }
      if let quantity = quantity(at: index, in: range) {
        found.append(quantity)
        index = max(index + 1, quantity.range.upperBound)
      } else {
        index += 1
      }
    }
    return found
  }

  func quantity(at index: Int, in range: Range<Int>) -> Quantity? {
    let openers = Self.openers[units[index]]
    if openers & Opener.frequency != 0,
      let found = FrequencyReader(units: units).frequency(at: index, in: range)
    {
      return found
    }
    let time = TimeReader(units: units)
    var numeral: Numeral?
    if openers & Opener.number != 0 {
      if let year = time.year(at: index, in: range) { return year }
      numeral = Numeral.read(units, at: index, before: range.upperBound)
      if let numeral, let date = time.date(numeral, in: range) { return date }
    }
    if openers & Opener.period != 0, let found = time.period(at: index, in: range) { return found }
    if units[index] == 0x7B2C { return ordinal(at: index, in: range) }
    if let numeral, let number = number(numeral, in: range) { return number }
    if openers & Opener.blank != 0, let found = blank(at: index, in: range) { return found }
    return openers & Opener.vague != 0 ? vague(at: index, in: range) : nil
  }

  // MARK: Numbers

  private func number(_ numeral: Numeral, in range: Range<Int>) -> Quantity? {
    let index = numeral.range.lowerBound
    let next = numeral.range.upperBound
    guard let unit = MeasureWord.read(units, at: next, before: range.upperBound) else {
      // A numeral without a measure word is taken whole, so that its end is not read as a new one.
      return Numeral.isDigit(units[index])
        ? Quantity(kind: .number(numeral.value), range: numeral.range) : nil
    }
    let end = unit.range.upperBound
    // 不到2次 is one at most.
    let isBelow = Self.below.contains { word in
      index - word.count >= range.lowerBound && units.has(word, at: index - word.count)
    }
    return Quantity(
      kind: .number(isBelow ? max(0, numeral.value - 1) : numeral.value),
      range: index..<end,
      measure: unit.measure,
      isLowerBound: has(Self.orMore, at: end)
    )
  }

  private func ordinal(at index: Int, in range: Range<Int>) -> Quantity? {
    guard let numeral = Numeral.read(units, at: index + 1, before: range.upperBound) else {
      return nil
    }
    // 第一时间 and 第一责任人 are no occasions: only a measure word makes a series.
    guard
      let unit = MeasureWord.read(
        units,
        at: numeral.range.upperBound,
        before: range.upperBound
      )
    else { return nil }
    return Quantity(
      kind: .ordinal(numeral.value),
      range: index..<unit.range.upperBound,
      measure: unit.measure
    )
  }

  // MARK: Blanks

  /// x次, ＿＿次, （ ）次, 【】次, and a measure word with nothing before it (会议  次).
  private func blank(at index: Int, in range: Range<Int>) -> Quantity? {
    var end = index
    while end < range.upperBound, Self.blankMarks.contains(units[end]) { end += 1 }
    if end == index { end = emptyBrackets(at: index, in: range) ?? index }
    if end > index {
      guard !continuesLatinWord(index) else { return nil }
      if end < range.upperBound, Self.remainders.contains(units[end]) { end += 1 }
      guard let unit = MeasureWord.read(units, at: end, before: range.upperBound) else {
        return nil
      }
      return Quantity(kind: .blank, range: index..<unit.range.upperBound, measure: unit.measure)
    }
    return missingNumber(at: index, in: range)
  }

  private func emptyBrackets(at index: Int, in range: Range<Int>) -> Int? {
    guard index + 1 < range.upperBound else { return nil }
    switch (units[index], units[index + 1]) {
    case (0x28, 0x29), (0x3010, 0x3011), (0x5B, 0x5D), (0x3014, 0x3015): return index + 2
    default: return bracketedPrompt(at: index, in: range)
    }
  }

  /// （填写次数）次: words to the writer where the number belongs.
  private func bracketedPrompt(at index: Int, in range: Range<Int>) -> Int? {
    guard units[index] == 0x28 || units[index] == 0x3010,
      Self.promptOpenings.contains(where: { units.has($0, at: index + 1) })
    else { return nil }
    let window = index..<min(range.upperBound, index + 12)
    return units[window].firstIndex { $0 == 0x29 || $0 == 0x3011 }.map { $0 + 1 }
  }

  private static let promptOpenings = words("填 请填 具体 数字 次数 待填 待补")

  /// A Latin letter before makes it part of a word.
  private func continuesLatinWord(_ index: Int) -> Bool {
    guard index > 0, Self.isLatin(units[index]) else { return false }
    return Self.isLatin(units[index - 1])
  }

  /// 会议次 or 会议  次: the number is missing altogether.
  private func missingNumber(at index: Int, in range: Range<Int>) -> Quantity? {
    guard units[index] == 0x6B21, index > range.lowerBound,
      Self.countedNouns.contains(units[index - 1])
    else { return nil }
    let next = index + 1
    let endsHere =
      next >= range.upperBound || Self.clauseEnds.contains(units[next])
    guard endsHere || text.hasGap(before: index) && !Self.wordsWithTimes.contains(units[next])
    else { return nil }
    return Quantity(kind: .blank, range: index..<next, measure: .times)
  }

  // MARK: Vague numbers

  private func vague(at index: Int, in range: Range<Int>) -> Quantity? {
    for word in Self.vagueWords where units.has(word, at: index) {
      let next = index + word.count
      guard let unit = MeasureWord.read(units, at: next, before: range.upperBound) else { continue }
      return Quantity(kind: .vague, range: index..<unit.range.upperBound, measure: unit.measure)
    }
    return nil
  }

  private func has(_ words: [[UInt16]], at index: Int) -> Bool {
    words.contains { units.has($0, at: index) }
  }

  private static func isLatin(_ unit: UInt16) -> Bool { unit >= 0x61 && unit <= 0x7A }

  static let blankMarks = UnitSet("x×*_□○△◯◎n?m")
  private static let remainders = UnitSet("余多")
  private static let below = words("不到 不足 不满 未满")
  private static let orMore = words("以上 及以上")
  static let vagueWords = words("多 数 若干 几 好几 数十 无数")
  /// The last characters of nouns that are counted in 次: 会 议 习 训 讨 查 导 动 究 判 课 研.
  static let countedNouns = UnitSet("会议习训讨查导动究判课研作态展")
  private static let clauseEnds = UnitSet(",。;、:!?)”")
  /// 次数 次要 次序 次日: 次 that is no measure word.
  private static let wordsWithTimes = UnitSet("数要序日年品生第")
}

extension Array where Element == UInt16 {
  /// Whether `word` stands at `index`.
  func has(_ word: [UInt16], at index: Int) -> Bool {
    guard index >= 0, index + word.count <= count else { return false }
    for offset in word.indices where self[index + offset] != word[offset] { return false }
    return true
  }
}

/// Short words as folded units, written separated by spaces.
func words(_ text: String) -> [[UInt16]] {
  UnitText.words(text)
}
