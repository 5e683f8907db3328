import Model
import Reading
import Rendering
import Structuring
import Testing

/// The structure of a text as the front of the checker makes it.
func structured(_ text: String) throws -> Report {
  Structurer.structure(try Reader.read(Array(text.utf8), source: "test.txt"))
}

/// Compares the outline of a text with the one written down.
func expectOutline(
  of text: String,
  _ expected: String,
  location: SourceLocation = #_sourceLocation
) throws {
  let outline = OutlineRenderer.render(try structured(text), checklist: nil)
  #expect(outline == expected, sourceLocation: location)
}

extension Report {
  /// The words of a range as the text has them; `nil` for no range.
  func words(_ range: Range<Int>?) -> String? {
    range.map { document.quote(text.source($0)) }
  }

  /// The headings in order, as the text has them.
  var headingWords: [String] {
    sections.dropFirst().map { document.quote(text.source($0.heading)) }
  }

  /// The paragraphs of a role in order, as the text has them.
  func paragraphWords(_ role: Paragraph.Role) -> [String] {
    paragraphs.filter { $0.role == role }.map { document.quote(text.source($0.range)) }
  }
}
