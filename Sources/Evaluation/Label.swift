package import Model

/// What a careful reader expects of one rule on one text.
package struct Label: Hashable, Sendable {
  /// The rule's id.
  package var rule: String

  /// The expected status.
  package var status: Verdict.Status

  /// Why it fails, where that is certain.
  package var reason: Reason?

  /// The number the rule decides by, where one is given.
  package var measured: Int?

  /// The number is 1 only by what marks a single occasion, so none at all is right as well.
  package var isImplied: Bool

  /// Two careful readers may differ: the label is left out.
  package var isAmbiguous: Bool

  /// The sentence or the words that the reader judged by, and his remark.
  package var hint: String

  /// Creates a label.
  package init(
    rule: String,
    status: Verdict.Status,
    reason: Reason? = nil,
    measured: Int? = nil,
    isImplied: Bool = false,
    isAmbiguous: Bool = false,
    hint: String = ""
  ) {
    self.rule = rule
    self.status = status
    self.reason = reason
    self.measured = measured
    self.isImplied = isImplied
    self.isAmbiguous = isAmbiguous
    self.hint = hint
  }
}
