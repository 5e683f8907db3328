import Model

/// Questions about valid UTF-8, answered for many bytes at once.
enum UTF8Text {
  /// How many characters some blocks hold: their bytes that continue none.
  static func characterCount(in bytes: Span<UInt8>, _ blocks: [Block]) -> Int {
    var count = 0
    for block in blocks {
      let piece = bytes.extracting(block.range.start..<block.range.end)
      for index in piece.indices where piece[unchecked: index] & 0xC0 != 0x80 { count &+= 1 }
    }
    return count
  }

  /// The scalar value and the length of the character that the next four bytes begin with, where it is
  /// ASCII but for the star, or of three bytes from U+2000 on; the lowest byte of `word` stands first.
  static func ordinary(_ word: UInt32) -> (scalar: Int, length: Int)? {
    if word & 0xF0 == 0xE0, word & 0xE != 0 {
      let high = (word & 0xF) &<< 12
      return (Int(truncatingIfNeeded: high | (word &>> 2) & 0xFC0 | (word &>> 16) & 0x3F), 3)
    }
    let byte = word & 0xFF
    return byte < 0x80 && byte != 0x2A ? (Int(truncatingIfNeeded: byte), 1) : nil
  }

  /// The scalar at an offset, and its length in bytes.
  static func decode(_ bytes: Span<UInt8>, at offset: Int) -> (scalar: Int, length: Int) {
    let lead = Int(bytes[offset])
    func continuation(_ index: Int) -> Int { Int(bytes[offset &+ index]) & 0x3F }
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | continuation(1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | continuation(1) << 6 | continuation(2), 3) }
    let high = (lead & 0x07) << 18 | continuation(1) << 12
    return (high | continuation(2) << 6 | continuation(3), 4)
  }
}
