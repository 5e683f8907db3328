import Testing

@testable import Judging

@Suite struct WordSetTests {
  private static let words = WordSet("全年 全年度 年底")

  @Test(arguments: [
    ("全年4次", true), ("到年底", true), ("今年", false), ("全", false), ("", false),
  ])
  func `any word is found`(_ text: String, _ isFound: Bool) {
    let units = Array(text.utf16)
    let found = Self.words.isFound(in: units.indices, of: units.span)
    #expect(found == isFound)
  }

  @Test func `a word ends in the range`() {
    let units = Array("甲全年".utf16)
    let isFound = Self.words.isFound(in: 0..<2, of: units.span)
    #expect(!isFound)
  }

  @Test func `every place is asked for`() {
    let units = Array("全年度".utf16)
    var ends: [Int] = []
    let isFound = Self.words.isFound(in: 0..<3, of: units.span) { end in
      ends.append(end)
      return false
    }
    #expect(!isFound)
    #expect(ends == [2, 3])
  }

  @Test func `a word stands at its place only`() {
    let units = Array("甲年底".utf16)
    let isFound = units.indices.map { Self.words.isFound(at: $0, of: units.span) }
    #expect(isFound == [false, true, false])
  }
}
