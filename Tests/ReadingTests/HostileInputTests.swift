import Model
import Testing

@testable import Reading

/// Bytes that nobody wrote: whatever comes in, a document or an error comes out, soon.
struct HostileInputTests {
  private static let words: [String] = [
    "<", ">", "</", "<!--", "-->", "<p>", "</p>", "<div class=content>", "</div>", "<table>",
    "<tr>",
    "<td rowspan=3>", "<td colspan=9>", "</table>", "<ol start=-1>", "<li value=9999999999>",
    "</ol>",
    "<h1>", "</h1>", "<br>", "<a href='", "\"", "'", "&", "&nbsp", ";", "&#", "x4e00", "<script>",
    "</script>", "<title>", "</title>", "<pre>", "\n", "　", "甲。", "一、工作", "\u{FFFD}", "<head>",
    "<body>", "<b/", "style='display:none'", "<span hidden>", "<select>", "zoom", "<![endif]>", "=",
  ]

  @Test(arguments: 0..<40) func `random pages are read or refused`(_ seed: UInt64) {
    var generator = SplitMix(state: seed)
    var page = "<html>"
    for _ in 0..<2_000 { page += Self.words.randomElement(using: &generator) ?? "" }
    if let document = try? Reader.read(Array(page.utf8), source: "a") { expectValid(document) }
  }

  @Test(arguments: 0..<40) func `random bytes are read or refused`(_ seed: UInt64) {
    var generator = SplitMix(state: seed)
    let heads: [[UInt8]] = [
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], Array("PK\u{3}\u{4}".utf8),
      Array("MIME-Version: 1\nContent-Type: multipart/related; boundary=a\n\n--a\n".utf8),
      [0xFF, 0xFE],
    ]
    for head in heads {
      let count = Int.random(in: 0..<4_000, using: &generator)
      let bytes = head + (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let kind = InputKind(of: bytes)
      if case .office = kind { continue }
      if let document = try? Reader.read(bytes, source: "a") { expectValid(document) }
    }
  }

  private func expectValid(_ document: Document) {
    var end = 0
    for block in document.blocks {
      #expect(block.range.start >= end)
      end = block.range.end
    }
    #expect(end <= document.text.count)
    #expect(UTF8Validator.firstBadOffset(in: document.text) == nil)
  }

  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return value ^ value >> 31
    }
  }
}
