/// Where an extracted text stands in the file that it was extracted from.
///
/// Reading records it only when asked to, for whoever writes into the file. What a document shows
/// without having it in one of its texts, such as the number of a heading, has no origin, nor has
/// what stands in another part than the main one.
public struct TextOrigins: Hashable, Sendable {
  /// A piece of the text that stands, character for character, in one element.
  public struct Piece: Hashable, Sendable {
    /// The piece, in bytes of `Document.text`.
    public let range: SourceRange

    /// The offset of the element's start tag in the unpacked part, in bytes.
    public let element: Int

    /// Creates a piece.
    public init(range: SourceRange, element: Int) {
      self.range = range
      self.element = element
    }
  }

  /// The name of the main part in the archive, such as `word/document.xml`.
  public let part: String

  /// The pieces in the order of the text, not overlapping.
  public let pieces: [Piece]

  /// Creates the origins of a text.
  public init(part: String, pieces: [Piece]) {
    self.part = part
    self.pieces = pieces
  }
}
