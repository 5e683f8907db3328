import TestSupport
import Testing

@testable import Reading

struct WordRunTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let content: String
    let expected: String

    init(_ description: String, _ content: String, _ expected: String) {
      testDescription = description
      self.content = content
      self.expected = expected
    }
  }

  private static func field(_ part: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"\(part)\"/></w:r>"
  }

  static let cases = [
    Case(
      "runs are split anywhere",
      "<w:r><w:t>召开研</w:t></w:r><w:proofErr/><w:r><w:t>判会</w:t><w:t>4次</w:t></w:r>",
      "|召开研判会4次"
    ),
    Case("references are resolved", "<w:r><w:t>A&amp;B&#x300A;&lt;</w:t></w:r>", "|A&B《<"),
    Case("a line feed of the XML is a space", "<w:r><w:t>甲\n乙</w:t></w:r>", "|甲 乙"),
    Case("a literal section is text", "<w:r><w:t><![CDATA[甲&乙]]></w:t></w:r>", "|甲&乙"),
    Case("a tab stays", "<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>", "|甲/乙"),
    Case(
      "a soft break parts lines of a paragraph",
      "<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/><w:t>丙</w:t></w:r>",
      "-甲\n-乙\n|丙"
    ),
    Case("U+2028 is a soft break", "<w:r><w:t>甲\u{2028}乙</w:t></w:r>", "-甲\n|乙"),
    Case(
      "a page break alone shows nothing",
      "<w:r><w:br w:type=\"page\"/><w:t>甲</w:t></w:r>",
      "|甲"
    ),
    Case("a hyphen that keeps lines together", "<w:r><w:t>A</w:t><w:noBreakHyphen/></w:r>", "|A-"),
    Case("a hyphen that may show does not", "<w:r><w:t>甲</w:t><w:softHyphen/></w:r>", "|甲"),
    Case(
      "ticked boxes are symbols",
      "<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/><w:t>是</w:t></w:r>",
      "|☑是"
    ),
    Case(
      "ornaments are none",
      "<w:r><w:sym w:font=\"Foo\" w:char=\"F0B7\"/><w:t>是</w:t></w:r>",
      "|是"
    ),
    Case(
      "hidden text",
      "<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r><w:r><w:t>甲</w:t></w:r>",
      "|甲"
    ),
    Case(
      "text that is not hidden after all",
      "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>甲</w:t></w:r>",
      "|甲"
    ),
    Case(
      "links, tags and fields in one element are transparent",
      "<w:hyperlink><w:r><w:t>甲</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>乙</w:t></w:r>"
        + "</w:smartTag><w:fldSimple w:instr=\" DATE \"><w:r><w:t>丙</w:t></w:r></w:fldSimple>",
      "|甲乙丙"
    ),
    Case(
      "a field shows its result",
      field("begin") + "<w:r><w:instrText> DATE \\@ yyyy </w:instrText></w:r>" + field("separate")
        + "<w:r><w:t>2024年</w:t></w:r>" + field("end") + "<w:r><w:t>完</w:t></w:r>",
      "|2024年完"
    ),
    Case(
      "a field within an instruction shows nothing",
      field("begin") + "<w:r><w:instrText> IF </w:instrText></w:r>" + field("begin")
        + field("separate") + "<w:r><w:t>1</w:t></w:r>" + field("end") + field("separate")
        + "<w:r><w:t>甲</w:t></w:r>" + field("end"),
      "|甲"
    ),
    Case(
      "a field in hidden runs ends",
      "<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType=\"begin\"/></w:r>"
        + "<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType=\"end\"/></w:r>"
        + "<w:r><w:t>甲</w:t></w:r>",
      "|甲"
    ),
    Case(
      "ruby shows its base",
      "<w:r><w:ruby><w:rt><w:r><w:t>shui</w:t></w:r></w:rt>"
        + "<w:rubyBase><w:r><w:t>水</w:t></w:r></w:rubyBase></w:ruby></w:r>",
      "|水"
    ),
    Case("a formula", "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>", "|a+b"),
    Case(
      "a filled control",
      "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>张某</w:t></w:r></w:sdtContent></w:sdt>",
      "|张某"
    ),
    Case(
      "a control that shows its prompt is a blank",
      "<w:r><w:t>召开</w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r>"
        + "<w:t>点击输入</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>次</w:t></w:r>",
      "|召开＿＿＿＿次"
    ),
    Case(
      "insertions stay, deletions and comments go",
      "<w:commentRangeStart w:id=\"0\"/><w:r><w:t>召开</w:t></w:r>"
        + "<w:del><w:r><w:delText>2</w:delText></w:r></w:del>"
        + "<w:ins><w:r><w:t>4</w:t></w:r></w:ins><w:r><w:t>次</w:t></w:r>"
        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>",
      "|召开4次"
    ),
    Case(
      "what was moved stands where it was moved to",
      "<w:moveFrom><w:r><w:t>甲</w:t></w:r></w:moveFrom><w:r><w:t>乙</w:t></w:r>"
        + "<w:moveTo><w:r><w:t>甲</w:t></w:r></w:moveTo>",
      "|乙甲"
    ),
  ]

  @Test(arguments: cases)
  func `the text of a paragraph is what its reader sees`(_ test: Case) throws {
    #expect(try outline(body: "<w:p>\(test.content)</w:p>") == test.expected)
  }

  @Test func `a style may hide text`() throws {
    let file = WordFile(
      "<w:p><w:r><w:rPr><w:rStyle w:val=\"H\"/></w:rPr><w:t>密</w:t></w:r><w:r><w:t>甲</w:t></w:r></w:p>"
    ).with(
      "styles",
      "<w:style w:type=\"character\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style>"
    )
    #expect(try outline(file) == "|甲")
  }

  @Test func `a deleted end of a paragraph joins it with the next`() throws {
    let deleted = "<w:rPr><w:del/></w:rPr>"
    let body =
      WordFile.paragraph("召开", deleted) + WordFile.paragraph("研判会")
      + WordFile.paragraph("末", deleted)
    #expect(try outline(body: body) == "|召开研判会\n|末")
  }

  @Test func `an instruction that never ends takes no other paragraph with it`() throws {
    let body = "<w:p>\(Self.field("begin"))<w:r><w:t>甲</w:t></w:r></w:p>" + WordFile.paragraph("乙")
    #expect(try outline(body: body) == "|乙")
  }
}
