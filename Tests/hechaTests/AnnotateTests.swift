import Archive
import Foundation
import TestSupport
import Testing

/// `hecha annotate` as a whole.
struct AnnotateTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
  }

  private static let lines = [
    "临川县水利局党组关于2024年意识形态工作情况的报告", "中共临川县委：", "一、工作开展情况", "召开意识形态分析研判会x次。",
    "临川县水利局党组", "2024年12月26日",
  ]
  private static let draft = WordFile(lines.map { WordFile.paragraph($0) }.joined())

  private func annotate(_ words: String...) throws -> Tool.Run {
    try tool.run(["annotate", "--as-of", "2026-11-20"] + words)
  }

  private func part(_ part: String, of name: String) throws -> String {
    let archive = try Archive(try tool.bytes(of: name))
    let entry = try #require(archive.entry(named: part), "\(part) is missing")
    return String(decoding: try archive.contents(of: entry), as: UTF8.self)
  }

  @Test func `verdicts become comments in a copy`() throws {
    try tool.add("a.docx", bytes: Self.draft.bytes)
    let rules = ["--only", "analysis-meeting-count", "--only", "addressee", "--only", "agenda"]
    let run = try tool.run(["annotate", "a.docx", "-o", "b.docx"] + rules)
    #expect(run.output == "不通过，写了批注 2 条（有问题的原文旁 1 条，应补或待核对的位置 1 条），见 b.docx。\n")
    #expect(run.error == "")
    #expect(run.status == 1)
    #expect(try tool.bytes(of: "a.docx") == Self.draft.bytes)
    let document = try part("word/document.xml", of: "b.docx")
    #expect(
      document.contains("<w:commentRangeStart w:id=\"1\"/><w:r><w:t xml:space=\"preserve\">召开")
    )
    let comments = try part("word/comments.xml", of: "b.docx")
    #expect(comments.contains("召开意识形态分析研判会（必须）"))
    #expect(comments.contains("问题：次数还没有填写"))
  }

  @Test func `the copy is judged as the original, and comments in it count for nothing`() throws {
    try tool.add("a.docx", bytes: Self.draft.bytes)
    _ = try annotate("a.docx", "-o", "b.docx")
    let original = try tool.run("gaps", "a.docx").output
    #expect(try tool.run("gaps", "b.docx").output == original.replacing("a.docx", with: "b.docx"))
    let twice = try annotate("b.docx", "-o", "c.docx")
    #expect(twice.status == 1)
    let ids = try part("word/comments.xml", of: "c.docx").matches(of: #/<w:comment w:id="(\d+)"/#)
    #expect(ids.map { String($0.output.1) } == ids.indices.map { String($0) })
    #expect(ids.count % 2 == 0)
  }

  @Test func `the day is that of the check, and the bytes depend on nothing else`() throws {
    try tool.add("a.docx", bytes: Self.draft.bytes)
    _ = try annotate("a.docx", "-o", "b.docx")
    _ = try annotate("a.docx", "-o", "c.docx")
    #expect(try tool.bytes(of: "b.docx") == tool.bytes(of: "c.docx"))
    #expect(try part("word/comments.xml", of: "b.docx").contains("2026-11-20T00:00:00Z"))
  }

  @Test func `English frames around Chinese`() throws {
    try tool.add("a.docx", bytes: Self.draft.bytes)
    let run = try annotate(
      "a.docx",
      "-o",
      "b.docx",
      "--lang",
      "en",
      "--only",
      "analysis-meeting-count"
    )
    #expect(run.output == "failed: 1 comment (1 at words of the report) in b.docx\n")
    let comments = try part("word/comments.xml", of: "b.docx")
    #expect(comments.contains("召开意识形态分析研判会 (required)"))
    #expect(comments.contains("why: the number is not filled in"))
  }

  @Test func `a report that passes is copied, and quiet says nothing`() throws {
    try tool.add("a.docx", bytes: Self.draft.bytes)
    let run = try annotate("a.docx", "-o", "b.docx", "--only", "addressee")
    #expect(run.output == "通过，没有要批注的内容，副本写入 b.docx。\n")
    #expect(run.status == 0)
    #expect(try tool.bytes(of: "b.docx") == Self.draft.bytes)
    let quiet = try annotate("a.docx", "-o", "c.docx", "--quiet")
    #expect(quiet.output + quiet.error == "")
    #expect(try tool.names() == ["a.docx", "b.docx", "c.docx"])
  }

  // MARK: Refusals

  @Test func `the draft itself is never replaced`() throws {
    try tool.add("a.docx", bytes: Self.draft.bytes)
    try tool.link("other.docx", to: "a.docx")
    for name in ["a.docx", "./a.docx", "other.docx"] {
      let run = try annotate("a.docx", "-o", name)
      #expect(run.status == 2)
      #expect(run.error.contains("不能用结果覆盖它"))
    }
    #expect(try tool.bytes(of: "a.docx") == Self.draft.bytes)
  }

  @Test func `a kind of document keeps its extension`() throws {
    try tool.add("a.docm", bytes: Self.draft.bytes)
    let run = try annotate("a.docm", "-o", "b.docx")
    #expect(run.status == 2)
    #expect(run.error == "hecha: a.docm 的副本也要用扩展名 .docm，否则 Word 打不开，请改写 -o 后面的文件名。\n")
    #expect(try annotate("a.docm", "-o", "b.DOCM").status == 1)
    try tool.add("c.doc", bytes: Self.draft.bytes)
    #expect(try annotate("c.doc", "-o", "c.docx").status == 1)
  }

  @Test func `a copy without a name is asked for one`() throws {
    try tool.add("a.docx", bytes: Self.draft.bytes)
    for words in [["a.docx"], ["a.docx", "-o", "-"]] {
      let run = try tool.run(["annotate"] + words)
      #expect(run.status == 2)
      #expect(run.error.contains("-o 草稿-批注.docx"))
    }
    let english = try tool.run("annotate", "a.docx", "--lang", "en")
    #expect(english.error.contains("-o draft.checked.docx"))
  }

  @Test func `what is no docx is told what to do, and nothing is written`() throws {
    try tool.add("a.txt", Self.lines.joined(separator: "\n"))
    let run = try annotate("a.txt", "-o", "b.docx")
    #expect(run.error == "hecha: a.txt：批注只能写进 .docx 文档，请另存为 .docx 后再批注，或用 hecha gaps 看缺项清单。\n")
    #expect(run.status == 2)
    try tool.add("c.docx", bytes: Array(Self.draft.bytes.prefix(700)))
    let broken = try annotate("c.docx", "-o", "b.docx")
    #expect(broken.error.contains("文件不完整或已损坏"))
    #expect(broken.status == 2)
    #expect(try annotate("gone.docx", "-o", "b.docx").error.contains("没有这个文件"))
    #expect(try tool.names() == ["a.txt", "c.docx"])
  }

  @Test func `comments that are broken are told by their part`() throws {
    let entries = Self.draft.with("comments", "").entries.map { entry in
      entry.name == "word/comments1.xml" ? ZipWriter.Entry(entry.name, "<w:comments") : entry
    }
    try tool.add("a.docx", bytes: ZipWriter(entries).bytes)
    let run = try annotate("a.docx", "-o", "b.docx")
    #expect(run.error.hasPrefix("hecha: a.docx：文件不完整或已损坏（word/comments1.xml 第 12 个字节）"))
    #expect(run.status == 2)
    #expect(try tool.names() == ["a.docx"])
  }

  // MARK: Other programs

  @Test(
    .enabled(if: hasProgram("soffice"), "LibreOffice is not installed"),
    arguments: ["r01-split", "r11-numbered", "r01-framed", "r11-official-libreoffice"]
  )
  func `LibreOffice keeps text and comments`(_ name: String) throws {
    let source = fixtures.appending(path: "documents/\(name).docx").path(percentEncoded: false)
    let before = try tool.run("outline", source).output
    _ = try annotate(source, "-o", "annotated.docx")
    #expect(try tool.run("outline", "annotated.docx").output == before)
    let count = try part("word/comments.xml", of: "annotated.docx").ranges(of: "<w:comment ").count
    #expect(count > 10)
    try tool.convert("annotated.docx", to: "docx", in: "converted")
    let converted = "converted/annotated.docx"
    #expect(try part("word/comments.xml", of: converted).ranges(of: "<w:comment ").count == count)
    let document = try part("word/document.xml", of: converted)
    #expect(document.ranges(of: "<w:commentRangeStart ").count == count)
    try tool.convert("annotated.docx", to: "pdf", in: "converted")
    #expect(try tool.bytes(of: "converted/annotated.pdf").starts(with: Array("%PDF-".utf8)))
  }
}
