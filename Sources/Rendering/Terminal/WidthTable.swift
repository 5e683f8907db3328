/// The ranges of code points that do not take one column.
enum WidthTable {
  /// Whether the scalar takes two columns.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    // Nearly all that is asked for.
    if (0x4E00...0x9FFF).contains(scalar.value) { return true }
    if isChinesePunctuation(scalar.value) { return true }
    if scalar.value < 0x1100 { return false }
    return holds(scalar.value, in: wide) || scalar.properties.isEmojiPresentation
  }

  /// Whether the scalar takes no column of its own.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    // The vowels and final consonants of Korean join the syllable before them.
    if (0x1160...0x11FF).contains(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return true
    default:
      return false
    }
  }

  // Unicode leaves the width of these open; see `DisplayWidth` for the choice.
  private static func isChinesePunctuation(_ value: UInt32) -> Bool {
    switch value {
    case 0xB7, 0xD7, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
    // ① to ⒛
    case 0x2460...0x249B: true
    default: false
    }
  }

  // The classes W and F of Unicode Standard Annex 11, joined where only unassigned points lie
  // between; emoji come from the properties that the standard library knows.
  private static let wide: [(first: UInt32, last: UInt32)] = [
    (0x1100, 0x115F), (0x2329, 0x232A), (0x2E80, 0x303E), (0x3041, 0x4DBF), (0x4E00, 0xA4CF),
    (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE19), (0xFE30, 0xFE6F),
    (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x16FE0, 0x18DFF), (0x1B000, 0x1B2FF), (0x1F200, 0x1F265),
    (0x20000, 0x2FFFD), (0x30000, 0x3FFFD),
  ]

  private static func holds(_ value: UInt32, in ranges: [(first: UInt32, last: UInt32)]) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].last < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].first <= value
  }
}
