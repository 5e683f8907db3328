/// Which characters cannot stand in a string of JSON as they are.
enum JSONEscape {
  /// The next byte from `start` on at which an escape may be needed, or the end.
  static func next(in text: borrowing Span<UInt8>, from start: Int) -> Int {
    var index = start
    // Such bytes are rare, so that mostly eight at a time are found to be none.
    while index + 8 <= text.count, !mayBeNeeded(forEightAt: index, in: text.bytes) { index += 8 }
    while index < text.count, !mayBeNeeded(for: text[index]) { index += 1 }
    return index
  }

  /// How many bytes from one on, for which an escape may be needed, are a character that needs it.
  static func length(at index: Int, in text: borrowing Span<UInt8>) -> Int {
    guard text[index] == 0xE2 else { return 1 }
    // U+2028 and U+2029 end a line in some readers of JSON Lines.
    guard index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
    return text[index + 2] & 0xFE == 0xA8 ? 3 : 0
  }

  private static func mayBeNeeded(for byte: UInt8) -> Bool {
    byte < 0x20 || byte == "\"" || byte == "\\" || byte == 0x7F || byte == 0xE2
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  @inline(__always)
  private static func mayBeNeeded(forEightAt index: Int, in bytes: borrowing RawSpan) -> Bool {
    let word = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    // The highest bit of a byte is set where taking something from it borrowed.
    let controls = (word &- 0x20 * ones) & ~word
    let marks = zeros(word ^ 0x22 * ones) | zeros(word ^ 0x5C * ones)
    let others = zeros(word ^ 0x7F * ones) | zeros(word ^ 0xE2 * ones)
    return (controls | marks | others) & (0x80 * ones) != 0
  }

  /// The highest bit is set of bytes that are zero; it may be set of others above such a byte.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- ones) & ~word
  }
}
