internal import JSONText
package import Model

/// What became of the gaps of an earlier draft: fixed, new, still open.
public struct ComparisonRenderer: Sendable {
  private let context: OutputFormat.Context

  /// Creates a renderer.
  public init(_ context: OutputFormat.Context) {
    self.context = context
  }

  /// The comparison for a person at a terminal; empty where the later draft could not be checked.
  package func text(_ old: RecordedReport, from record: String?, _ new: CheckResult) -> String {
    guard let checked = CheckedReport(new, in: context.language) else { return "" }
    var page = Page(color: context.color, width: context.width)
    ComparisonText(
      old: old,
      record: record,
      checked: checked,
      phrases: context.language.phrases
    ).put(on: &page)
    return page.text
  }

  /// The comparison as one JSON document; empty where the later draft could not be checked.
  package func json(_ old: RecordedReport, from record: String?, _ new: CheckResult) -> String {
    guard let checked = CheckedReport(new, in: context.language) else { return "" }
    var json = JSONWriter(.pretty)
    ComparisonWriter(old: old, record: record, checked: checked)
      .write(version: context.version, asOf: context.asOf, to: &json)
    json.endLine()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// An earlier draft as the comparison needs it; without results where it could not be checked.
  package func recorded(_ result: CheckResult) -> RecordedReport {
    CheckedReport(result, in: context.language)?.recorded
      ?? RecordedReport(source: result.source, checklist: nil, outcome: .error, results: [])
  }
}
