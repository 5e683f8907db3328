import Model
import Testing

@testable import Reading

struct MarkdownBlocksTests {
  /// One line per block: `#` by level, or `|` for a line.
  private func outline(_ text: String) throws -> String {
    let document = try Reader.read(Array(text.utf8), source: "a.md")
    #expect(document.format == .markdown)
    return document.blocks.map { block in
      switch block.kind {
      case .line: "|" + document.quote(block.range)
      case .paragraph, .row, .furniture: "? \(block.kind)"
      case .heading(let level): String(repeating: "#", count: level) + document.quote(block.range)
      }
    }.joined(separator: "\n")
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let expected: String

    init(_ description: String, _ text: String, _ expected: String) {
      self.testDescription = description
      self.text = text
      self.expected = expected
    }
  }

  static let cases: [Case] = [
    Case("headings of all levels", "# 报告\n\n###### 六\n####### 七", "#报告\n######六\n|####### 七"),
    Case("closing marks", "## 一、工作 ##\n## 二、C#\n### 三、问题 #  ", "##一、工作\n##二、C#\n###三、问题"),
    Case("no space before Chinese", "##一、工作\n#报告#\n#tag", "##一、工作\n#报告\n|#tag"),
    Case("an empty heading", "##\n正文", "|正文"),
    Case("underlines", "报告\n====\n\n一、工作\n---\n正文", "#报告\n##一、工作\n|正文"),
    Case("an underline below a sentence is a rule", "今年工作良好。\n---\n下年", "|今年工作良好。\n|下年"),
    Case("an underline below two lines is a rule", "甲\n乙\n---", "|甲\n|乙"),
    Case("an underline below an item is a rule", "- 甲\n---", "|甲"),
    Case("rules are no text", "甲\n\n---\n\n* * *\n\n乙", "|甲\n|乙"),
    Case("blanks to fill in are no rule", "____\n＿＿＿", "|____\n|＿＿＿"),
    Case("bullets", "- 甲\n* 乙\n  + 丙\n-丁\n-", "|甲\n|乙\n|丙\n|-丁\n|-"),
    Case("ordered numbers stay", "1. 甲\n一、乙", "|1. 甲\n|一、乙"),
    Case("quotations", "> 甲\n>> - 乙\n> ## 丙", "|甲\n|乙\n##丙"),
    Case("emphasis over a whole line", "**一、工作**\n***乙***", "|一、工作\n|乙"),
    Case("emphasis at the start of a line", "**一、工作。**今年**两次**", "|一、工作。**今年**两次**"),
    Case("stars without a counterpart", "**同志为组长\n*甲*", "|**同志为组长\n|*甲*"),
    Case("emphasis in a heading", "## **一、工作**", "##一、工作"),
    Case("indentation of text", "　　甲\n    乙", "|　　甲\n|    乙"),
    Case("fenced code", "甲\n```text\n# 乙\n``\n```\n丙\n~~~\n丁\n```\n~~~~\n戊", "|甲\n|丙\n|戊"),
    Case("an open fence runs to the end", "甲\n```\n乙", "|甲"),
    Case("code within a line is no fence", "```甲``` 乙", "|```甲``` 乙"),
    Case(
      "comments",
      "<!-- 召开2次 -->\n## 一、工作 <!-- 必写 -->\n甲<!-- x -->乙\n<!--\n丙\n-->丁",
      "##一、工作\n|甲\n|乙\n|丁"
    ),
    Case("a fence within a comment", "<!--\n```\n-->\n甲", "|甲"),
    Case("front matter", "---\ntitle: 报告\nyear: 2024\n---\n# 报告", "#报告"),
    Case("a rule at the start is no front matter", "---\n今年工作\n\n---\n乙", "|今年工作\n|乙"),
    Case("front matter without an end is text", "---\ntitle: 报告\n正文", "|title: 报告\n|正文"),
    Case("tables", "| 名称 | 次数 |\n|:---|---:|\n| 会议 | 2 |", "|| 名称 | 次数 |\n|| 会议 | 2 |"),
  ]

  @Test(arguments: cases)
  func `marks are told from text`(_ sample: Case) throws {
    #expect(try outline(sample.text) == sample.expected)
  }

  @Test(arguments: [
    ("a.MD", "甲", Document.Format.markdown),
    ("a.markdown", "甲", .markdown),
    ("a.txt", "# 甲\n\n## 乙\n", .markdown),
    ("-", "# 甲\r\n## 乙", .markdown),
    ("a.txt", "# 甲\n正文", .text),
    ("a.txt", "#甲\n##乙\n#\n# ", .text),
    ("md", "甲", .text),
  ])
  func `the name of the file or two headings make Markdown`(
    _ source: String,
    _ text: String,
    _ format: Document.Format
  ) throws {
    #expect(try Reader.read(Array(text.utf8), source: source).format == format)
  }

  @Test func `offsets are those of the text`() throws {
    let document = try Reader.read(Array("# 报告\r\n- 甲\r\n".utf8), source: "a.md")
    #expect(
      document.blocks == [
        Block(kind: .heading(level: 1), range: SourceRange(2, 8)),
        Block(kind: .line, range: SourceRange(12, 15)),
      ]
    )
  }
}
