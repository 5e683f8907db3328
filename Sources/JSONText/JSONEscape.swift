/// Which characters cannot stand in a string of JSON as they are.
enum JSONEscape {
  /// The first byte of the next character from `start` on that needs an escape, or the end.
  static func next(in text: borrowing Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      // Such characters are rare, so that mostly 32 bytes at a time are found to have none.
      while index + 32 <= text.count, !mayBeNeeded(for32At: index, in: text.bytes) { index += 32 }
      if isEndPlain(of: text, from: index) { return text.count }
      index = candidate(in: text, from: index)
      if index == text.count || length(at: index, in: text) > 0 { break }
      index += 1
    }
    return index
  }

  /// Whether less than 32 bytes are left, and they are seen at once, with others before them, to need none.
  @inline(__always)
  private static func isEndPlain(of text: borrowing Span<UInt8>, from index: Int) -> Bool {
    index + 32 > text.count && text.count >= 32
      && !mayBeNeeded(for32At: text.count - 32, in: text.bytes)
  }

  /// How many bytes from one on, for which an escape may be needed, are a character that needs it.
  static func length(at index: Int, in text: borrowing Span<UInt8>) -> Int {
    guard text[index] == 0xE2 else { return mayBeNeeded(for: text[index]) ? 1 : 0 }
    // U+2028 and U+2029 end a line in some readers of JSON Lines.
    guard index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
    return text[index + 2] & 0xFE == 0xA8 ? 3 : 0
  }

  /// The next byte from `start` on for which an escape may be needed, or the end.
  private static func candidate(in text: borrowing Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= text.count {
      let found = candidates(text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      if found != 0 { return index + UInt64(littleEndian: found).trailingZeroBitCount / 8 }
      index += 8
    }
    while index < text.count, !mayBeNeeded(for: text[index]) { index += 1 }
    return index
  }

  private static func mayBeNeeded(for byte: UInt8) -> Bool {
    byte < 0x20 || byte == "\"" || byte == "\\" || byte == 0x7F || byte == 0xE2
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The highest bit is set of bytes for which an escape may be needed; it may be set of others above
  /// such a byte.
  @inline(__always)
  private static func candidates(_ word: UInt64) -> UInt64 {
    // The highest bit of a byte is set where taking something from it borrowed.
    let controls = (word &- 0x20 * ones) & ~word
    let marks = zeros(word ^ 0x22 * ones) | zeros(word ^ 0x5C * ones)
    let others = zeros(word ^ 0x7F * ones) | zeros(word ^ 0xE2 * ones)
    return (controls | marks | others) & highs
  }

  /// The highest bit is set of bytes that are zero; it may be set of others above such a byte.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- ones) & ~word
  }

  /// Whether an escape may be needed for one of the 32 bytes at an offset.
  @inline(__always)
  static func mayBeNeeded(for32At index: Int, in bytes: borrowing RawSpan) -> Bool {
    mayBeNeeded(in: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self))
  }

  /// Whether an escape may be needed for one of 32 bytes.
  @inline(__always)
  static func mayBeNeeded(in words: SIMD4<UInt64>) -> Bool {
    let controls = (words &- 0x20 * ones) & ~words
    let marks = zeros(words ^ 0x22 * ones) | zeros(words ^ 0x5C * ones)
    let others = zeros(words ^ 0x7F * ones) | zeros(words ^ 0xE2 * ones)
    let found = controls | marks | others
    let half = found.lowHalf | found.highHalf
    return (half[0] | half[1]) & highs != 0
  }

  @inline(__always)
  private static func zeros(_ words: SIMD4<UInt64>) -> SIMD4<UInt64> {
    (words &- ones) & ~words
  }
}
