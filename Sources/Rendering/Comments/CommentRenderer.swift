public import Model

/// What a reviewer would write beside a report: a comment at every near miss and fault, and one
/// where each missing thing belongs.
public struct CommentRenderer: Sendable {
  private let language: Language

  /// Creates a renderer.
  public init(language: Language) {
    self.language = language
  }

  /// The comments on a report in reading order, at one place the graver rules first.
  ///
  /// Questions for a person that no words of the report raise are one comment at its title. What
  /// passed, is waived or does not apply gets none, nor does an input that could not be read.
  public func comments(on result: CheckResult) -> [Comment] {
    guard let checked = CheckedReport(result, in: language) else { return [] }
    let writer = CommentWriter(checked: checked, phrases: language.phrases)
    let comments = writer.questions() + Rule.Level.allCases.flatMap(writer.comments)
    // Sorting may mix what is equal, and the order at one place is meant.
    return comments.enumerated().sorted { left, right in
      (left.element.range.start, left.offset) < (right.element.range.start, right.offset)
    }.map(\.element)
  }
}
