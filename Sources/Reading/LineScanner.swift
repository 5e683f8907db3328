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
    var start = 0
    var index = 0
    while index < text.count {
      let length = endLength(in: text, at: index)
      if length > 0 {
        lines.append(start..<index)
        start = index + length
      }
      index += max(length, 1)
    }
    if start < text.count { lines.append(start..<text.count) }
    return lines
  }

  /// The number of bytes of the end of line at an offset; 0 where there is none.
  private static func endLength(in text: [UInt8], at index: Int) -> Int {
    switch text[index] {
    case 0x0A, 0x0C: 1
    case 0x0D: index + 1 < text.count && text[index + 1] == 0x0A ? 2 : 1
    case 0xE2: isSeparator(text[index...].prefix(3)) ? 3 : 0
    default: 0
    }
  }

  private static func isSeparator(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.elementsEqual([0xE2, 0x80, 0xA8]) || bytes.elementsEqual([0xE2, 0x80, 0xA9])
  }
}
