import Model

/// A report with what all checks of its form share.
final class FormText {
  let report: Report

  /// Where the signs stand that checks look at.
  let places: FormPlaces

  /// Which quotes, title marks and brackets belong together.
  let pairs: MarkPairs

  init(_ report: Report) {
    self.report = report
    places = FormPlaces(report)
    pairs = MarkPairs(of: places, in: report.text)
  }
}
