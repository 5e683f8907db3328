/// What one pass over bytes tells that should be text in UTF-8: whether they are, and their lines.
///
/// Nearly all inputs are UTF-8 already, and looking for ill-formed characters, for U+0000 and for ends of
/// lines one after another takes three times as long.
struct UTF8Scan {
  /// Whether every character is well-formed, as Unicode defines it.
  ///
  /// Overlong forms, surrogates and values above U+10FFFF are ill-formed.
  private(set) var isValid = true

  /// Whether U+0000 stands in the text, as far as it is well-formed.
  private(set) var hasNUL = false

  /// The lines as `LineScanner` divides the text; those of a text that is not valid mean nothing.
  private(set) var lines: [Range<Int>] = []

  private var lineStart = 0

  /// Scans bytes until the first character that is ill-formed.
  ///
  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8]) {
    let bytes = bytes.span.bytes
    // Lines of a report are longer on the average.
    lines.reserveCapacity(bytes.byteCount / 64 + 1)
    var offset = 0
    while offset < bytes.byteCount {
      offset = Self.endOfPlain(in: bytes, from: offset)
      guard offset < bytes.byteCount else { break }
      let lead = Self.byte(bytes, offset)
      if lead < 0x80 {
        offset += lead > 0x0D ? 1 : control(lead, in: bytes, at: offset)
      } else {
        let length = Self.length(of: lead, in: bytes, at: offset)
        guard length > 0 else {
          isValid = false
          return
        }
        if lead == 0xE2, Self.isSeparator(bytes, offset) { endLine(at: offset, length: 3) }
        offset += length
      }
    }
    if lineStart < bytes.byteCount { lines.append(lineStart..<bytes.byteCount) }
  }

  private mutating func endLine(at offset: Int, length: Int) {
    lines.append(lineStart..<offset)
    lineStart = offset + length
  }

  /// Takes a control character, which may end a line, and gives its length, both bytes of CR LF being one.
  private mutating func control(_ byte: UInt8, in bytes: RawSpan, at offset: Int) -> Int {
    var length = 1
    switch byte {
    case 0x0A, 0x0C: endLine(at: offset, length: 1)
    case 0x0D:
      if offset + 1 < bytes.byteCount, Self.byte(bytes, offset + 1) == 0x0A { length = 2 }
      endLine(at: offset, length: length)
    case 0: hasNUL = true
    default: break
    }
    return length
  }

  // MARK: Characters

  /// The first offset of a character that needs a closer look, or of the last ones of the text.
  ///
  /// Eight bytes are read for one character or two. Most are two from U+4000 to U+BFFF, which hold the
  /// Chinese ones in use: their lead bytes run from E4 to EB, and any continuation bytes will do.
  private static func endOfPlain(in bytes: RawSpan, from start: Int) -> Int {
    let last = bytes.byteCount &- 8
    var offset = start
    while offset <= last {
      var word = word(bytes, offset)
      while areIdeographs(word) {
        offset &+= 6
        guard offset <= last else { return offset }
        word = self.word(bytes, offset)
      }
      if word & 0x80 == 0 {
        guard word & 0xFF > 0x0D else { break }
        offset &+= 1
      } else {
        guard isPlain(word) else { break }
        offset &+= 3
      }
    }
    return offset
  }

  @inline(__always)
  private static func word(_ bytes: RawSpan, _ offset: Int) -> UInt64 {
    UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
    )
  }

  /// Whether eight bytes begin with two characters from U+4000 to U+BFFF.
  @inline(__always)
  private static func areIdeographs(_ word: UInt64) -> Bool {
    // E4…EB and 4 make E8…EF, which are alike in their upper five bits.
    (word &+ 0x0400_0004) & 0xC0C0_F8C0_C0F8 == 0x8080_E880_80E8
  }

  /// Whether the first of eight bytes leads two continuation bytes, any of which will do, and the three end
  /// no line.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    guard word & 0xC0C0F0 == 0x8080E0 else { return false }
    // Not E0 and ED, after which not all bytes may follow, nor E2 where the last may be that of U+2028.
    switch word & 0xF {
    case 0, 0xD: return false
    case 2: return word & 0xFE_0000 != 0xA8_0000
    default: return true
    }
  }

  /// The length of the character of several bytes at an offset; 0 where it is ill-formed or cut off.
  private static func length(of lead: UInt8, in bytes: RawSpan, at offset: Int) -> Int {
    switch lead {
    case 0xC2...0xDF: return continues(bytes, offset + 1, count: 1) ? 2 : 0
    case 0xE0...0xEF:
      guard continues(bytes, offset + 1, count: 2) else { return 0 }
      let second = byte(bytes, offset + 1)
      return lead == 0xE0 && second < 0xA0 || lead == 0xED && second >= 0xA0 ? 0 : 3
    case 0xF0...0xF4:
      guard continues(bytes, offset + 1, count: 3) else { return 0 }
      let second = byte(bytes, offset + 1)
      return lead == 0xF0 && second < 0x90 || lead == 0xF4 && second >= 0x90 ? 0 : 4
    default: return 0
    }
  }

  private static func continues(_ bytes: RawSpan, _ start: Int, count: Int) -> Bool {
    guard start + count <= bytes.byteCount else { return false }
    for offset in start..<start + count where byte(bytes, offset) & 0xC0 != 0x80 { return false }
    return true
  }

  /// U+2028 and U+2029.
  private static func isSeparator(_ bytes: RawSpan, _ offset: Int) -> Bool {
    byte(bytes, offset + 1) == 0x80 && byte(bytes, offset + 2) & 0xFE == 0xA8
  }

  private static func byte(_ bytes: RawSpan, _ offset: Int) -> UInt8 {
    bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
  }
}
