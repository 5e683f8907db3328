import Model
import Testing

@testable import Reading

struct ReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let encoding: String
    let text: String
  }

  private static let gb18030: [UInt8] = [
    0xB9, 0xD8, 0xD3, 0xDA, 0x32, 0x30, 0x32, 0x34, 0xC4, 0xEA, 0xB9, 0xA4, 0xD7, 0xF7, 0xB5, 0xC4,
    0xB1, 0xA8, 0xB8, 0xE6, 0x0D, 0x0A, 0xD2, 0xBB, 0xA1, 0xA2, 0xD7, 0xDC, 0xCC, 0xE5, 0xC7, 0xE9,
    0xBF, 0xF6,
  ]

  private static func utf16(_ text: String, isBigEndian: Bool = false) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      return isBigEndian ? bytes.reversed() : bytes
    }
  }

  static let readable: [Case] = [
    Case(
      testDescription: "UTF-8",
      bytes: Array("一、总体情况".utf8),
      encoding: "UTF-8",
      text: "一、总体情况"
    ),
    Case(
      testDescription: "ASCII",
      bytes: Array("report".utf8),
      encoding: "UTF-8",
      text: "report"
    ),
    Case(
      testDescription: "UTF-8 with a byte order mark",
      bytes: [0xEF, 0xBB, 0xBF] + Array("报告".utf8),
      encoding: "UTF-8",
      text: "报告"
    ),
    Case(
      testDescription: "UTF-8 with a byte order mark within",
      bytes: Array("报\u{FEFF}告".utf8),
      encoding: "UTF-8",
      text: "报\u{FEFF}告"
    ),
    Case(
      testDescription: "UTF-8 with control characters",
      bytes: Array("报\u{1}告\u{B}\u{1F}".utf8),
      encoding: "UTF-8",
      text: "报\u{1}告\u{B}\u{1F}"
    ),
    Case(
      testDescription: "UTF-16LE with a mark and CRLF",
      bytes: [0xFF, 0xFE] + utf16("报告\r\n2次𠀀"),
      encoding: "UTF-16LE",
      text: "报告\r\n2次𠀀"
    ),
    Case(
      testDescription: "UTF-16BE with a mark",
      bytes: [0xFE, 0xFF] + utf16("é报告", isBigEndian: true),
      encoding: "UTF-16BE",
      text: "é报告"
    ),
    Case(
      testDescription: "UTF-16LE without a mark",
      bytes: utf16("关于2024年工作的报告\r\n今年召开会议2次。"),
      encoding: "UTF-16LE",
      text: "关于2024年工作的报告\r\n今年召开会议2次。"
    ),
    Case(
      testDescription: "UTF-16BE without a mark",
      bytes: utf16("关于2024年工作的报告", isBigEndian: true),
      encoding: "UTF-16BE",
      text: "关于2024年工作的报告"
    ),
    Case(
      testDescription: "UTF-16LE without a mark, Chinese characters only",
      bytes: utf16("今年召开会议两次"),
      encoding: "UTF-16LE",
      text: "今年召开会议两次"
    ),
    Case(
      testDescription: "UTF-16LE without a mark, English only",
      bytes: utf16("report\r\n"),
      encoding: "UTF-16LE",
      text: "report\r\n"
    ),
    Case(
      testDescription: "GB18030 with CRLF",
      bytes: gb18030,
      encoding: "GB18030",
      text: "关于2024年工作的报告\r\n一、总体情况"
    ),
    Case(
      testDescription: "GB18030 with a character of four bytes",
      bytes: gb18030 + [0x95, 0x32, 0x82, 0x36],
      encoding: "GB18030",
      text: "关于2024年工作的报告\r\n一、总体情况𠀀"
    ),
    Case(
      testDescription: "GBK in traditional characters",
      bytes: [
        0x87, 0xF8, 0xBC, 0xD2, 0x99, 0x43, 0xEA, 0x50, 0x91, 0xAA, 0xAE, 0x94, 0xD5, 0x4A, 0xB1,
        0x77, 0x8C, 0x57, 0xC1, 0x95, 0xD2, 0xE2, 0xD7, 0x52, 0xD0, 0xCE, 0x91, 0x42, 0xB9, 0xA4,
        0xD7, 0xF7, 0xB5, 0xC4, 0x8C, 0x8D, 0xCA, 0xA9, 0xDE, 0x6B, 0xB7, 0xA8, 0xA3, 0xAC, 0x8F,
        0x8A, 0xBB, 0xAF, 0xEE, 0x49, 0x8C, 0xA7, 0xD8, 0x9F, 0xC8, 0xCE, 0xA3, 0xAC, 0xAC, 0x46,
        0x8C, 0xA2, 0xD3, 0xD0, 0xEA, 0x50, 0xC7, 0xE9, 0x9B, 0x72, 0x88, 0xF3, 0xB8, 0xE6, 0xC8,
        0xE7, 0xCF, 0xC2, 0xA1, 0xA3,
      ],
      encoding: "GB18030",
      text: "國家機關應當認眞學習意識形態工作的實施辦法，強化領導責任，現將有關情況報告如下。"
    ),
  ]

  @Test(arguments: readable)
  func `text is decoded and its encoding named`(_ sample: Case) throws {
    let document = try Reader.read(sample.bytes, source: "a.txt")
    #expect(String(decoding: document.text, as: UTF8.self) == sample.text)
    #expect(document.encoding == sample.encoding)
  }

  struct BadCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let reason: InputError.Reason

    init(_ description: String, _ bytes: [UInt8], _ reason: InputError.Reason) {
      self.testDescription = description
      self.bytes = bytes
      self.reason = reason
    }
  }

  private static let cutOff = Array(Array("一、总体情况".utf8).dropLast())

  static let unreadable: [BadCase] = [
    BadCase("nothing", [], .empty),
    BadCase("a byte order mark of UTF-8 only", [0xEF, 0xBB, 0xBF], .empty),
    BadCase("a byte order mark of UTF-16 only", [0xFF, 0xFE], .empty),
    BadCase(
      "spaces of all kinds",
      Array(" \t\r\n\u{3000}\u{A0}\u{200B}\u{FEFF}\u{2003}".utf8),
      .empty
    ),
    BadCase("cut off in the last character", cutOff, .undecodable(offset: 15)),
    BadCase(
      "a byte order mark and a cut off character",
      [0xEF, 0xBB, 0xBF, 0x61, 0xE4],
      .undecodable(offset: 4)
    ),
    BadCase(
      "one bad byte in UTF-8",
      Array("总体".utf8) + [0xFF] + Array("情况".utf8),
      .undecodable(offset: 6)
    ),
    BadCase("GB18030 cut off in a character", gb18030.dropLast(), .undecodable(offset: 32)),
    BadCase("GB18030 with a bad byte", gb18030 + [0xFF, 0x61], .undecodable(offset: 34)),
    BadCase(
      "French in Latin-1",
      [0x4C, 0x65, 0x73, 0x20, 0xE9, 0x6C, 0xE8, 0x76, 0x65, 0x73],
      .undecodable(offset: 4)
    ),
    BadCase(
      "Russian in Windows-1251",
      [0xEE, 0xF2, 0xF7, 0xB8, 0xF2, 0x20, 0xEE],
      .undecodable(offset: 0)
    ),
    BadCase(
      "Chinese in Big5",
      [
        0xC1, 0x60, 0xC5, 0xE9, 0xA8, 0x7D, 0xA6, 0x6E, 0xA1, 0x41, 0xBB, 0xE2, 0xBE, 0xC9, 0xB3,
        0x64, 0xA5, 0xF4, 0xA8, 0xEE, 0xB8, 0xA8, 0xB9, 0xEA, 0xA8, 0xEC, 0xA6, 0xEC,
      ],
      .undecodable(offset: 0)
    ),
    BadCase(
      "Latin-1 that would be two Chinese characters in UTF-16",
      [0xE9, 0x6C, 0xE8, 0x76],
      .undecodable(offset: 0)
    ),
    BadCase(
      "a lone high surrogate",
      [0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x61, 0x00],
      .undecodable(offset: 4)
    ),
    BadCase("a lone low surrogate", [0xFF, 0xFE, 0x00, 0xDC], .undecodable(offset: 2)),
    BadCase("half a unit of UTF-16", [0xFF, 0xFE, 0x61, 0x00, 0x61], .undecodable(offset: 4)),
    BadCase("NUL in UTF-8", Array("总体\0情况".utf8), .binary(nil)),
    BadCase("NUL in UTF-16", [0xFF, 0xFE, 0x61, 0x00, 0x00, 0x00], .binary(nil)),
    BadCase(
      "random bytes with NUL",
      [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00, 0x00],
      .binary(nil)
    ),
  ]

  @Test(arguments: unreadable)
  func `what is no text is refused with its reason`(_ sample: BadCase) {
    #expect(throws: InputError(source: "a.txt", reason: sample.reason)) {
      try Reader.read(sample.bytes, source: "a.txt")
    }
  }

  @Test func `an input above the limit is refused`() {
    let limit = ReadLimits.bytes
    #expect(throws: InputError(source: "-", reason: .tooLarge(limit: limit))) {
      try Reader.read([UInt8](repeating: 0x61, count: limit + 1), source: "-")
    }
  }

  @Test(arguments: 1...20)
  func `random bytes are never taken for text`(_ seed: UInt64) {
    var state = seed
    let bytes = (0..<400).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return max(1, UInt8(truncatingIfNeeded: state >> 33))
    }
    #expect(throws: InputError.self) { try Reader.read(bytes, source: "noise") }
  }

  @Test func `the digest is that of the bytes as they came`() throws {
    let document = try Reader.read([0xEF, 0xBB, 0xBF, 0x61], source: "a.txt")
    #expect(document.sha256 == SHA256.hexDigest(of: [0xEF, 0xBB, 0xBF, 0x61]))
  }

  @Test func `lines are blocks, empty ones are not, and all ends of line count`() throws {
    let text = "一\n\n二\r\n　　三 \r四\u{2028}五\u{2029}六\u{C}七\n　\n"
    let document = try Reader.read(Array(text.utf8), source: "a.txt")
    #expect(document.format == .text)
    #expect(
      document.blocks.map { document.quote($0.range) } == ["一", "二", "　　三 ", "四", "五", "六", "七"]
    )
    #expect(document.blocks.allSatisfy { $0.kind == .line })
    #expect(document.blocks.prefix(2).map(\.range) == [SourceRange(0, 3), SourceRange(5, 8)])
  }
}
