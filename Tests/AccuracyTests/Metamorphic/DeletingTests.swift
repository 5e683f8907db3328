import Checking
import Model
import Testing

struct DeletingTests {
  /// Rules that pass because something is not there, or where what is there is in order.
  private static let withoutProof: Set<String> = [
    "no-placeholder", "no-request", "year-consistency", "number-consistency", "heading-sequence",
    "heading-marker", "paired-marks", "nested-title-marks", "fullwidth-punctuation", "date-form",
    "title-elements", "title-genre", "title-end-mark", "title-inner-marks", "addressee-colon",
    "single-addressee", "addressee-not-person", "signature-unit", "heading-levels",
    "heading-end-mark", "heading-depth", "ordinal-comma", "document-number-form",
    "cited-number-form", "attachment-note-form", "closing-form", "list-marks", "comma-before-etc",
    "ellipsis-form", "range-dash", "approximate-numbers", "year-form", "percent-range",
    "page-setup", "first-page-body", "title-font", "heading-fonts", "body-font", "line-grid",
    "page-number",
  ]

  /// Rules whose proof may stand several times over, with the reason: how often it is deleted.
  private static let provenTwice: [String: (rounds: Int, reason: String)] = [
    "title": (2, "web pages repeat it"),
    "direct-responsible-person": (2, "post and role may be named twice"),
    "section-work": (10, "without its heading, other headings and the text tell of the work"),
    "section-problems": (2, "without its heading the part announces itself"),
    "section-next": (2, "without its heading the part announces itself"),
    "position-management": (3, "one of several ways to say it is quoted"),
    "opinion-mechanism": (3, "one word for each aspect is quoted"),
    "network-monitoring": (2, "watching and a daily report both prove it"),
    "annual-plan": (2, "a plan may be named twice"),
    "platform-ledger": (3, "one of several platforms is quoted"),
    "positions-used": (3, "one of several positions is quoted"),
    "aspect-coverage": (10, "one word for each of eight aspects is quoted"),
    "incident-statement": (2, "a number and a statement that none occurred both prove it"),
  ]

  /// Totals that the text states a second time elsewhere.
  private static let statedTwice: Set<String> = [
    "evaluation/reports/r01.txt, study-session-count",
    "evaluation/reports/r08.txt, study-session-count",
    "evaluation/reports/r09.txt, study-session-count",
    "evaluation/reports/r11.txt, special-study-count",
    "evaluation/reports/b05.txt, special-study-count",
  ]

  @Test func `deleting the evidence of a passing rule makes it fail or lowers its number`() throws {
    var findings = Findings(of: "deleting")
    var usual: [String: Int] = [:]
    let checker = try Checkers.annual()
    for report in WholeReport.all where !report.isVariant && !Self.isLeftOut(report) {
      let result = try report.original()
      for verdict in result.verdicts where verdict.status == .pass {
        let label = "\(report.testDescription), \(verdict.rule)"
        guard !verdict.evidence.isEmpty else {
          if !Self.withoutProof.contains(verdict.rule) { findings.note(label, "no evidence") }
          continue
        }
        let rounds = try roundsToFail(verdict, in: result, by: checker)
        usual[verdict.rule] = max(usual[verdict.rule, default: 0], rounds)
        let allowed =
          Self.provenTwice[verdict.rule]?.rounds ?? (Self.statedTwice.contains(label) ? 3 : 1)
        if rounds > allowed { findings.note(label, "passes after \(allowed) deletions") }
      }
    }
    for (rule, exception) in Self.provenTwice where usual[rule] == 1 {
      Issue.record("\(rule) needs no exception: \(exception.reason)")
    }
    #expect(usual.count >= 25)
    findings.report()
  }

  /// Every second evaluation report is left out: a report takes half a second and more.
  private static func isLeftOut(_ report: WholeReport) -> Bool {
    ["2.txt", "4.txt", "6.txt", "0.txt"].contains { report.testDescription.hasSuffix($0) }
      && report.testDescription.hasPrefix("evaluation/")
  }

  /// How often the evidence must be deleted until the rule fails or measures less; 10 for never.
  private func roundsToFail(
    _ verdict: Verdict,
    in result: CheckResult,
    by checker: Checker
  ) throws -> Int {
    var current = verdict
    var document = try #require(result.report?.document)
    for round in 1...9 {
      let next = checker.check(deleting(current.evidence.map(\.range), from: document))
      let found = try #require(next.verdicts.first { $0.rule == verdict.rule })
      if found.status != .pass || (found.measured ?? 0) < (verdict.measured ?? 0) { return round }
      document = try #require(next.report?.document)
      current = found
    }
    return 10
  }
}

/// The text of a document without some of its bytes.
func deleting(_ ranges: [SourceRange], from document: Document) -> String {
  var kept: [UInt8] = []
  var place = 0
  for range in ranges.sorted(by: { $0.start < $1.start }) {
    if range.start > place { kept += document.text[place..<range.start] }
    place = max(place, range.end)
  }
  kept += document.text[place...]
  return String(decoding: kept, as: UTF8.self)
}
