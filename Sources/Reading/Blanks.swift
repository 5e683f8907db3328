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
    let bytes = text.span
    var start = 0
    while let length = length(at: start, in: bytes) { start += length }
    return text[(text.startIndex + start)...]
  }

  /// The piece without blanks at its end.
  static func trimmingEnd(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = text.span
    while let last = lastCharacter(of: bytes), length(at: last, in: bytes) == bytes.count - last {
      bytes = bytes.extracting(first: last)
    }
    return text.prefix(bytes.count)
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
      if let length = length(at: index, in: text.span) {
        index += length
      } else {
        kept.append(text[index])
        index += 1
      }
    }
    return kept
  }

  /// Where the last character begins; `nil` where there is none.
  private static func lastCharacter(of text: Span<UInt8>) -> Int? {
    var index = text.count - 1
    while index >= 0, text[index] & 0xC0 == 0x80 { index -= 1 }
    return index >= 0 ? index : nil
  }

  /// The number of bytes of the blank that begins at an offset; `nil` where none does.
  private static func length(at index: Int, in text: Span<UInt8>) -> Int? {
    guard index < text.count else { return nil }
    switch text[index] {
    case ...0x20, 0x7F: return 1
    case 0xC2: return isTwoByteBlank(text, index) ? 2 : nil
    case 0xE2, 0xE3, 0xEF: return isThreeByteBlank(text, index) ? 3 : nil
    default: return nil
    }
  }

  private static func isTwoByteBlank(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < text.count else { return false }
    // C1 control characters, no-break space and soft hyphen
    return (0x80...0xA0).contains(text[index + 1]) || text[index + 1] == 0xAD
  }

  private static func isThreeByteBlank(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard index + 2 < text.count else { return false }
    let head = UInt32(text[index]) << 16 | UInt32(text[index + 1]) << 8
    switch head | UInt32(text[index + 2]) {
    // U+2000 to U+200F, U+2028 to U+202F, U+205F to U+2064
    case 0xE2_8080...0xE2_808F, 0xE2_80A8...0xE2_80AF, 0xE2_819F...0xE2_81A4: return true
    // the ideographic space and a byte order mark within text
    case 0xE3_8080, 0xEF_BBBF: return true
    default: return false
    }
  }
}
