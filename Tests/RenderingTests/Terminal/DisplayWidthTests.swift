import Rendering
import Testing

struct DisplayWidthTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let columns: Int
  }

  static let cases = [
    Case(testDescription: "nothing", text: "", columns: 0),
    Case(testDescription: "ASCII", text: "abc 12", columns: 6),
    Case(testDescription: "Chinese", text: "研判会", columns: 6),
    Case(testDescription: "full-width letters", text: "ＡＢ１", columns: 6),
    Case(testDescription: "half-width kana", text: "ｱ", columns: 1),
    Case(testDescription: "Chinese marks", text: "，。、；：！？（）《》「」", columns: 26),
    Case(testDescription: "quotes", text: "“一岗双责”", columns: 12),
    Case(testDescription: "dash and ellipsis", text: "——……", columns: 8),
    Case(testDescription: "middle dot", text: "李·明", columns: 6),
    Case(testDescription: "crosses for a name", text: "××局", columns: 6),
    Case(testDescription: "circled number", text: "①", columns: 2),
    Case(testDescription: "ideographic space", text: "　", columns: 2),
    Case(testDescription: "rare character", text: "𠮷", columns: 2),
    Case(testDescription: "combining accent", text: "e\u{301}", columns: 1),
    Case(testDescription: "zero-width space", text: "a\u{200B}b", columns: 2),
    Case(testDescription: "byte order mark", text: "\u{FEFF}", columns: 0),
    Case(testDescription: "emoji", text: "😀", columns: 2),
    Case(testDescription: "family of emoji", text: "👨‍👩‍👧", columns: 2),
    Case(testDescription: "flag", text: "🇨🇳", columns: 2),
    Case(testDescription: "sign made an emoji", text: "☎\u{FE0F}", columns: 2),
    Case(testDescription: "sign as text", text: "✓", columns: 1),
    Case(testDescription: "Korean", text: "한글", columns: 4),
    Case(testDescription: "control characters", text: "\u{1B}\u{7F}\r\n", columns: 0),
  ]

  @Test(arguments: cases)
  func `a text takes its columns`(row: Case) {
    #expect(DisplayWidth.columns(of: row.text) == row.columns)
  }

  @Test func `padding counts columns`() {
    #expect(DisplayWidth.padded("单位", to: 6) == "单位  ")
    #expect(DisplayWidth.padded("unit", to: 6) == "unit  ")
    #expect(DisplayWidth.padded("主送机关", to: 6) == "主送机关")
  }

  @Test func `truncation never runs over`() {
    #expect(DisplayWidth.truncated("召开研判会", to: 10) == "召开研判会")
    #expect(DisplayWidth.truncated("召开研判会", to: 9) == "召开研…")
    #expect(DisplayWidth.truncated("召开研判会", to: 8) == "召开研…")
    #expect(DisplayWidth.truncated("召开研判会", to: 7) == "召开…")
    #expect(DisplayWidth.truncated("abc", to: 2) == "…")
  }

  @Test func `shortening keeps both ends`() {
    #expect(DisplayWidth.shortened("abcdefghij", to: 10) == "abcdefghij")
    #expect(DisplayWidth.shortened("abcdefghij", to: 8) == "abc…hij")
    #expect(DisplayWidth.shortened("一二三四五六七", to: 10) == "一二…六七")
    #expect(DisplayWidth.shortened("一二三四五六七", to: 0) == "…")
  }

  @Test(arguments: 0...30)
  func `shortened text fits`(limit: Int) {
    let text = "先后2次召开“意识形态”analysis研判会"
    let columns = DisplayWidth.columns(of: DisplayWidth.shortened(text, to: limit))
    #expect(columns <= max(limit, 2))
  }
}
