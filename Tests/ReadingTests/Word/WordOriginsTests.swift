import Archive
import Model
import TestSupport
import Testing

@testable import Reading

struct WordOriginsTests {
  /// The text of each piece beside what stands in the part from its element on.
  private func origins(_ file: WordFile) throws -> [(text: String, xml: String)] {
    let document = try Reader.read(file.bytes, source: "a.docx", recordingOrigins: true)
    let archive = try Archive(file.bytes)
    let origins = try #require(document.origins)
    let entry = try #require(archive.entry(named: origins.part))
    let part = try archive.contents(of: entry)
    return origins.pieces.map { piece in
      let rest = String(decoding: part[piece.element...], as: UTF8.self)
      let end = rest.firstRange(of: "</w:t>")?.upperBound ?? rest.endIndex
      return (document.quote(piece.range), String(rest[..<end]))
    }
  }

  private func expect(
    _ body: String,
    _ expected: [(String, String)],
    location: SourceLocation = #_sourceLocation
  ) throws {
    let found = try origins(WordFile(body))
    #expect(found.map(\.text) == expected.map(\.0), sourceLocation: location)
    #expect(found.map(\.xml) == expected.map(\.1), sourceLocation: location)
  }

  @Test func `every element with text is found again`() throws {
    try expect(
      """
      <w:p><w:r><w:t>召开</w:t><w:tab/><w:t xml:space="preserve"> 4&#x6B21;&amp;</w:t></w:r></w:p>\
      <w:p/><w:p><w:hyperlink><w:r><w:t><![CDATA[甲]]></w:t></w:r></w:hyperlink></w:p>
      """,
      [
        ("召开", "<w:t>召开</w:t>"), (" 4次&", "<w:t xml:space=\"preserve\"> 4&#x6B21;&amp;</w:t>"),
        ("甲", "<w:t><![CDATA[甲]]></w:t>"),
      ]
    )
  }

  @Test func `one character of the element is one of the text`() throws {
    let found = try origins(WordFile("<w:p><w:r><w:t>甲\r\n乙\u{2028}丙</w:t></w:r></w:p>"))
    #expect(found.map(\.text) == ["甲 乙\u{0B}丙"])
  }

  @Test func `cells keep their places when they become a row`() throws {
    let cell = { (text: String) in "<w:tc>\(WordFile.paragraph(text))</w:tc>" }
    let found = try origins(WordFile("<w:tbl><w:tr>\(cell("甲"))\(cell("乙"))</w:tr></w:tbl>"))
    #expect(found.map(\.text) == ["甲", "乙"])
  }

  @Test func `what other parts and numbering show has no place`() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
      <w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    let body = """
      \(WordFile.paragraph("工作", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"))\
      <w:p><w:r><w:t>见注</w:t><w:footnoteReference w:id="1"/></w:r></w:p>
      """
    let note = "<w:footnote w:id=\"1\">\(WordFile.paragraph("说明"))</w:footnote>"
    let file = WordFile(body).with("numbering", numbering).with("footnotes", note)
    let document = try Reader.read(file.bytes, source: "a.docx", recordingOrigins: true)
    #expect(String(decoding: document.text, as: UTF8.self) == "一、工作\n见注\n说明\n")
    #expect(try origins(file).map(\.text) == ["工作", "见注"])
  }

  @Test func `nothing is recorded unless it is asked for`() throws {
    let file = WordFile(WordFile.paragraph("甲"))
    #expect(try Reader.read(file.bytes, source: "a.docx").origins == nil)
    let text = try Reader.read(Array("甲".utf8), source: "a.txt", recordingOrigins: true)
    #expect(text.origins == nil)
  }
}
