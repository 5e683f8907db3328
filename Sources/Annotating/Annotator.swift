internal import Archive
package import Model

/// Writes comments into documents of Word (ECMA-376-1, 17.13.4).
///
/// The text stays as it is: runs are only divided where a comment begins or ends within one. Parts
/// that need no change are copied as they are packed.
package struct Annotator: Sendable {
  private let author: String
  private let date: CalendarDate

  /// Creates an annotator whose comments carry a name and a day.
  package init(author: String, date: CalendarDate) {
    self.author = author
    self.date = date
  }

  /// The bytes of a document with comments in it, after those that it has already.
  ///
  /// `document` is what was read from `bytes`, with its origins. Without comments nothing changes.
  ///
  /// - Throws: Every case of `AnnotatingError`.
  /// - Complexity: O(*n*) in the bytes of the document.
  package func annotate(
    _ bytes: [UInt8],
    _ document: Document,
    _ comments: [Comment]
  ) throws(AnnotatingError) -> [UInt8] {
    guard let origins = document.origins else {
      // Of a document of Word, only a main part in UTF-16 has none.
      throw document.format == .docx ? .notUTF8(part: "word/document.xml") : .notWord
    }
    if comments.isEmpty { return bytes }
    var package = try PackageEditor(bytes)
    let main = try package.part(origins.part)
    let places = comments.map { TextPlace(of: $0, in: document.text, origins) }
    let story = try StoryScanner.story(of: main, origins.part, elements: places)
    var part = try CommentsPart(of: origins.part, story.namespace, in: package)
    var marks = MarkWriter(story)
    for (comment, place) in zip(comments, places) {
      guard let stretch = story.stretch(of: place) else {
        throw .damaged(part: origins.part, offset: nil)
      }
      marks.mark(stretch, id: part.add(comment, by: author, on: date))
    }
    package.replace(origins.part, by: marks.applied(to: main))
    try part.write(into: &package)
    return try package.written()
  }
}
