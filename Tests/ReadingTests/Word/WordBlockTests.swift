import Model
import TestSupport
import Testing

@testable import Reading

struct WordHeadingTests {
  private static let styles =
    style("T", "Title") + style("H1", "heading 1") + style("H2", "标题 2")
    + style("Mine", "我的标题", "<w:basedOn w:val=\"H1\"/>")
    + style("O", "部分", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>") + style("C", "toc 1")

  private static func style(_ id: String, _ name: String, _ more: String = "") -> String {
    "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>\(more)</w:style>"
  }

  private static func paragraph(_ text: String, _ style: String) -> String {
    WordFile.paragraph(text, "<w:pStyle w:val=\"\(style)\"/>")
  }

  private func outline(_ paragraphs: [(String, String)]) throws -> String {
    let body = paragraphs.map { Self.paragraph($0.0, $0.1) }.joined()
    return try ReadingTests.outline(WordFile(body).with("styles", Self.styles))
  }

  @Test func `title and headings are known by their styles, whatever these are based on`() throws {
    let paragraphs = [
      ("节水工作报告", "T"), ("工作情况", "H1"), ("抓改造", "H2"), ("问题", "Mine"), ("打算", "O"),
    ]
    #expect(try outline(paragraphs) == "1节水工作报告\n2工作情况\n3抓改造\n2问题\n2打算")
  }

  @Test func `an outline level of the paragraph wins over its style`() throws {
    let body =
      WordFile.paragraph("问题", "<w:outlineLvl w:val=\"1\"/>")
      + WordFile.paragraph("正文", "<w:pStyle w:val=\"O\"/><w:outlineLvl w:val=\"9\"/>")
    #expect(
      try ReadingTests.outline(WordFile(body).with("styles", Self.styles)) == "3问题\n|正文"
    )
  }

  @Test func `the only heading of the first level is the title if it comes first`() throws {
    let paragraphs = [("节水工作报告", "H1"), ("工作情况", "H2"), ("正文", ""), ("打算", "H2")]
    #expect(try outline(paragraphs) == "1节水工作报告\n2工作情况\n|正文\n2打算")
  }

  @Test func `where all headings are numbered the numbers decide`() throws {
    let paragraphs = [("节水工作报告", "T"), ("一、工作情况", "H1"), ("（一）抓改造", "H2"), ("1.城区", "")]
    #expect(try outline(paragraphs) == "1节水工作报告\n|一、工作情况\n|（一）抓改造\n|1.城区")
  }

  @Test func `a long paragraph has the style of a heading by mistake`() throws {
    let long = String(repeating: "全年改造管网。", count: 12)
    #expect(try outline([("节水工作报告", "T"), (long, "H1")]) == "1节水工作报告\n|\(long)")
  }

  @Test func `a table of contents is furniture`() throws {
    #expect(try outline([("工作情况1", "C"), ("正文", "")]) == "~工作情况1\n|正文")
  }
}

struct WordTableTests {
  private static func cell(_ texts: String..., properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>" + texts.map { WordFile.paragraph($0) }.joined()
      + "</w:tc>"
  }

  private static func table(_ rows: String...) -> String {
    "<w:tbl>" + rows.map { "<w:tr>\($0)</w:tr>" }.joined() + "</w:tbl>"
  }

  @Test func `a row is a line with tabs between its cells`() throws {
    let table = Self.table(
      Self.cell("项目") + Self.cell("数量"),
      Self.cell("管网", "改造") + Self.cell("6"),
      Self.cell("水表") + Self.cell("")
    )
    #expect(try outline(body: table) == "=项目/数量\n=管网 改造/6\n=水表")
    #expect(try Reader.read(WordFile(table).bytes, source: "a").text.last == 0x0A)
  }

  @Test func `a cell over several columns or rows leaves empty ones`() throws {
    let span = "<w:gridSpan w:val=\"2\"/>"
    let table = Self.table(
      Self.cell("合计", properties: span) + Self.cell("数"),
      Self.cell("一", properties: "<w:vMerge w:val=\"restart\"/>") + Self.cell("二") + Self.cell("3"),
      Self.cell("", properties: "<w:vMerge/>") + Self.cell("四") + Self.cell("5")
    )
    let document = try Reader.read(WordFile(table).bytes, source: "a")
    #expect(String(decoding: document.text, as: UTF8.self) == "合计\t\t数\n一\t二\t3\n\t四\t5\n")
  }

