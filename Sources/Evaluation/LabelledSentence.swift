/// A sentence with what one rule should make of it.
package struct LabelledSentence: Hashable, Sendable {
  /// A short name that is unique in its file.
  package var id: String

  /// The sentence as an author wrote it, with or without the mark at its end.
  package var text: String

  /// What it is about; figures are also given by this.
  package var topic: String

  /// It tells of the year before that of its report.
  package var isOfPreviousYear: Bool

  /// What the rule should say.
  package var label: Label

  /// Creates a labelled sentence.
  package init(
    id: String,
    text: String,
    topic: String,
    isOfPreviousYear: Bool = false,
    label: Label
  ) {
    self.id = id
    self.text = text
    self.topic = topic
    self.isOfPreviousYear = isOfPreviousYear
    self.label = label
  }
}
