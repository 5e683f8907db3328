import Judging
import Model
import Testing

/// A text with the words that a check of the form must find in it.
struct FormCase: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var text: String
  var found: [String]

  init(_ name: String, _ text: String, finds found: [String] = []) {
    self.testDescription = name
    self.text = text
    self.found = found
  }

  /// Expects the findings of `check` to quote exactly the words of this row.
  func expect(
    _ check: Requirement.LayoutCheck,
    roles: [Int: Paragraph.Role] = [:],
    location: SourceLocation = #_sourceLocation
  ) {
    let report = ReportBuilder.report(text, roles: roles)
    let findings = LayoutJudge.findings(check, in: report)
    #expect(findings.isApplicable, sourceLocation: location)
    #expect(findings.ranges.map(report.document.quote) == found, sourceLocation: location)
  }
}
