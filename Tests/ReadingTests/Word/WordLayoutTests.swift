import Model
import TestSupport
import Testing

@testable import Reading

struct WordLayoutTests {
  private static let page =
    "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
    + "<w:pgMar w:top=\"2098\" w:bottom=\"1984\" w:left=\"1587\" w:right=\"1474\" w:gutter=\"0\"/>"

  private func layout(_ file: WordFile) throws -> PageLayout {
    try #require(try Reader.read(file.bytes, source: "a").layout)
  }

  private func letters(_ properties: String, _ styles: String = "") throws -> PageLayout.Letters {
    let body =
      "<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr><w:r><w:rPr>\(properties)</w:rPr><w:t>甲</w:t></w:r></w:p>"
    let theme =
      "<a:themeElements><a:fontScheme><a:majorFont><a:ea typeface=\"黑体\"/></a:majorFont>"
      + "<a:minorFont><a:ea typeface=\"\"/><a:font script=\"Hans\" typeface=\"等线\"/></a:minorFont>"
      + "</a:fontScheme></a:themeElements>"
    let file = WordFile(body).with("styles", styles).with("theme", theme)
    return try #require(try layout(file).letters.first)
  }

  @Test func `the page of a section is read in twips`() throws {
    let grid = "<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"-842\"/>"
    let section = "<w:sectPr>\(Self.page)\(grid)</w:sectPr>"
    let layout = try layout(WordFile(WordFile.paragraph("甲") + section))
    let page = try #require(layout.sections.first)
    #expect(page.range == SourceRange(0, 4))
    #expect([page.width, page.height] == [11_906, 16_838])
    #expect(
      page.margins == PageLayout.Margins(top: 2_098, bottom: 1_984, left: 1_587, right: 1_474)
    )
    #expect(page.characterPitch == -4)
    #expect(layout.letters.first?.linePitch == 579)
  }

  @Test func `fonts and sizes come from the run, its style, the paragraph's style, the defaults`()
    throws
  {
    let styles =
      "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia=\"宋体\"/><w:sz w:val=\"21\"/></w:rPr>"
      + "</w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:styleId=\"P\"><w:rPr>"
      + "<w:sz w:val=\"32\"/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"C\"><w:rPr>"
      + "<w:rFonts w:eastAsia=\"楷体\"/></w:rPr></w:style>"
    let plain = try letters("", styles)
    #expect(plain.font == "宋体" && plain.size == 32)
    #expect(try letters("<w:rStyle w:val=\"C\"/>", styles).font == "楷体")
    let direct = try letters("<w:rFonts w:eastAsia=\"仿宋\"/><w:sz w:val=\"44\"/>", styles)
    #expect(direct.font == "仿宋" && direct.size == 44)
  }

  @Test func `a font may be that of the theme`() throws {
    #expect(try letters("<w:rFonts w:eastAsiaTheme=\"majorEastAsia\"/>").font == "黑体")
    #expect(
      try letters("<w:rFonts w:eastAsia=\"宋体\" w:eastAsiaTheme=\"minorEastAsia\"/>").font == "等线"
    )
    #expect(try letters("").font == nil)
  }

  @Test(arguments: [
    ("<w:spacing w:line=\"560\" w:lineRule=\"exact\"/>", 560),
    ("<w:spacing w:line=\"360\" w:lineRule=\"auto\"/>", 600), ("", 400),
    ("<w:spacing w:line=\"560\" w:lineRule=\"atLeast\"/>", nil),
    ("<w:snapToGrid w:val=\"0\"/>", nil),
  ])
  func `lines lie at a distance of their own or on the grid`(_ spacing: String, _ pitch: Int?)
    throws
  {
    let section =
      "<w:sectPr>\(Self.page)<w:docGrid w:type=\"lines\" w:linePitch=\"400\"/></w:sectPr>"
    let file = WordFile(WordFile.paragraph("甲", spacing) + section)
    #expect(try layout(file).letters.first?.linePitch == pitch)
  }

  @Test(arguments: [
    ("<w:r><w:t>— </w:t></w:r>FIELD<w:r><w:t> —</w:t></w:r>", PageLayout.PageNumber.dashed),
    ("<w:r><w:t>第</w:t></w:r>FIELD<w:r><w:t>页</w:t></w:r>", .plain),
    ("<w:r><w:t>临川县水利局</w:t></w:r>", PageLayout.PageNumber.none),
  ])
  func `a footer shows the page number or not`(
    _ footer: String,
    _ number: PageLayout.PageNumber
  ) throws {
    let field =
      "<w:fldSimple w:instr=\" PAGE \\* MERGEFORMAT \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
    let section =
      "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId1\"/>\(Self.page)</w:sectPr>"
    let file = WordFile(WordFile.paragraph("甲") + section)
      .with("footer", "<w:p>\(footer.replacing("FIELD", with: field))</w:p>")
    #expect(try layout(file).sections.map(\.pageNumber) == [number])
  }

  @Test func `a section takes its footer from the one before`() throws {
    let field = "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
    let first =
      "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId1\"/>\(Self.page)</w:sectPr>"
    let body = WordFile.paragraph("甲", first) + WordFile.paragraph("乙")
    let file = WordFile(body + "<w:sectPr>\(Self.page)</w:sectPr>")
      .with("footer", "<w:p>\(field)</w:p>")
    #expect(try layout(file).sections.map(\.pageNumber) == [.plain, .plain])
    #expect(try layout(file).sections.map(\.range) == [SourceRange(0, 4), SourceRange(4, 8)])
  }

  @Test func `page breaks are those of runs, paragraphs and sections`() throws {
    let body =
      WordFile.paragraph("甲", "<w:sectPr>\(Self.page)</w:sectPr>")
      + WordFile.paragraph("乙", "<w:pageBreakBefore/>")
      + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + WordFile.paragraph("丙")
    let next = "<w:sectPr><w:type w:val=\"nextPage\"/>\(Self.page)</w:sectPr>"
    #expect(try layout(WordFile(body + next)).pageBreaks == [4, 4, 8])
    let same = "<w:sectPr><w:type w:val=\"continuous\"/>\(Self.page)</w:sectPr>"
    #expect(try layout(WordFile(body + same)).pageBreaks == [4, 8])
  }

  @Test func `tables and text boxes show no letters to judge`() throws {
    let cells = ["甲", "乙"].map { "<w:tc>\(WordFile.paragraph($0))</w:tc>" }.joined()
    let file = WordFile("<w:tbl><w:tr>\(cells)</w:tr></w:tbl>" + WordFile.paragraph("丙"))
    #expect(try layout(file).letters.map(\.range) == [SourceRange(8, 11)])
  }
}
