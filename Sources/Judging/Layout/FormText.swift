import Model

/// A report with what all checks of its form share, each found when it is first asked for.
final class FormText {
  let report: Report

  /// Where the signs stand that checks look at.
  private(set) lazy var places = FormPlaces(report)

  /// Which quotes, title marks and brackets belong together.
  private(set) lazy var pairs = MarkPairs(of: places, in: report.text)

  init(_ report: Report) {
    self.report = report
  }
}
