import Model

/// Questions about single folded units, and scanning for short words.
enum Unit {
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

  /// 。！？； and their half-width forms.
  static func endsSentence(_ unit: UInt16) -> Bool {
    unit == fullStop || unit == 0x21 || unit == 0x3F || unit == 0x3B
  }

  /// The upright bars of Markdown and of box drawing.
  static func isBar(_ unit: UInt16) -> Bool {
    unit == 0x7C || unit == 0x2502 || unit == 0x2503 || unit == 0x2551
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

  /// The first place of any of the words inside a range, or `nil`; the longest word at that place.
  func firstPlace(of words: [[UInt16]], in range: Range<Int>) -> Range<Int>? {
    for index in range {
      var longest = 0
      for word in words where word.count > longest && index + word.count <= range.upperBound {
        if has(word, at: index) { longest = word.count }
      }
      if longest > 0 { return index..<index + longest }
    }
    return nil
  }

  /// The first place of any of the words inside a range, or `nil`; the longest word at that place.
  func firstPlace(of words: ShortWords, in range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound {
      // Few places can begin one of the words, and only there they are compared.
      if words.firsts.contains(self[start]) {
        let length = words.longest(at: start, in: self, before: range.upperBound)
        if let length { return start..<start + length }
      }
      start += 1
    }
    return nil
  }

  /// Whether any of the words stands inside a range.
  func contains(anyOf words: ShortWords, in range: Range<Int>) -> Bool {
    firstPlace(of: words, in: range) != nil
  }
}

/// Short words as folded units.
struct ShortWords: RandomAccessCollection, Sendable {
  /// The characters that the words begin with.
  let firsts: UnitSet

  private let words: [[UInt16]]

  init(_ words: [[UInt16]]) {
    self.words = words
    firsts = UnitSet(words.compactMap(\.first))
  }

  var startIndex: Int { words.startIndex }
  var endIndex: Int { words.endIndex }
  subscript(index: Int) -> [UInt16] { words[index] }

  /// The length of the longest word that stands at `index` and ends before `end`.
  func longest(at index: Int, in units: [UInt16], before end: Int) -> Int? {
    var longest = 0
    for word in words where word.count > longest && index + word.count <= end {
      if units.has(word, at: index) { longest = word.count }
    }
    return longest > 0 ? longest : nil
  }
}

/// Short words as folded units, written separated by spaces.
func words(_ text: String) -> ShortWords {
  ShortWords(text.split(separator: " ").map { Array($0.utf16) })
}
