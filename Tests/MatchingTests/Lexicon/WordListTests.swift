import Testing

@testable import Matching

@Suite struct WordListTests {
  private static let list = WordList([
    ("半个月", 1), ("半年", 2), ("半", 3), ("季度", 4), ("季", 5), ("半年度", 6),
  ])

  private func match(_ text: String, at index: Int = 0, before end: Int? = nil) -> Int? {
    let units = Array(text.utf16)
    return Self.list.match(units, at: index, before: end ?? units.count)?.value
  }

  @Test(arguments: [
    ("半年", 2), ("半年度", 2), ("半个月", 1), ("半个", 3), ("季度", 4), ("季末", 5), ("年", nil), ("", nil),
  ])
  func `of words that begin alike the first given wins`(_ text: String, _ value: Int?) {
    #expect(match(text) == value)
  }

  @Test func `a word ends before the end`() {
    #expect(match("半年", before: 1) == 3)
    #expect(match("季度", before: 1) == 5)
    #expect(match("每季度", at: 1) == 4)
    #expect(match("半年", at: 2) == nil)
  }
}
