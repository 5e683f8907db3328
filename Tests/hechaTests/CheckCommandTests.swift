import Foundation
import Testing

struct CheckCommandTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
  }

  private func sources(_ run: Tool.Run) throws -> [String] {
    try run.reports().compactMap { $0["source"] as? String }
  }

  private func verdicts(_ run: Tool.Run) throws -> [String] {
    try run.reports().compactMap { $0["verdict"] as? String }
  }

  @Test func `every input has its record in the order given and the batch goes on`() throws {
    try tool.add("empty.txt", "")
    try tool.add("blank.txt", " \n　\n")
    try tool.add("binary.bin", bytes: [0x7F, 0x45, 0x00, 0x01])
    try tool.add("noise.txt", bytes: [0xE9, 0x6C, 0xE8, 0x76])
    try tool.add("draft.txt", "关于2024年意识形态工作的报告\n一、工作开展情况\n")
    let run = try tool.run(
      "check",
      "--format=json",
      "gone.txt",
      "empty.txt",
      "draft.txt",
      "blank.txt",
      "binary.bin",
      "noise.txt"
    )
    #expect(
      try sources(run) == [
        "gone.txt", "empty.txt", "draft.txt", "blank.txt", "binary.bin", "noise.txt",
      ]
    )
    #expect(try verdicts(run).map { $0 == "error" } == [true, true, false, true, true, true])
    #expect(run.notices.isEmpty)
    #expect(run.status == 2)
  }

  @Test(arguments: ["gone.txt", "empty.txt", "binary.bin", "folder"])
  func `an input that cannot be checked is named in the text and gives status 2`(
    _ name: String
  ) throws {
    try tool.add("empty.txt", "")
    try tool.add("binary.bin", bytes: [0x89, 0x50, 0x4E, 0x47, 0x00])
    try tool.add("folder/readme.xlsx", "x")
    let run = try tool.run("check", name)
    #expect(run.output.contains(name))
    #expect(run.status == 2)
  }

  @Test func `a folder gives its reports in order and says what it left out`() throws {
    for name in ["b.md", "a.TXT", "in/c.markdown", "d.xlsx", "e.zip", ".hidden.txt"] {
      try tool.add("top/" + name, "报告\n")
    }
    let run = try tool.run("check", "--format", "json", "top")
    #expect(try sources(run) == ["top/a.TXT", "top/b.md", "top/in/c.markdown"])
    #expect(run.notices == "top 中未核查：其他类型的文件 2 个（.xlsx、.zip），隐藏或临时的 1 个。\n")
  }

  @Test func `every format that can be read is taken from a folder`() throws {
    let types = ["txt", "md", "docx", "doc", "wps", "odt", "rtf", "pdf", "html", "htm", "mht"]
    for type in types { try tool.add("top/a." + type, "报告\n") }
    for name in ["~$a.docx", ".~lock.a.odt#", "a.docx/inner.bin"] {
      try tool.add("in/" + name, "x")
    }
    let run = try tool.run("check", "--format", "json", "top", "in")
    #expect(try sources(run) == types.sorted().map { "top/a." + $0 } + ["in"])
    #expect(run.notices == "in 中未核查：其他类型的文件 1 个（.bin），隐藏或临时的 2 个。\n")
  }

  @Test func `a name does not say what a file is`() throws {
    try tool.add("page.doc", "<html><title>某局意识形态工作情况报告</title><p>召开会议。")
    try tool.add("picture.docx", bytes: [0x89, 0x50, 0x4E, 0x47])
    try tool.add("text.pdf", "召开会议。")
    let reports = try tool.run("check", "--format=json", "page.doc", "picture.docx", "text.pdf")
      .reports()
    #expect(reports.map { $0["format"] as? String } == ["html", nil, "text"])
    #expect(reports.map { $0["verdict"] as? String == "error" } == [false, true, false])
  }

  @Test func `what another program must read says what to install`() throws {
    try tool.add("a.doc", "{\\rtf1 a}")
    try tool.add("b.pdf", "%PDF-1.7")
    let run = try tool.run("check", "a.doc", "b.pdf", environment: ["PATH": "/nowhere"])
    let words = run.output.filter { !$0.isWhitespace }
    #expect(words.contains("a.doc读取.rtf需要LibreOffice，本机没有；"))
    #expect(words.contains("libreoffice-writer"))
    #expect(words.contains("poppler-utils"))
    #expect(run.status == 2)
  }

  @Test func `what may not be read is an error, and the batch goes on`() throws {
    try tool.add("a.txt", "报告\n")
    try tool.add("b.txt", "报告\n")
    try tool.forbid("a.txt")
    let run = try tool.run("check", "--format=json", "a.txt", "b.txt", "b.txt/c.docx")
    // Root may read everything.
    let isForbidden = getuid() != 0
    #expect(try verdicts(run).map { $0 == "error" } == [isForbidden, false, true])
    #expect(run.status == 2)
  }

  @Test func `a folder without reports is an error`() throws {
    try tool.add("top/d.xlsx", "x")
    let run = try tool.run("check", "--format", "json", "--quiet", "-o", "out.json", "top")
    #expect(run.output.isEmpty)
    #expect(run.error.isEmpty)
    #expect(run.status == 2)
    #expect(try tool.content(of: "out.json").contains("\"top\""))
  }

  @Test func `standard input is read where - is written`() throws {
    let text = Array("关于2024年工作的报告\n正文".utf8)
    let run = try tool.run("check", "--format", "json", "-", input: text)
    #expect(try sources(run) == ["-"])
    #expect(run.status < 2)
  }

  @Test func `words after -- are paths`() throws {
    let run = try tool.run("check", "--format", "json", "--", "--help", "-")
    #expect(try sources(run) == ["--help", "-"])
  }

  @Test func `GB18030 is recognised and gives the same verdict as UTF-8`() throws {
    // 关于2024年工作的报告
    try tool.add(
      "gbk.txt",
      bytes: [
        0xB9, 0xD8, 0xD3, 0xDA, 0x32, 0x30, 0x32, 0x34, 0xC4, 0xEA, 0xB9, 0xA4, 0xD7, 0xF7, 0xB5,
        0xC4, 0xB1, 0xA8, 0xB8, 0xE6,
      ]
    )
    try tool.add("utf8.txt", "关于2024年工作的报告")
    let run = try tool.run("check", "--format=json", "gbk.txt", "utf8.txt")
    let reports = try run.reports()
    #expect(reports.compactMap { $0["encoding"] as? String } == ["GB18030", "UTF-8"])
    let verdicts = try verdicts(run)
    #expect(verdicts.first == verdicts.last)
  }

  @Test func `a failing report gives status 1, also without any output`() throws {
    try tool.add("draft.txt", "关于2024年意识形态工作的报告")
    let run = try tool.run("check", "--quiet", "draft.txt")
    #expect(run.output.isEmpty)
    #expect(run.status == 1)
  }

  @Test func `two formats go to two places`() throws {
    try tool.add("draft.txt", "关于2024年意识形态工作的报告")
    let run = try tool.run("check", "--format", "json=out.json", "--format", "text", "draft.txt")
    #expect(try tool.content(of: "out.json").hasPrefix("{"))
    #expect(run.output.contains("draft.txt"))
    #expect(!run.output.hasPrefix("{"))
    #expect(try tool.names() == ["draft.txt", "out.json"])
  }

  @Test func `the day is the one that is named`() throws {
    try tool.add("draft.txt", "报告")
    let run = try tool.run("check", "--as-of=2024-02-29", "--format=json", "draft.txt")
    #expect(run.output.contains("\"asOf\": \"2024-02-29\""))
  }

  @Test func `a report is never replaced by its own result`() throws {
    try tool.add("draft.txt", "关于2024年意识形态工作的报告")
    let run = try tool.run("check", "draft.txt", "-o", "./draft.txt")
    #expect(run.error == "hecha: ./draft.txt 是要核查的报告，不能用结果覆盖它，请换一个文件名。\n")
    #expect(run.status == 2)
    #expect(try tool.content(of: "draft.txt") == "关于2024年意识形态工作的报告")
  }

  @Test func `a result that cannot be written gives status 2`() throws {
    try tool.add("draft.txt", "关于2024年意识形态工作的报告")
    let run = try tool.run("check", "draft.txt", "-o", "no/out.txt")
    #expect(run.error == "hecha: 文件 no/out.txt 写不进去：它所在的文件夹不存在，请先建立文件夹或换一个位置。\n")
    #expect(run.status == 2)
  }

  @Test func `a rule file with mistakes is shown with their places`() throws {
    try tool.add("draft.txt", "报告")
    try tool.add("bad.json5", "{ id: \"x\", titel: \"y\" }\n")
    let run = try tool.run("check", "--rules", "bad.json5", "draft.txt")
    #expect(run.error.hasPrefix("bad.json5:1:"))
    #expect(run.output.isEmpty)
    #expect(run.status == 2)
    let lint = try tool.run("rules", "lint", "bad.json5")
    #expect(lint.output.hasPrefix("bad.json5:1:"))
    #expect(lint.status == 2)
  }

  @Test func `gaps end as check does`() throws {
    try tool.add("draft.txt", "关于2024年意识形态工作的报告")
    let run = try tool.run("gaps", "draft.txt")
    #expect(run.output.contains("draft.txt"))
    #expect(run.status == 1)
    #expect(try tool.run("gaps", "gone.txt").status == 2)
  }

  @Test func `colour is used where it is asked for and never else in a file`() throws {
    try tool.add("draft.txt", "关于2024年意识形态工作的报告")
    let environment = ["TERM": "xterm-256color"]
    let plain = try tool.run("check", "draft.txt", environment: environment)
    #expect(!plain.output.contains("\u{1B}"))
    let colored = try tool.run(
      "check",
      "--color=always",
      "draft.txt",
      environment: ["NO_COLOR": "1"]
    )
    #expect(colored.output.contains("\u{1B}"))
  }
}
