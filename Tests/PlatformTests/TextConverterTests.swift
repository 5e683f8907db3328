import Platform
import Testing

struct TextConverterTests {
  @Test func `GB18030 with characters of one, two and four bytes becomes UTF-8`() throws {
    // 中, a, 㐀 (U+3400) and 𠀀 (U+20000).
    let bytes: [UInt8] = [
      0xD6, 0xD0, 0x61, 0x81, 0x39, 0xEE, 0x39, 0x95, 0x32, 0x82, 0x36,
    ]
    let text = try TextConverter.utf8(from: bytes, encoding: "GB18030")
    #expect(String(decoding: text, as: UTF8.self) == "中a㐀𠀀")
  }

  @Test func `no bytes give no text`() throws {
    #expect(try TextConverter.utf8(from: [], encoding: "GB18030").isEmpty)
  }

  @Test func `text longer than one chunk is converted to its end`() throws {
    let bytes = Array(repeatElement([0xD6, 0xD0] as [UInt8], count: 50_000).joined())
    let text = try TextConverter.utf8(from: bytes, encoding: "GB18030")
    #expect(text.count == 150_000)
    #expect(text.suffix(3) == [0xE4, 0xB8, 0xAD])
  }

  @Test(arguments: [
    (bytes: [0xD6, 0xD0, 0xFF, 0x61] as [UInt8], offset: 2),
    (bytes: [0x61, 0xD6] as [UInt8], offset: 1),
    (bytes: [0x61, 0x81, 0x39, 0xEE] as [UInt8], offset: 1),
    (bytes: [0xD6, 0x20] as [UInt8], offset: 0),
  ])
  func `a bad or cut off character is an error with its offset`(
    _ bytes: [UInt8],
    _ offset: Int
  ) {
    #expect(throws: TextConverter.Failure.invalid(offset: offset)) {
      try TextConverter.utf8(from: bytes, encoding: "GB18030")
    }
  }

  @Test func `a bad character after the first chunk has its offset in the whole text`() {
    let good = Array(repeatElement([0xD6, 0xD0] as [UInt8], count: 50_000).joined())
    #expect(throws: TextConverter.Failure.invalid(offset: 100_000)) {
      try TextConverter.utf8(from: good + [0xFF, 0x61], encoding: "GB18030")
    }
  }

  @Test func `an encoding that the system lacks is an error of its own`() {
    #expect(throws: TextConverter.Failure.unavailable) {
      try TextConverter.utf8(from: [0x61], encoding: "NO-SUCH-ENCODING")
    }
  }
}
