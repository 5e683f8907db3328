import Archive
import Model
import Reading
import TestSupport
import Testing

@testable import Annotating

/// What is written beside the marks in the text.
struct PackageTests {
  private static let plain = WordFile(WordFile.paragraph("召开2次"))
  private static let commentsType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"

  /// The file with the text of one entry replaced.
  private func changed(
    _ file: WordFile,
    _ name: String,
    _ change: (String) -> String
  ) -> [UInt8] {
    let entries = file.entries.map { entry in
      entry.name == name
        ? ZipWriter.Entry(name, change(String(decoding: entry.data, as: UTF8.self))) : entry
    }
    return ZipWriter(entries).bytes
  }

  @Test func `a document without comments gets a part for them, and what leads to it`() throws {
    let file = try Draft(Self.plain).annotated(at: ["2次"])
    let comments = try part("word/comments.xml", of: file)
    #expect(
      comments.contains(
        "<w:comment w:id=\"0\" w:author=\"hecha\" w:date=\"2026-11-20T00:00:00Z\" w:initials=\"h\">"
      )
    )
    #expect(comments.contains("<w:t xml:space=\"preserve\">一</w:t>"))
    #expect(
      try part("word/_rels/document.xml.rels", of: file).contains(
        "<Relationship Id=\"rIdComments0\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
          + "2006/relationships/comments\" Target=\"/word/comments.xml\"/></Relationships>"
      )
    )
    #expect(
      try part("[Content_Types].xml", of: file).contains(
        "<Override PartName=\"/word/comments.xml\" ContentType=\"\(Self.commentsType)\"/></Types>"
      )
    )
  }

  @Test func `comments of others stay, and ids go on after theirs`() throws {
    let old = "<w:comment w:id=\"7\" w:author=\"王\"><w:p/></w:comment>"
    let source = Self.plain.with("comments", old)
    let file = try Draft(source).annotated(at: ["2次", "召开"])
    let before = try part("word/comments1.xml", of: source.bytes)
    let after = try part("word/comments1.xml", of: file)
    #expect(after.hasPrefix(before.replacing("</w:comments>", with: "")))
    #expect(after.matches(of: #/w:id="(\d+)"/#).map { $0.output.1 } == ["7", "8", "9"])
    let links = "word/_rels/document.xml.rels"
    #expect(try part(links, of: file) == part(links, of: source.bytes))
    #expect(try Archive(file).entries.count == Archive(source.bytes).entries.count)
  }

  @Test func `a part for comments that closes itself is opened`() throws {
    let source = Self.plain.with("comments", "")
    let bytes = changed(source, "word/comments1.xml") { xml in
      xml.replacing("></w:comments>", with: "/>")
    }
    let after = try part("word/comments1.xml", of: Draft(bytes).annotated(at: ["2次"]))
    #expect(after.hasSuffix("</w:comment></w:comments>"))
  }

  @Test func `a name that is taken by something else is left alone`() throws {
    let file = ZipWriter(Self.plain.entries + [ZipWriter.Entry("word/Comments.xml", "other")])
    let annotated = try Draft(file.bytes).annotated(at: ["2次"])
    #expect(try part("word/Comments.xml", of: annotated) == "other")
    #expect(try part("word/comments2.xml", of: annotated).contains("<w:comment "))
  }

  @Test func `a document without relationships gets some`() throws {
    let links = "word/_rels/document.xml.rels"
    let file = ZipWriter(Self.plain.entries.filter { $0.name != links })
    let annotated = try Draft(file.bytes).annotated(at: ["2次"])
    #expect(try part(links, of: annotated).contains("Target=\"/word/comments.xml\""))
  }

  @Test func `the strict form of the standard keeps its own addresses`() throws {
    var source = Self.plain
    source.isStrict = true
    let file = try Draft(source).annotated(at: ["2次"])
    let comments = try part("word/comments.xml", of: file)
    #expect(comments.contains("xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\""))
    #expect(
      try part("word/_rels/document.xml.rels", of: file)
        .contains("Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/comments\"")
    )
  }

  @Test func `prefixes may be any`() throws {
    let bytes = changed(Self.plain, "word/document.xml") { xml in
      xml.replacing("w:", with: "x:").replacing("xmlns:w=", with: "xmlns:x=")
    }
    let file = try Draft(bytes).annotated(at: ["2次"])
    let document = try part("word/document.xml", of: file)
    let address = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    #expect(
      document.contains("</x:t></x:r><w:commentRangeStart xmlns:w=\"\(address)\" w:id=\"0\"/>")
    )
    #expect(try Draft(file).document.text == Draft(bytes).document.text)
  }

  @Test func `every other part is copied as it is packed`() throws {
    let source = Self.plain.with("styles", "").with("theme", "")
    let archive = try Archive(source.bytes)
    let copy = try Archive(try Draft(source).annotated(at: ["2次"]))
    let changed: Set = ["word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"]
    for entry in archive.entries where !changed.contains(entry.name) {
      let other = try #require(copy.entry(named: entry.name))
      #expect(try copy.contents(of: other) == archive.contents(of: entry))
    }
    #expect(copy.entries.prefix(archive.entries.count).map(\.name) == archive.entries.map(\.name))
  }

  @Test func `text is made harmless`() throws {
    let draft = try Draft(Self.plain)
    let comment = Comment(
      range: SourceRange(0, 3),
      place: .words,
      paragraphs: ["a<b>&\"\u{1}\u{7F}\u{FFFE}c\nd", "乙"]
    )
    let file = try #require(Draft.annotator).annotate(draft.file, draft.document, [comment])
    let comments = try part("word/comments.xml", of: file)
    #expect(comments.contains("<w:t xml:space=\"preserve\">a&lt;b&gt;&amp;&quot;c d</w:t>"))
    #expect(comments.matches(of: #/<w:p>/#).count == 2)
  }

  @Test func `without comments not a byte changes`() throws {
    #expect(try Draft(Self.plain).annotated(at: [SourceRange]()) == Self.plain.bytes)
  }

  @Test func `the same comments give the same bytes`() throws {
    let draft = try Draft(Self.plain)
    #expect(try draft.annotated(at: ["2次"]) == draft.annotated(at: ["2次"]))
  }

  // MARK: Refusals

  @Test func `a text is no document of Word`() throws {
    let text = Array("召开2次".utf8)
    let document = try Reader.read(text, source: "a.txt", recordingOrigins: true)
    let comment = Comment(range: SourceRange(0, 3), place: .words, paragraphs: ["一"])
    let annotator = try #require(Draft.annotator)
    #expect(throws: AnnotatingError.notWord) {
      try annotator.annotate(text, document, [comment])
    }
  }

  @Test(arguments: [
    (
      "word/comments1.xml", "<w:comments",
      AnnotatingError.damaged(part: "word/comments1.xml", offset: 11)
    ),
    ("word/comments1.xml", "\u{FEFF}", .damaged(part: "word/comments1.xml", offset: 3)),
    ("[Content_Types].xml", "", .damaged(part: "[Content_Types].xml", offset: 0)),
  ])
  func `a broken part is refused`(_ name: String, _ xml: String, _ error: AnnotatingError) throws {
    let source = Self.plain.with("comments", "")
    let bytes = changed(source, name) { _ in xml }
    // Reading takes no notice of these parts.
    guard let draft = try? Draft(bytes) else { return }
    #expect(throws: error) { try draft.annotated(at: ["2次"]) }
  }

  @Test func `a text in UTF-16 is refused`() throws {
    let name = "word/document.xml"
    let entries = Self.plain.entries.map { entry in
      guard entry.name == name else { return entry }
      let units = [0xFEFF] + String(decoding: entry.data, as: UTF8.self).utf16
      return ZipWriter.Entry(
        name,
        units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
      )
    }
    let draft = try Draft(ZipWriter(entries).bytes)
    #expect(throws: AnnotatingError.notUTF8(part: name)) { try draft.annotated(at: ["2次"]) }
  }

  @Test func `a part in UTF-16 is refused`() throws {
    let source = Self.plain.with("comments", "")
    let entries = source.entries.map { entry in
      entry.name == "word/comments1.xml"
        ? ZipWriter.Entry(entry.name, [0xFF, 0xFE, 0x3C, 0]) : entry
    }
    let draft = try Draft(ZipWriter(entries).bytes)
    #expect(throws: AnnotatingError.notUTF8(part: "word/comments1.xml")) {
      try draft.annotated(at: ["2次"])
    }
  }
}
