import Archive
import Model
import Reading
import TestSupport
import Testing

@testable import Annotating

/// A document that is read, commented on and read again.
struct Draft {
  let file: [UInt8]
  let document: Document

  init(_ file: [UInt8]) throws {
    self.file = file
    document = try Reader.read(file, source: "a.docx", recordingOrigins: true)
  }

  init(_ file: WordFile) throws {
    try self.init(file.bytes)
  }

  /// A document of one paragraph with this content.
  init(paragraph content: String) throws {
    try self.init(WordFile("<w:p>\(content)</w:p>"))
  }

  static let annotator = CalendarDate(year: 2026, month: 11, day: 20)
    .map { Annotator(author: "hecha", date: $0) }

  /// Where words stand in the text for the first time.
  func range(of words: String) throws -> SourceRange {
    let text = document.text
    let words = Array(words.utf8)
    let start = try #require(
      text.indices.first { text[$0...].starts(with: words) },
      "the text lacks the words"
    )
    return SourceRange(start, start + words.count)
  }

  /// The file with a comment at each of some words; the comments say 一, 二 and so on.
  func annotated(at words: [String]) throws -> [UInt8] {
    let ranges = try words.map(range)
    return try annotated(at: ranges)
  }

  func annotated(at ranges: [SourceRange]) throws -> [UInt8] {
    let numbers = ["一", "二", "三", "四", "五"]
    let comments = ranges.enumerated().map { index, range in
      Comment(range: range, place: .words, paragraphs: [numbers[index % numbers.count]])
    }
    return try #require(Self.annotator).annotate(file, document, comments)
  }
}

/// The unpacked text of a part.
func part(_ name: String, of file: [UInt8]) throws -> String {
  let archive = try Archive(file)
  let entry = try #require(archive.entry(named: name), "\(name) is missing")
  return String(decoding: try archive.contents(of: entry), as: UTF8.self)
}

/// The content of the body, marks of comments as `[0`, `0]` and `{0}` for the sign.
func body(of file: [UInt8]) throws -> String {
  let document = try part("word/document.xml", of: file)
  let body = try #require(document.firstMatch(of: #/<w:body>(.*)</w:body>/#.dotMatchesNewlines()))
  let sign = #/<w:r><w:rPr><w:sz w:val="16"\/></w:rPr><w:commentReference w:id="(\d+)"\/></w:r>/#
  return String(body.output.1)
    .replacing(#/<w:commentRangeStart w:id="(\d+)"\/>/#) { "[\($0.output.1)" }
    .replacing(#/<w:commentRangeEnd w:id="(\d+)"\/>/#) { "\($0.output.1)]" }
    .replacing(sign) { "{\($0.output.1)}" }
}
