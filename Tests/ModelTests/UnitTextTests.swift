import Testing

@testable import Model

@Suite struct UnitTextTests {
  @Test(arguments: [
    "", "a", "é", "意识形态", "a é 意 😀", "😀", "\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}",
  ])
  func `a text has the units that the standard library gives`(_ text: String) {
    #expect(UnitText.units(of: text) == Array(text.utf16))
  }

  @Test(arguments: [
    "", "a", "é", "意识形态", "a é 意 😀", "😀", "\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}",
  ])
  func `units become the text again`(_ text: String) {
    #expect(UnitText.string(of: Array(text.utf16)[...]) == text)
  }

  @Test(arguments: [[0xD800], [0x41, 0xDC00], [0xD800, 0xD800, 0xDC00], [0xD83D, 0x41]])
  func `half of a pair becomes the replacement character`(_ units: [UInt16]) {
    #expect(UnitText.string(of: units[...]) == String(decoding: units, as: UTF16.self))
  }

  @Test func `a slice is read from its own beginning`() {
    #expect(UnitText.string(of: Array("意识形态".utf16)[1..<3]) == "识形")
  }

  @Test(arguments: [
    ("一 二三", ["一", "二三"]), ("  一   二 ", ["一", "二"]), ("", []), (" ", []), ("一", ["一"]),
  ])
  func `a list is cut at its spaces`(_ list: String, _ words: [String]) {
    #expect(UnitText.words(list) == words.map { Array($0.utf16) })
  }
}
