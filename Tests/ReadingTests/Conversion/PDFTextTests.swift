import Model
import Testing

@testable import Reading

struct PDFTextTests {
  /// One line per block, `-` before furniture, an empty one where the text has one.
  private func lines(_ output: String) throws(Refusal) -> [String] {
    let (text, blocks) = try PDFText.read(Array(output.utf8))
    var lines: [String] = []
    var end = 0
    for block in blocks {
      if block.range.start > end + 1 { lines.append("") }
      end = block.range.end
      lines.append(webLine(block.kind, Array(text[block.range.start..<end])))
    }
    return lines
  }

  @Test func `lines keep their indents, and empty lines between them`() throws {
    #expect(try lines("  标题  \n\n\n    甲\n乙\n\u{C}") == ["|  标题", "", "|    甲", "|乙"])
  }

  @Test(arguments: ["- 1 -", "— 1 —", "1", "第 1 页 共 3 页", "1/3", "·1·"])
  func `the number of a page parts no paragraph`(_ number: String) throws {
    let page = "甲甲甲\n乙乙乙\n丙丙丙\n\n\n      \(number)\n\u{C}丁丁丁\n"
    #expect(try lines(page) == ["|甲甲甲", "|乙乙乙", "|丙丙丙", "-      \(number)", "|丁丁丁"])
  }

  @Test(arguments: ["2024", "2024年", "10人", "20240105"])
  func `a line that only looks like a number stays`(_ line: String) throws {
    let read = try lines("甲\n乙\n丙\n\(line)\n")
    #expect(read.last == (line == "2024" ? "-2024" : "|" + line))
  }

  @Test func `what most pages have at their edges is furniture`() throws {
    let pages = ["甲", "乙", "丙", "丁"].enumerated().map { number, word in
      "某县教育局文件\n\n\(word)1\n\(word)\n\(word)\n\(word)2\n  内部资料 \(number)\n\u{C}"
    }.joined()
    let read = try lines(pages)
    #expect(read.prefix(3) == ["-某县教育局文件", "|甲1", "|甲"])
    #expect(read.filter { $0.hasPrefix("-") }.count == 8)
    let two = try lines(pages.split(separator: "\u{C}").prefix(2).joined(separator: "\u{C}"))
    #expect(!two.contains { $0.hasPrefix("-") })
  }

  @Test(arguments: [
    "", "\u{C}\u{C}", " \n \u{C}", "  1\n\u{C}  2\n\u{C}", "\u{E001}\u{E002}甲\n", "\u{FFFD}\n",
  ])
  func `pages without text are those of a scan`(_ output: String) {
    #expect(throws: Refusal(.noTextLayer)) { try PDFText.read(Array(output.utf8)) }
  }
}
