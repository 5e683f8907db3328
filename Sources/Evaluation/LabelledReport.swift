package import Model

/// A whole report with what every rule should make of it.
package struct LabelledReport: Hashable, Sendable {
  /// The folder it lies in, as printed.
  package var folder: String

  /// The name of its file.
  package var name: String

  /// Its content.
  package var bytes: [UInt8]

  /// The expected verdict on the report.
  package var outcome: CheckResult.Outcome

  /// What the rules should say.
  package var labels: [Label]

  /// Creates a labelled report.
  package init(
    folder: String,
    name: String,
    bytes: [UInt8],
    outcome: CheckResult.Outcome,
    labels: [Label]
  ) {
    self.folder = folder
    self.name = name
    self.bytes = bytes
    self.outcome = outcome
    self.labels = labels
  }
}
