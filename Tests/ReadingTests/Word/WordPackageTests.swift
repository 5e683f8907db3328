import Model
import TestSupport
import Testing

@testable import Reading

struct WordPackageTests {
  private static let file = WordFile(WordFile.paragraph("全年召开调度会4次。"))

  private static func utf16(_ text: String) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
  }

  private func reason(_ bytes: [UInt8]) -> InputError.Reason? {
    do throws(InputError) {
      _ = try Reader.read(bytes, source: "a")
      return nil
    } catch {
      return error.reason
    }
  }

  private func reason(_ entries: [ZipWriter.Entry]) -> InputError.Reason? {
    reason(ZipWriter(entries).bytes)
  }

  @Test(arguments: ["a.docx", "a.doc", "a.txt", "-"])
  func `a document is known by its content, whatever its name`(_ name: String) throws {
    let document = try Reader.read(Self.file.bytes, source: name)
    #expect(document.format == .docx)
    #expect(document.encoding == "UTF-8")
    #expect(document.text == Array("全年召开调度会4次。\n".utf8))
    #expect(document.sha256 == SHA256.hexDigest(of: Self.file.bytes))
  }

  @Test(arguments: [
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
  ])
  func `documents with macros and templates are read, too`(_ type: String) throws {
    var file = Self.file
    file.contentType = type
    #expect(try outline(file) == "|全年召开调度会4次。")
  }

  @Test func `the strict form of the standard is read`() throws {
    var file = Self.file.with("styles", "")
    file.isStrict = true
    #expect(try outline(file) == "|全年召开调度会4次。")
  }

  @Test func `a part may be in UTF-16`() throws {
    var entries = Self.file.entries
    let xml = String(decoding: entries[2].data, as: UTF8.self)
    entries[2] = ZipWriter.Entry(entries[2].name, [0xFF, 0xFE] + Self.utf16(xml))
    let document = try Reader.read(ZipWriter(entries).bytes, source: "a")
    #expect(document.text == Array("全年召开调度会4次。\n".utf8))
  }

  @Test(arguments: [
    ("xl/workbook.xml", "Excel 表格（.xlsx）"), ("ppt/presentation.xml", "PowerPoint 演示文稿（.pptx）"),
    ("OFD.xml", "OFD 版式文档（.ofd）"), ("photo.png", "zip 压缩文件（.zip）"),
  ])
  func `another archive is named`(_ entry: String, _ name: String) {
    #expect(reason([ZipWriter.Entry(entry, "x")]) == .binary(name))
  }

  @Test func `a workbook is known by the type of its main part`() {
    var file = Self.file
    file.contentType =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    #expect(reason(file.bytes) == .binary("Excel 表格（.xlsx）"))
  }

  @Test func `a document without text is empty`() {
    #expect(reason(WordFile("<w:p/>").bytes) == .empty)
    #expect(reason(WordFile("").bytes) == .empty)
  }

  @Test func `a truncated or broken document is damaged`() {
    let bytes = Self.file.bytes
    #expect(reason(Array(bytes.dropLast(30))) == .damaged(part: nil, offset: nil))
    var entries = Self.file.entries
    entries[2].checksum ^= 1
    #expect(reason(entries) == .damaged(part: "word/document.xml", offset: nil))
    entries[2] = ZipWriter.Entry("word/document.xml", "<w:document")
    #expect(reason(entries) == .damaged(part: "word/document.xml", offset: 11))
    entries[2] = ZipWriter.Entry("word/document.xml", [0x3C, 0x61, 0x3E, 0xFF])
    #expect(reason(entries) == .damaged(part: "word/document.xml", offset: 3))
  }

  @Test func `what is made to do harm is refused`() {
    var entries = Self.file.entries
    entries[2] = ZipWriter.Entry(
      "word/document.xml",
      "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"
    )
    #expect(reason(entries) == .suspicious(.documentType))
    let deep = String(repeating: "<a>", count: 1_000) + String(repeating: "</a>", count: 1_000)
    entries[2] = ZipWriter.Entry("word/document.xml", deep)
    #expect(reason(entries) == .suspicious(.depth(limit: 256)))
    #expect(reason([Self.file.entries[0], Self.file.entries[0]]) == .suspicious(.ambiguousEntries))
  }

  @Test func `a password is named`() {
    var entries = Self.file.entries
    entries[2].flags = 1
    #expect(reason(entries) == .passwordProtected)
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let gap = [UInt8](repeating: 0, count: 900)
    #expect(reason(compound + gap + Self.utf16("EncryptedPackage")) == .passwordProtected)
  }

  @Test func `styles and numberings in a circle end`() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/><w:pPr><w:numPr>"
      + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"A\"/></w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    let file = WordFile(WordFile.paragraph("甲", "<w:pStyle w:val=\"A\"/>"))
      .with("styles", styles).with("numbering", numbering)
    #expect(try outline(file) == "|甲")
  }

  @Test func `a changed byte anywhere is an error or harmless, never a crash`() {
    let bytes = Self.file.with("styles", "").bytes
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x15
      _ = reason(changed)
    }
  }
}
