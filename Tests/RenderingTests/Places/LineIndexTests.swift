import Rendering
import Testing

struct LineIndexTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let offset: Int
    let line: Int
    let column: Int
  }

  static let cases = [
    Case(testDescription: "start", text: "一二", offset: 0, line: 1, column: 1),
    Case(testDescription: "second character", text: "一二", offset: 3, line: 1, column: 2),
    Case(testDescription: "inside a character", text: "一二", offset: 5, line: 1, column: 2),
    Case(testDescription: "end of text", text: "一二", offset: 6, line: 1, column: 3),
    Case(testDescription: "beyond the text", text: "一二", offset: 99, line: 1, column: 3),
    Case(testDescription: "before the text", text: "一二", offset: -1, line: 1, column: 1),
    Case(testDescription: "empty text", text: "", offset: 0, line: 1, column: 1),
    Case(testDescription: "LF itself", text: "a\nb", offset: 1, line: 1, column: 2),
    Case(testDescription: "after LF", text: "a\nb", offset: 2, line: 2, column: 1),
    Case(testDescription: "LF of CR LF", text: "a\r\nb", offset: 2, line: 1, column: 3),
    Case(testDescription: "after CR LF", text: "a\r\nb", offset: 3, line: 2, column: 1),
    Case(testDescription: "after CR alone", text: "a\rb", offset: 2, line: 2, column: 1),
    Case(testDescription: "after CR at the end", text: "a\r", offset: 2, line: 2, column: 1),
    Case(testDescription: "after form feed", text: "a\u{0C}b", offset: 2, line: 2, column: 1),
    Case(testDescription: "after U+2028", text: "a\u{2028}b", offset: 4, line: 2, column: 1),
    Case(testDescription: "inside U+2029", text: "a\u{2029}b", offset: 3, line: 1, column: 2),
    Case(testDescription: "after U+2029", text: "a\u{2029}b", offset: 4, line: 2, column: 1),
    Case(testDescription: "U+2026 ends no line", text: "a…b", offset: 4, line: 1, column: 3),
    Case(testDescription: "emoji is one scalar", text: "😀b", offset: 4, line: 1, column: 2),
    Case(testDescription: "combining mark", text: "e\u{301}b", offset: 3, line: 1, column: 3),
    Case(testDescription: "empty lines count", text: "\n\n\nb", offset: 3, line: 4, column: 1),
  ]

  @Test(arguments: cases)
  func `an offset has a line and a column`(row: Case) {
    let position = LineIndex(Array(row.text.utf8)).position(of: row.offset)
    #expect(position == Position(line: row.line, column: row.column))
  }

  @Test func `columns far into a long line are exact`() {
    let index = LineIndex(Array((String(repeating: "字", count: 5_000) + "\n末").utf8))
    for character in [0, 1, 170, 171, 512, 1_706, 1_707, 4_999, 5_000] {
      let position = index.position(of: 3 * character)
      #expect(position == Position(line: 1, column: character + 1))
    }
    #expect(index.position(of: 15_001) == Position(line: 2, column: 1))
  }

  @Test func `every offset of a mixed text agrees with counting`() {
    let text = Array("一a\r\n“é”\r\n\n末😀\u{2028}z".utf8)
    let index = LineIndex(text)
    for offset in text.indices where text[offset] & 0xC0 != 0x80 {
      let before = String(decoding: text[..<offset], as: UTF8.self).unicodeScalars
      let lines = before.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\u{2028}" }
      let column = (lines.last?.count ?? 0) + 1
      #expect(index.position(of: offset) == Position(line: lines.count, column: column))
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{0C}", "\u{2028}", "\u{2029}"])
  func `a line may end at every place of a block`(_ end: String) {
    for place in 0..<140 {
      let before = String(repeating: place % 2 == 0 ? "a" : "“", count: place)
      let index = LineIndex(Array((before + end + "末尾").utf8))
      let start = before.utf8.count + end.utf8.count
      #expect(index.lineCount == 2)
      #expect(index.position(of: start - 1).line == 1)
      #expect(index.position(of: start) == Position(line: 2, column: 1))
      #expect(index.position(of: start + 3) == Position(line: 2, column: 2))
    }
  }

  @Test func `both ends of every range are where they are alone`() {
    let text = Array(("一a\r\n“é”\n" + String(repeating: "长", count: 30) + "\n末😀").utf8)
    let index = LineIndex(text)
    for start in text.indices {
      for end in start...text.count {
        let positions = index.positions(of: start..<end)
        #expect(positions.start == index.position(of: start))
        #expect(positions.end == index.position(of: end))
      }
    }
  }

  @Test func `a final line end opens an empty line`() {
    #expect(LineIndex(Array("a\nb\n".utf8)).lineCount == 3)
    #expect(LineIndex([]).lineCount == 1)
  }
}
