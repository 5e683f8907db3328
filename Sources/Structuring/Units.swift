import Model

/// Questions about single folded units, and scanning for short words.
enum Unit {
  /// `CharacterFolding.skipped`, which is not compiled into what asks for every character.
  static let skipped: UInt16 = 0
  static let leftTitleMark: UInt16 = 0x300A
  static let rightTitleMark: UInt16 = 0x300B
  static let comma: UInt16 = 0x2C
  static let colon: UInt16 = 0x3A
  static let enumerationComma: UInt16 = 0x3001
  static let fullStop: UInt16 = 0x3002
  static let leftBracket: UInt16 = 0x28
  static let rightBracket: UInt16 = 0x29

  static func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }

  static func isIdeograph(_ unit: UInt16) -> Bool {
    (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x3400 && unit <= 0x4DBF) || unit == 0x3007
  }

  /// Whether a unit lies where there are letters and no marks: nearly all do, and need no further look.
  @inline(__always)
  static func isLetter(_ unit: UInt16) -> Bool { unit >= 0x3100 && unit < 0xFF00 }

  /// 。！？； and their half-width forms.
  static func endsSentence(_ unit: UInt16) -> Bool {
    unit == fullStop || unit == 0x21 || unit == 0x3F || unit == 0x3B
  }

  /// The upright bars of Markdown and of box drawing.
  static func isBar(_ unit: UInt16) -> Bool {
    unit == 0x7C || unit == 0x2502 || unit == 0x2503 || unit == 0x2551
  }

  /// Whether a unit is an upright bar or one of the lines around it in Unicode.
  @inline(__always)
  static func mayBeBar(_ unit: UInt16) -> Bool { unit & 0xFF80 == 0x2500 || unit == 0x7C }

  /// Whether a sign is neither such a bar nor skipped.
  @inline(__always)
  static func isOrdinarySign(_ unit: UInt16) -> Bool {
    unit != skipped && !mayBeBar(unit)
  }

  /// A closing quote, title mark or bracket, which stays with the sentence before it.
  static func closes(_ unit: UInt16) -> Bool {
    unit == 0x201D || unit == 0x2019 || unit == rightBracket || unit == 0x300B || unit == 0x3009
  }

  /// The value of a Chinese digit 〇 to 九, or `nil`.
  static func chineseDigit(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x3007, 0x96F6, 0x25CB: 0
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }

  static let ten: UInt16 = 0x5341
}

extension Array where Element == UInt16 {
  /// Whether `word` stands at `index`.
  func has(_ word: [UInt16], at index: Int) -> Bool {
    guard index >= 0, index + word.count <= count else { return false }
    for offset in word.indices where self[index + offset] != word[offset] { return false }
    return true
  }

  /// Whether a unit of a range is such a one.
  @inline(__always)
  func contains(in range: Range<Int>, where isSuch: (UInt16) -> Bool) -> Bool {
    let units = span.extracting(range)
    for index in units.indices where isSuch(units[unchecked: index]) { return true }
    return false
  }

  /// Where the first unit of a range stands that passes a filter, or `nil`.
  @inline(__always)
  func firstIndex(passing filter: UnitFilter, in range: Range<Int>) -> Int? {
    let units = span.extracting(range)
    for index in units.indices where filter.passes(units[unchecked: index]) {
      return range.lowerBound &+ index
    }
    return nil
  }

  /// The first place of any of the words inside a range, or `nil`; the longest word at that place.
  func firstPlace(of words: ShortWords, in range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    // Few places can begin one of the words, and only there they are compared.
    while let place = firstIndex(passing: words.filter, in: start..<range.upperBound) {
      if let length = words.longest(at: place, in: self, before: range.upperBound) {
        return place..<place + length
      }
      start = place + 1
    }
    return nil
  }

  /// Whether any of the words stands inside a range.
  func contains(anyOf words: ShortWords, in range: Range<Int>) -> Bool {
    firstPlace(of: words, in: range) != nil
  }
}
