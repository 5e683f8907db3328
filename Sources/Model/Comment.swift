/// A remark for the author of a report, at the words that it is about.
public struct Comment: Hashable, Sendable {
  /// What stands at the place of a comment.
  public enum Place: Hashable, Sendable {
    /// The words that are at fault or come nearest to what is asked for.
    case words
    /// Only the surroundings of what is missing: the heading of its part, the title, the sign-off.
    case surroundings
  }

  /// The place, in bytes of `Document.text`.
  public let range: SourceRange

  /// What stands there.
  public let place: Place

  /// The text, one element for each of its paragraphs.
  public let paragraphs: [String]

  /// Creates a comment.
  public init(range: SourceRange, place: Place, paragraphs: [String]) {
    self.range = range
    self.place = place
    self.paragraphs = paragraphs
  }
}
