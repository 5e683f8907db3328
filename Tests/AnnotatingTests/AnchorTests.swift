import Model
import TestSupport
import Testing

/// Where the marks of a comment are put.
struct AnchorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let content: String
    let words: String
    let expected: String

    init(_ description: String, _ content: String, at words: String, _ expected: String) {
      testDescription = description
      self.content = content
      self.words = words
      self.expected = expected
    }
  }

  private static func field(_ part: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"\(part)\"/></w:r>"
  }

  static let runs = [
    Case(
      "a whole run",
      "<w:pPr/><w:r><w:t>召开2次</w:t></w:r>",
      at: "召开2次",
      "<w:pPr/>[0<w:r><w:t>召开2次</w:t></w:r>0]{0}"
    ),
    Case(
      "within a run, which keeps its format on all sides",
      "<w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr><w:t>全年召开2次会</w:t></w:r>",
      at: "召开2次",
      """
      <w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>全年</w:t></w:r>[0\
      <w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>召开2次</w:t></w:r>0]{0}\
      <w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>会</w:t></w:r>
      """
    ),
    Case(
      "over runs that are split anywhere",
      "<w:r><w:t>年召</w:t></w:r><w:proofErr/><w:r><w:t>开</w:t></w:r><w:r><w:t>2次会</w:t></w:r>",
      at: "召开2次",
      """
      <w:r><w:t>年</w:t></w:r>[0<w:r><w:t>召</w:t></w:r><w:proofErr/><w:r><w:t>开</w:t></w:r>\
      <w:r><w:t>2次</w:t></w:r>0]{0}<w:r><w:t>会</w:t></w:r>
      """
    ),
    Case(
      "beside a tab in the same run",
      "<w:r><w:rPr><w:i/></w:rPr><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>",
      at: "乙",
      """
      <w:r><w:rPr><w:i/></w:rPr><w:t>甲</w:t><w:tab/></w:r>[0<w:r><w:rPr><w:i/></w:rPr><w:t>乙</w:t></w:r>\
      0]{0}<w:r><w:rPr><w:i/></w:rPr><w:br/><w:t>丙</w:t></w:r>
      """
    ),
    Case(
      "a reference is one character",
      "<w:r><w:t>A&amp;B&#x300A;丙</w:t></w:r>",
      at: "B",
      "<w:r><w:t>A&amp;</w:t></w:r>[0<w:r><w:t>B</w:t></w:r>0]{0}<w:r><w:t>&#x300A;丙</w:t></w:r>"
    ),
    Case(
      "spaces that would be dropped are not cut off",
      "<w:r><w:t>in the year 2024 all</w:t></w:r>",
      at: "year",
      """
      <w:r><w:t>in th</w:t></w:r>[0<w:r><w:t>e year 2</w:t></w:r>0]{0}<w:r><w:t>024 all</w:t></w:r>
      """
    ),
    Case(
      "spaces that count may be",
      "<w:r><w:t xml:space=\"preserve\">the year</w:t></w:r>",
      at: "year",
      """
      <w:r><w:t xml:space="preserve">the </w:t></w:r>[0<w:r><w:t xml:space="preserve">year</w:t></w:r>0]{0}
      """
    ),
    Case(
      "a literal section is not divided",
      "<w:r><w:t><![CDATA[甲&乙]]></w:t></w:r><w:r><w:t>丙</w:t></w:r>",
      at: "乙",
      "[0<w:r><w:t><![CDATA[甲&乙]]></w:t></w:r>0]{0}<w:r><w:t>丙</w:t></w:r>"
    ),
    Case(
      "a run that is cut has its own marks before and after others",
      "<w:bookmarkStart w:id=\"0\"/><w:r><w:t>甲乙</w:t></w:r><w:bookmarkEnd w:id=\"0\"/>",
      at: "甲",
      """
      <w:bookmarkStart w:id="0"/>[0<w:r><w:t>甲</w:t></w:r>0]{0}<w:r><w:t>乙</w:t></w:r>\
      <w:bookmarkEnd w:id="0"/>
      """
    ),
  ]

  static let surroundings = [
    Case(
      "in a link, the sign after it",
      "<w:hyperlink><w:r><w:t>见附件</w:t></w:r></w:hyperlink><w:r><w:t>。</w:t></w:r>",
      at: "附件",
      """
      <w:hyperlink><w:r><w:t>见</w:t></w:r>[0<w:r><w:t>附件</w:t></w:r>0]</w:hyperlink>{0}<w:r><w:t>。</w:t></w:r>
      """
    ),
    Case(
      "tracked changes stay, also where words are spread over them",
      """
      <w:r><w:t>召开</w:t></w:r><w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del>\
      <w:ins w:id="2"><w:r><w:t>4次会</w:t></w:r></w:ins>
      """,
      at: "开4次",
      """
      <w:r><w:t>召</w:t></w:r>[0<w:r><w:t>开</w:t></w:r><w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del>\
      <w:ins w:id="2"><w:r><w:t>4次</w:t></w:r>0]<w:r><w:t>会</w:t></w:r></w:ins>{0}
      """
    ),
    Case(
      "a field is taken whole",
      """
      <w:r><w:t>第</w:t></w:r>\(field("begin"))<w:r><w:instrText>SEQ a</w:instrText></w:r>\
      \(field("separate"))<w:r><w:t>12</w:t></w:r>\(field("end"))<w:r><w:t>次会</w:t></w:r>
      """,
      at: "2次",
      """
      <w:r><w:t>第</w:t></w:r>[0\(field("begin"))<w:r><w:instrText>SEQ a</w:instrText></w:r>\
      \(field("separate"))<w:r><w:t>12</w:t></w:r>\(field("end"))<w:r><w:t>次</w:t></w:r>0]{0}<w:r><w:t>会</w:t></w:r>
      """
    ),
    Case(
      "a simple field and a content control are taken whole",
      """
      <w:fldSimple w:instr="DATE"><w:r><w:t>2024</w:t></w:r></w:fldSimple><w:sdt><w:sdtContent>\
      <w:r><w:t>年度</w:t></w:r></w:sdtContent></w:sdt>
      """,
      at: "24年",
      """
      [0<w:fldSimple w:instr="DATE"><w:r><w:t>2024</w:t></w:r></w:fldSimple><w:sdt><w:sdtContent>\
      <w:r><w:t>年度</w:t></w:r></w:sdtContent></w:sdt>0]{0}
      """
    ),
    Case(
      "a text box cannot hold comments; its paragraph can",
      """
      <w:r><w:t>正文</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p>\
      </w:txbxContent></w:pict></w:r>
      """,
      at: "框",
      """
      [0<w:r><w:t>正文</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p>\
      </w:txbxContent></w:pict></w:r>0]{0}
      """
    ),
    Case(
      "of a text box in two forms neither is touched",
      """
      <w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent><w:p><w:r>\
      <w:t>框</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:p><w:r>\
      <w:t>框</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r>
      """,
      at: "框",
      """
      [0<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent><w:p><w:r>\
      <w:t>框</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:p><w:r>\
      <w:t>框</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r>0]{0}
      """
    ),
  ]

  @Test(arguments: runs + surroundings)
  func `a comment stands at its words`(_ sample: Case) throws {
    let draft = try Draft(paragraph: sample.content)
    let annotated = try draft.annotated(at: [sample.words])
    #expect(try body(of: annotated) == "<w:p>\(sample.expected)</w:p>")
    #expect(try Draft(annotated).document.text == draft.document.text)
  }

  // MARK: More than one paragraph

  private static func paragraph(_ text: String, _ before: String = "", _ after: String = "")
    -> String
  {
    "<w:p>\(before)<w:r><w:t>\(text)</w:t></w:r>\(after)</w:p>"
  }

  @Test func `words may go over several paragraphs`() throws {
    let draft = try Draft(WordFile(["关于工作", "情况的报告"].map { Self.paragraph($0) }.joined()))
    #expect(
      try body(of: draft.annotated(at: ["关于工作\n情况的报告"]))
        == Self.paragraph("关于工作", "[0") + Self.paragraph("情况的报告", "", "0]{0}")
    )
  }

  @Test func `but not from one cell to another`() throws {
    let cells = ["甲", "乙"].map { "<w:tc>\(Self.paragraph($0))</w:tc>" }.joined()
    let draft = try Draft(WordFile("<w:tbl><w:tr>\(cells)</w:tr></w:tbl>"))
    #expect(
      try body(of: draft.annotated(at: ["甲\t乙"]))
        == "<w:tbl><w:tr><w:tc>\(Self.paragraph("甲", "[0", "0]{0}"))</w:tc>"
        + "<w:tc>\(Self.paragraph("乙"))</w:tc></w:tr></w:tbl>"
    )
  }

  @Test func `the number of a paragraph leads to its paragraph`() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
      <w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    let properties = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
    let draft = try Draft(
      WordFile(Self.paragraph("工作情况", properties)).with("numbering", numbering)
    )
    let whole = Self.paragraph("工作情况", properties + "[0", "0]{0}")
    #expect(try body(of: draft.annotated(at: ["一、"])) == whole)
    #expect(try body(of: draft.annotated(at: ["一、工作情况"])) == whole)
  }

  @Test func `a footnote leads to the paragraph that refers to it, a header to the last one`()
    throws
  {
    let note = "<w:footnote w:id=\"1\">\(WordFile.paragraph("说明"))</w:footnote>"
    let header = "<w:headerReference xmlns:r2=\"x\" r:id=\"rId2\"/>"
    let refers = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
    let file = WordFile(
      Self.paragraph("见注", "", refers) + Self.paragraph("末段") + "<w:sectPr>\(header)</w:sectPr>"
    ).with("footnotes", note).with("header", WordFile.paragraph("页眉"))
    let draft = try Draft(file)
    let found = try body(of: draft.annotated(at: ["说明", "页眉"]))
    #expect(found.hasPrefix(Self.paragraph("见注", "[0", refers + "0]{0}")))
    #expect(found.contains(Self.paragraph("末段", "[1", "1]{1}")))
  }

  @Test func `ornamental text leads to the first paragraph`() throws {
    let content = "<w:r><w:pict><v:textpath string=\"关于工作的报告\"/></w:pict></w:r>"
    let draft = try Draft(paragraph: content)
    #expect(draft.document.origins?.pieces == [])
    #expect(try body(of: draft.annotated(at: ["工作"])) == "<w:p>[0\(content)0]{0}</w:p>")
  }

  @Test func `comments meet and overlap without harm`() throws {
    let draft = try Draft(paragraph: "<w:r><w:t>甲乙丙丁</w:t></w:r>")
    let expected = """
      <w:p>[0[4<w:r><w:t>甲</w:t></w:r>[1<w:r><w:t>乙</w:t></w:r>0]{0}[2<w:r><w:t>丙</w:t></w:r>1]2]4]{1}{2}{4}[3\
      <w:r><w:t>丁</w:t></w:r>3]{3}</w:p>
      """
    let annotated = try draft.annotated(at: ["甲乙", "乙丙", "丙", "丁", "甲乙丙"])
    #expect(try body(of: annotated) == expected)
  }
}
