import Testing

@testable import Reading

struct UTF8ScanTests {
  /// Pieces that together make valid text, and such as make it ill-formed.
  private static let pieces: [[UInt8]] = [
    Array("意识形态工作".utf8), Array("会".utf8), Array("，。".utf8), Array("a1 ".utf8), [0x0A], [0x0D],
    [0x0D, 0x0A], [0x0C], [0x00], Array("\u{2028}\u{2029}\u{2027}".utf8), Array("é·".utf8),
    Array("𠮷😀".utf8), [0xE4, 0xBD], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xFF], Array("\u{FFFD}\u{FEFF}".utf8),
  ]

  @Test func `a scan finds what validating, searching and cutting into lines find`() {
    var state: UInt64 = 7
    for _ in 0..<4_000 {
      var bytes: [UInt8] = []
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // The first pieces come more often, or hardly any text would be valid.
        let choice = Int(state >> 33) % (Self.pieces.count * 4)
        bytes += Self.pieces[choice < Self.pieces.count ? choice : choice % 12]
      }
      let scan = UTF8Scan(bytes)
      #expect(scan.isValid == (UTF8Validator.firstBadOffset(in: bytes) == nil))
      guard scan.isValid else { continue }
      #expect(scan.hasNUL == bytes.contains(0))
      #expect(scan.lines == LineScanner.lines(of: bytes))
    }
  }

  @Test func `a character that is cut off at the end is ill-formed`() {
    let bytes = Array("意识形态".utf8)
    for end in 1..<bytes.count {
      #expect(UTF8Scan(Array(bytes[..<end])).isValid == (end % 3 == 0))
    }
  }
}
