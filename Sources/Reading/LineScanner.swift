/// The division of UTF-8 text into lines.
enum LineScanner {
  /// The lines in order, empty ones included, without what ends them.
  ///
  /// LF, CR, CRLF, U+2028 and U+2029 end a line, and so does the form feed that stands for a page
  /// break. Text after the last end is a line; an end of line at the end of the text begins none.
  ///
  /// - Complexity: O(*n*).
  static func lines(of text: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    let bytes = text.span
    var start = 0
    var index = 0
    while index < bytes.count {
      let length = endLength(in: bytes, at: index)
      if length > 0 {
        lines.append(start..<index)
        start = index + length
      }
      index += max(length, 1)
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }

  /// The number of bytes of the end of line at an offset; 0 where there is none.
  private static func endLength(in text: Span<UInt8>, at index: Int) -> Int {
    switch text[index] {
    case 0x0A, 0x0C: 1
    case 0x0D: index + 1 < text.count && text[index + 1] == 0x0A ? 2 : 1
    case 0xE2: isSeparator(text, index) ? 3 : 0
    default: 0
    }
  }

  /// U+2028 and U+2029.
  private static func isSeparator(_ text: Span<UInt8>, _ index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8
  }
}
