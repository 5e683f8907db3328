/// Labelled texts: single sentences and whole reports.
package struct Corpus: Hashable, Sendable {
  /// Sentences, each with the label of one rule.
  package var sentences: [LabelledSentence]

  /// Reports, each with the labels of all rules.
  package var reports: [LabelledReport]

  /// Creates a corpus.
  package init(sentences: [LabelledSentence] = [], reports: [LabelledReport] = []) {
    self.sentences = sentences
    self.reports = reports
  }
}
