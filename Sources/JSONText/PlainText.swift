/// Finds how far text goes on in a string of JSON: valid UTF-8 without quote, backslash or control character.
enum PlainText {
  /// The offset of the first byte that is no such text, or the end.
  ///
  /// - Complexity: O(*n*).
  static func end(in bytes: Span<UInt8>, from start: Int) -> Int {
    let raw = bytes.bytes
    var offset = start
    while offset < bytes.count {
      // Two characters from U+4000 to U+BFFF at once, the Chinese ones in use among them: their lead bytes
      // run from E4 to EB, which and 4 make E8 to EF, alike in their upper five bits.
      while offset &+ 8 <= bytes.count {
        let word = UInt64(
          littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
        )
        guard (word &+ 0x0400_0004) & 0xC0C0_F8C0_C0F8 == 0x8080_E880_80E8 else { break }
        offset &+= 6
      }
      guard offset < bytes.count else { break }
      let length = length(of: bytes[offset], at: offset, bytes)
      if length == 0 { break }
      offset &+= length
    }
    return offset
  }

  /// The length of the character at an offset; 0 where it is none of the text.
  private static func length(of byte: UInt8, at offset: Int, _ bytes: Span<UInt8>) -> Int {
    switch byte {
    case 0x22, 0x5C, ..<0x20: 0
    case 0x20..<0x80: 1
    case 0xC2...0xDF: continues(bytes, offset + 1, 0x80...0xBF, count: 1) ? 2 : 0
    case 0xE0: continues(bytes, offset + 1, 0xA0...0xBF, count: 2) ? 3 : 0
    case 0xED: continues(bytes, offset + 1, 0x80...0x9F, count: 2) ? 3 : 0
    case 0xE1...0xEF: continues(bytes, offset + 1, 0x80...0xBF, count: 2) ? 3 : 0
    case 0xF0: continues(bytes, offset + 1, 0x90...0xBF, count: 3) ? 4 : 0
    case 0xF4: continues(bytes, offset + 1, 0x80...0x8F, count: 3) ? 4 : 0
    case 0xF1...0xF3: continues(bytes, offset + 1, 0x80...0xBF, count: 3) ? 4 : 0
    default: 0
    }
  }

  /// Whether so many bytes continue a character, the first of them in a range.
  private static func continues(
    _ bytes: Span<UInt8>,
    _ start: Int,
    _ first: ClosedRange<UInt8>,
    count: Int
  ) -> Bool {
    guard start + count <= bytes.count, first.contains(bytes[start]) else { return false }
    for offset in start + 1..<start + count where !bytes[offset].isContinuation { return false }
    return true
  }
}
