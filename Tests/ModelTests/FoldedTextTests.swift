import Model
import Testing

@Suite struct FoldedTextTests {
  /// 甲 乙⏎丙 with a space in the first line.
  private let text = FoldedText(
    units: [0x7532, 0x4E59, FoldedText.paragraphEnd, 0x4E19],
    starts: [0, 4, 7, 8],
    ends: [3, 7, 7, 11]
  )

  @Test(arguments: [
    (0..<1, SourceRange(0, 3)), (0..<2, SourceRange(0, 7)), (1..<4, SourceRange(4, 11)),
    (1..<1, SourceRange(4, 4)), (0..<0, SourceRange(0, 0)),
  ])
  func `units point to the bytes they came from`(_ units: Range<Int>, _ source: SourceRange) {
    #expect(text.source(units) == source)
  }

  @Test func `the empty range at the end points to the end`() {
    #expect(text.source(4..<4) == SourceRange(11, 11))
  }

  @Test(arguments: [(0, false), (1, true), (2, false), (3, false)])
  func `a gap is a space inside a paragraph`(_ index: Int, _ hasGap: Bool) {
    #expect(text.hasGap(before: index) == hasGap)
  }

  @Test(arguments: [
    ("召开会议2次，a", [4, 6, 7]), ("、《》", [0, 1, 2]), ("会议", []), ("", []), ("𠮷ㄅ鿿", [0]),
  ])
  func `signs are all units but Chinese characters`(_ words: String, _ signs: [Int32]) {
    let units = CharacterFolding.folded(words)
    let places = units.indices.map { Int32($0) }
    #expect(FoldedText(units: units, starts: places, ends: places).signs == signs)
  }

  @Test func `units read as words`() {
    #expect(text.string(0..<2) == "甲乙")
    #expect(text.string(1..<1) == "")
  }
}
