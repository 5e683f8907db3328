/// Characters that show nothing: spaces of all widths, zero-width and control characters.
enum Blanks {
  /// Whether a piece of UTF-8 shows nothing at all, as an empty one does.
  static func fill(_ text: ArraySlice<UInt8>) -> Bool {
    trimmingStart(of: text).isEmpty
  }

  /// The piece without blanks at either end; its indices stay those of the whole text.
  static func trimming(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    trimmingEnd(of: trimmingStart(of: text))
  }

  /// The piece without blanks at its start.
  static func trimmingStart(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = text
    while let length = length(at: rest.startIndex, in: rest) { rest = rest.dropFirst(length) }
    return rest
  }

  /// The piece without blanks at its end.
  static func trimmingEnd(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = text
    while let last = rest.lastIndex(where: { $0 & 0xC0 != 0x80 }),
      length(at: last, in: rest) == rest.endIndex - last
    {
      rest = rest[..<last]
    }
    return rest
  }

  /// The text without blanks at either end.
  static func trimmed(_ text: [UInt8]) -> [UInt8] {
    Array(trimming(text[...]))
  }

  /// The text without any blank.
  static func removed(from text: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if let length = length(at: index, in: text[...]) {
        index += length
      } else {
        kept.append(text[index])
        index += 1
      }
    }
    return kept
  }

  /// The number of bytes of the blank that begins at an offset; `nil` where none does.
  private static func length(at index: Int, in text: ArraySlice<UInt8>) -> Int? {
    guard index < text.endIndex else { return nil }
    switch text[index] {
    case ...0x20, 0x7F: return 1
    case 0xC2: return isTwoByteBlank(text[index...]) ? 2 : nil
    case 0xE2, 0xE3, 0xEF: return isThreeByteBlank(text[index...]) ? 3 : nil
    default: return nil
    }
  }

  private static func isTwoByteBlank(_ text: ArraySlice<UInt8>) -> Bool {
    guard let second = text.dropFirst().first else { return false }
    // C1 control characters, no-break space and soft hyphen
    return (0x80...0xA0).contains(second) || second == 0xAD
  }

  private static func isThreeByteBlank(_ text: ArraySlice<UInt8>) -> Bool {
    let bytes = text.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
    switch bytes {
    // U+2000 to U+200F, U+2028 to U+202F, U+205F to U+2064
    case 0xE2_8080...0xE2_808F, 0xE2_80A8...0xE2_80AF, 0xE2_819F...0xE2_81A4: return true
    // the ideographic space and a byte order mark within text
    case 0xE3_8080, 0xEF_BBBF: return true
    default: return false
    }
  }
}
