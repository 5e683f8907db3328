import Foundation
import TestSupport
import Testing

/// Documents of Word on the command line.
struct WordTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
  }

  private static func report(_ lines: [String]) -> WordFile {
    WordFile(lines.map { WordFile.paragraph($0) }.joined())
  }

  private static let draft = report([
    "临川县水利局党组关于2024年意识形态工作情况的报告", "中共临川县委：", "一、工作开展情况", "召开意识形态分析研判会x次。",
    "临川县水利局党组", "2024年12月26日",
  ])

  @Test func `places are paragraphs, in both languages`() throws {
    try tool.add("a.docx", bytes: Self.draft.bytes)
    let chinese = try tool.run("check", "a.docx")
    #expect(chinese.output.contains("原文：第4段 「召开意识形态分析研判会x次」"))
    let english = try tool.run("check", "--lang", "en", "a.docx")
    #expect(english.output.contains("paragraph 4 「召开意识形态分析研判会x次」"))
    #expect(try tool.run("gaps", "a.docx").output.contains("第4段"))
    let outline = try tool.run("outline", "a.docx").output
    #expect(outline.contains("Addressee \"中共临川县委：\" paragraph 2\n"))
    #expect(outline.contains("\"一、工作开展情况\" paragraph 3, body paragraph 4"))
    let explained = try tool.run("explain", "analysis-meeting-count", "a.docx")
    #expect(explained.output.contains("第4段 "))
  }

  @Test func `the record counts paragraphs as lines`() throws {
    try tool.add("a.docx", bytes: Self.draft.bytes)
    let record = try tool.run(
      "check",
      "--format",
      "json",
      "--only",
      "analysis-meeting-count",
      "a.docx"
    )
    let compact = record.output.filter { !$0.isWhitespace }
    #expect(compact.contains("\"format\":\"docx\""))
    #expect(compact.contains("\"start\":{\"line\":4,\"column\":1}"))
  }

  @Test func `a broken document is an error of its own, and the batch goes on`() throws {
    let sound = Self.draft.bytes
    try tool.add("top/a.docx", bytes: sound)
    try tool.add("top/b.docx", bytes: Array(sound.prefix(sound.count / 2)))
    try tool.add("top/c.docx/inner.txt", "关于2024年工作的报告\n正文")
    try tool.add("top/d.docx", bytes: WordFile("<w:p/>").bytes)
    try tool.add("top/e.docx", bytes: ZipWriter([.init("xl/workbook.xml", "x")]).bytes)
    try tool.add("top/~$a.docx", bytes: sound)
    let run = try tool.run("check", "top")
    #expect(run.status == 2)
    #expect(run.output.contains("文件不完整或已损坏"))
    #expect(run.output.contains("里面没有文字"))
    #expect(run.output.contains("Excel 表格（.xlsx）"))
    #expect(run.output.contains("top/c.docx/inner.txt"))
    #expect(run.output.contains("5 份："))
  }

  @Test func `a document of two hundred pages is checked`() throws {
    let page = (1...22).map { "第\($0)项工作按时完成，全年召开调度会4次，走访用水户120户。" }
    let lines = ["临川县水利局党组关于2024年意识形态工作情况的报告", "中共临川县委："]
    let file = Self.report(lines + Array(repeating: page, count: 200).flatMap { $0 })
    try tool.add("a.docx", bytes: file.bytes)
    let start = ContinuousClock.now
    let run = try tool.run("check", "a.docx")
    print("200 pages of Word: \(ContinuousClock.now - start)")
    #expect(run.status == 1)
  }
}
