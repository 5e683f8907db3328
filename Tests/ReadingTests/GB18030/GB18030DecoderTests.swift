import TestSupport
import Testing

@testable import Reading

struct GB18030DecoderTests {
  @Test func `characters of one, two and four bytes become UTF-8`() throws {
    // 中, a, 㐀 (U+3400) and 𠀀 (U+20000).
    let bytes: [UInt8] = [
      0xD6, 0xD0, 0x61, 0x81, 0x39, 0xEE, 0x39, 0x95, 0x32, 0x82, 0x36,
    ]
    #expect(text(of: try GB18030Decoder.utf8(from: bytes)) == "中a㐀𠀀")
  }

  @Test func `no bytes give no text`() throws {
    #expect(try GB18030Decoder.utf8(from: []).isEmpty)
  }

  @Test(.enabled(if: SystemConverter.knows("GB18030"), "The C library does not know GB18030."))
  func `every code of two bytes is what the C library makes of it`() throws {
    let seconds = Array(UInt8(0x40)...0x7E) + Array(UInt8(0x80)...0xFE)
    let bytes = (UInt8(0x81)...0xFE).flatMap { first in seconds.flatMap { [first, $0] } }
    #expect(
      try GB18030Decoder.utf8(from: bytes)
        == SystemConverter.convert(bytes, from: "GB18030", to: "UTF-8")
    )
  }

  @Test(.enabled(if: SystemConverter.knows("GB18030"), "The C library does not know GB18030."))
  func `every code of four bytes is what the C library makes of it`() throws {
    // To the library those that have had two bytes since Unicode knows them are nothing any more.
    let numbers = (0..<39_420).filter { !(19_057...19_064 ~= $0) && !(39_076...39_085 ~= $0) }
    let others = 189_000..<189_000 + 0x10_0000
    let bytes = (numbers + Array(stride(from: others.lowerBound, to: others.upperBound, by: 61)))
      .flatMap(code)
    #expect(
      try GB18030Decoder.utf8(from: bytes)
        == SystemConverter.convert(bytes, from: "GB18030", to: "UTF-8")
    )
  }

  @Test func `the last character of Unicode has the last code, and none has the next`() throws {
    let last = 189_000 + 0x10_0000 - 1
    #expect(text(of: try GB18030Decoder.utf8(from: code(last))) == "\u{10FFFF}")
    for number in [39_420, 188_999, last + 1] {
      #expect(throws: GB18030Decoder.Invalid(offset: 0)) {
        try GB18030Decoder.utf8(from: code(number))
      }
    }
  }

  @Test func `characters that were given two bytes later are read from four as well`() throws {
    let ideographs = try GB18030Decoder.utf8(from: (19_057...19_064).flatMap(code))
    #expect(
      text(of: ideographs) == "\u{9FB4}\u{9FB5}\u{9FB6}\u{9FB7}\u{9FB8}\u{9FB9}\u{9FBA}\u{9FBB}"
    )
    let marks = try GB18030Decoder.utf8(from: [39_076, 39_085].flatMap(code))
    #expect(text(of: marks) == "\u{FE10}\u{FE19}")
  }

  @Test(arguments: [
    (bytes: [0xD6, 0xD0, 0xFF, 0x61] as [UInt8], offset: 2),
    (bytes: [0x61, 0xD6] as [UInt8], offset: 1),
    (bytes: [0x61, 0x81, 0x39, 0xEE] as [UInt8], offset: 1),
    (bytes: [0x61, 0x81, 0x39, 0xEE, 0x61] as [UInt8], offset: 1),
    (bytes: [0xD6, 0x20] as [UInt8], offset: 0),
    (bytes: [0xD6, 0x7F] as [UInt8], offset: 0),
    (bytes: [0x80, 0x61] as [UInt8], offset: 0),
  ])
  func `a bad or cut off character is an error with its offset`(
    _ bytes: [UInt8],
    _ offset: Int
  ) {
    #expect(throws: GB18030Decoder.Invalid(offset: offset)) {
      try GB18030Decoder.utf8(from: bytes)
    }
  }

  /// The code of four bytes with a number, counted from 0x81308130.
  private func code(_ number: Int) -> [UInt8] {
    let (third, fourth) = (number / 10 % 126, number % 10)
    let (first, second) = (number / 12_600, number / 1_260 % 10)
    return [UInt8(0x81 + first), UInt8(0x30 + second), UInt8(0x81 + third), UInt8(0x30 + fourth)]
  }

  private func text(of bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