  @Test func `columns left out before and after stay in line`() throws {
    let table =
      "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Self.cell("甲") + Self.cell("乙")
      + "</w:tr></w:tbl>"
    let document = try Reader.read(WordFile(table).bytes, source: "a")
    #expect(String(decoding: document.text, as: UTF8.self) == "\t甲\t乙\n")
  }

  @Test func `a table of one column is a frame around the text`() throws {
    #expect(try outline(body: Self.table(Self.cell("一、甲", "乙"))) == "|一、甲\n|乙")
  }

  @Test func `a cell with running text keeps its paragraphs`() throws {
    let long = String(repeating: "全年改造管网六公里。", count: 8)
    let table = Self.table(Self.cell("总结") + Self.cell(long, long))
    #expect(try outline(body: table) == "|总结\n|\(long)\n|\(long)")
  }

  @Test func `a table within a table gives its rows`() throws {
    let inner = Self.table(Self.cell("甲") + Self.cell("1"))
    let table = Self.table(Self.cell("外") + "<w:tc>\(inner)<w:p/></w:tc>")
    #expect(try outline(body: table) == "|外\n=甲/1")
  }

  @Test func `deleted rows go, rows within controls stay`() throws {
    let table =
      "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" + Self.cell("旧") + Self.cell("1") + "</w:tr>"
      + "<w:sdt><w:sdtContent><w:tr>" + Self.cell("新") + Self.cell("2")
      + "</w:tr></w:sdtContent></w:sdt></w:tbl>"
    #expect(try outline(body: table) == "=新/2")
  }

  @Test func `a million columns are not believed`() throws {
    let table = Self.table(
      Self.cell("甲", properties: "<w:gridSpan w:val=\"1000000000\"/>") + Self.cell("乙")
    )
    #expect(try Reader.read(WordFile(table).bytes, source: "a").text.count < 100)
  }
}

struct WordAsideTests {
  private static let box =
    "<w:txbxContent>" + WordFile.paragraph("临川县水利局文件") + "</w:txbxContent>"

  @Test func `a text box in two forms is read once, before its paragraph`() throws {
    let body =
      "<w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
      + "<w:drawing><wps:txbx>\(Self.box)</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
      + "<v:textbox>\(Self.box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    #expect(try outline(body: body) == "|临川县水利局文件\n|正文")
  }

  @Test func `a form that is not understood leaves the other`() throws {
    let body =
      "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"new\"><w:t>新</w:t></mc:Choice>"
      + "<mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    #expect(try outline(body: body) == "|旧")
  }

  @Test func `ornamental text is text`() throws {
    let body =
      "<w:p><w:r><w:pict><v:shape><v:textpath string=\"临川县水利局文件\"/></v:shape></w:pict>"
      + "</w:r></w:p>" + WordFile.paragraph("正文")
    #expect(try outline(body: body) == "|临川县水利局文件\n|正文")
  }

  @Test func `a note follows the paragraph that refers to it, once`() throws {
    let reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
    let body =
      "<w:p><w:r><w:t>甲</w:t></w:r>\(reference)</w:p><w:p><w:r><w:t>乙</w:t></w:r>\(reference)</w:p>"
    let notes =
      "<w:footnote w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
      + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>注</w:t></w:r></w:p>"
      + "</w:footnote>"
    #expect(try outline(WordFile(body).with("footnotes", notes)) == "|甲\n|注\n|乙")
  }

  @Test func `headers and footers are furniture at the end, each once`() throws {
    let section =
      "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/>"
      + "<w:footerReference w:type=\"default\" r:id=\"rId2\"/></w:sectPr>"
    let body = WordFile.paragraph("甲", section) + WordFile.paragraph("乙") + section
    let file = WordFile(body).with("header", WordFile.paragraph("水利局"))
      .with("footer", WordFile.paragraph("— 1 —"))
    #expect(try outline(file) == "|甲\n|乙\n~水利局\n~— 1 —")
  }

  @Test func `controls around paragraphs are transparent, prompts are blanks`() throws {
    let paragraph = WordFile.paragraph("甲")
    let body =
      "<w:sdt><w:sdtPr/><w:sdtContent>\(paragraph)</w:sdtContent></w:sdt>"
      + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(paragraph)</w:sdtContent></w:sdt>"
    #expect(try outline(body: body) == "|甲\n|＿＿＿＿")
  }
}
