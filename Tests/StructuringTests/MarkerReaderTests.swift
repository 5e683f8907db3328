import Model
import Testing

@testable import Structuring

@Suite struct MarkerReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var line: String
    var style: Marker.Style
    var number: Int
    /// The marker with the mark after it, folded.
    var words: String
    var testDescription: String { line }

    init(_ line: String, _ style: Marker.Style, _ number: Int, _ words: String) {
      self.line = line
      self.style = style
      self.number = number
      self.words = words
    }
  }

  static let cases = [
    Case("一、主要做法", .chinese, 1, "一、"),
    Case("十、主要做法", .chinese, 10, "十、"),
    Case("十二、主要做法", .chinese, 12, "十二、"),
    Case("二十一、主要做法", .chinese, 21, "二十一、"),
    Case("一.主要做法", .chinese, 1, "一."),
    Case("一，主要做法", .chinese, 1, "一,"),
    Case("一：主要做法", .chinese, 1, "一:"),
    Case("（一）压实责任", .chineseInBrackets, 1, "(一)"),
    Case("(十一)压实责任", .chineseInBrackets, 11, "(十一)"),
    Case("（一）、压实责任", .chineseInBrackets, 1, "(一)、"),
    Case("㈠压实责任", .chineseInBrackets, 1, "㈠"),
    Case("1.健全机制", .arabic, 1, "1."),
    Case("12、健全机制", .arabic, 12, "12、"),
    Case("１．健全机制", .arabic, 1, "1."),
    Case("1.2024年工作", .arabic, 1, "1."),
    Case("（1）明确分工", .arabicInBrackets, 1, "(1)"),
    Case("1）明确分工", .arabicInBrackets, 1, "1)"),
    Case("①落实到人", .circled, 1, "①"),
    Case("⑳落实到人", .circled, 20, "⑳"),
    Case("第一章 总则", .chapter, 1, "第一章"),
    Case("第二部分、问题", .chapter, 2, "第二部分、"),
    Case("第3节 其他", .subchapter, 3, "第3节"),
    Case("第十篇", .chapter, 10, "第十篇"),
  ]

  @Test(arguments: cases)
  func `a line begins with a marker`(_ test: Case) throws {
    let units = CharacterFolding.folded(test.line)
    let marker = try #require(MarkerReader.marker(in: units, at: 0..<units.count))
    #expect(marker.style == test.style)
    #expect(marker.number == test.number)
    #expect(String(decoding: units[marker.range], as: UTF16.self) == test.words)
  }

  @Test(arguments: [
    "2024年召开会议", "3.5万名群众", "2020.12.28", "100、行号", "61、太大的数", "第一责任人", "第一，要负责",
    "一是加强学习", "一岗双责", "十分重要", "二〇二四年", "（略）", "（2024年12月28日）", "三会一课", "意识形态", "0、零", "1",
    "（一", "第一",
  ])
  func `a line begins without a marker`(_ line: String) {
    let units = CharacterFolding.folded(line)
    #expect(MarkerReader.marker(in: units, at: 0..<units.count) == nil)
  }

  @Test func `a marker stops before the end of its line`() {
    let units = CharacterFolding.folded("一、")
    #expect(MarkerReader.marker(in: units, at: 0..<1) == nil)
    #expect(MarkerReader.marker(in: units, at: 0..<2)?.range == 0..<2)
  }

  @Test(arguments: [
    ("一是加强学习", 1), ("九是加强学习", 9), ("其一，", 1), ("其二，", 2), ("第三，加强", 3),
  ])
  func `words number the items of a sentence`(_ text: String, _ number: Int) {
    #expect(MarkerReader.itemNumber(in: CharacterFolding.folded(text), at: 0) == number)
  }

  @Test(arguments: ["其他", "一定", "第三方", "十是", "是", ""])
  func `other words number nothing`(_ text: String) {
    #expect(MarkerReader.itemNumber(in: CharacterFolding.folded(text), at: 0) == nil)
  }
}
