import Model

/// Questions about valid UTF-8, answered for many bytes at once.
enum UTF8Text {
  /// How many characters some blocks hold: their bytes that continue none.
  static func characterCount(in bytes: Span<UInt8>, _ blocks: [Block]) -> Int {
    var count = 0
    for block in blocks {
      let piece = bytes.extracting(block.range.start..<block.range.end)
      count &+= piece.count &- continuationCount(in: piece)
    }
    return count
  }

  /// How many bytes are 80 to BF.
  ///
  /// Of 255 bytes the number fits into one, so that many of them are counted together.
  private static func continuationCount(in bytes: Span<UInt8>) -> Int {
    var count = 0
    var start = 0
    while start < bytes.count {
      let piece = bytes.extracting(start..<min(bytes.count, start &+ 240))
      var ofPiece: UInt8 = 0
      for index in piece.indices where piece[unchecked: index] & 0xC0 == 0x80 { ofPiece &+= 1 }
      count &+= Int(ofPiece)
      start &+= piece.count
    }
    return count
  }

  // MARK: Characters at the start of eight bytes, of which the first is the lowest

  /// Whether two characters from U+4000 to U+BFFF stand there, the Chinese ones in use among them.
  ///
  /// Their lead bytes run from E4 to EB, which and 4 make E8 to EF, alike in their upper five bits.
  @inline(__always)
  static func areIdeographs(_ word: UInt64) -> Bool {
    (word &+ 0x0400_0004) & 0xC0C0_F8C0_C0F8 == 0x8080_E880_80E8
  }

  /// The scalar value of a character of three bytes.
  @inline(__always)
  static func scalar(of word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word & 0xF) &<< 12 | (word &>> 2) & 0xFC0 | (word &>> 16) & 0x3F)
  }

  /// The scalar values of two characters of three bytes: in the lowest sixteen bits, and in those from
  /// bit 24 on.
  @inline(__always)
  static func scalars(of word: UInt64) -> UInt64 {
    (word & 0x0F00_000F) &<< 12 | (word &>> 8 & 0x3F00_003F) &<< 6 | word &>> 16 & 0x3F00_003F
  }

  /// The length of a character that is ASCII but for the star, or of three bytes from U+2000 on; 0 for
  /// others.
  @inline(__always)
  static func ordinaryLength(_ word: UInt64) -> Int {
    if word & 0xF0 == 0xE0 { return word & 0xE != 0 ? 3 : 0 }
    return word & 0x80 == 0 && word & 0xFF != 0x2A ? 1 : 0
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
