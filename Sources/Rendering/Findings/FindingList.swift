internal import Model

/// All that is to be said against one input, for formats that list problems.
struct FindingList {
  /// The result with what renderers look up in it; `nil` where the input could not be read.
  let checked: CheckedReport?

  /// The findings, the gravest first, else in the order of the checklist; without waived ones.
  let findings: [Finding]

  /// The findings that a waiver covers.
  let waived: [Finding]

  /// Why the report as a whole has no verdict of its rules.
  let fault: ReportFault?

  init(_ result: CheckResult, in language: Language) {
    let checked = CheckedReport(result, in: language)
    self.checked = checked
    fault = ReportFault(result, in: language)
    let items = result.error == nil ? checked?.items ?? [] : []
    let text = checked.map { FindingText(checked: $0, phrases: language.phrases) }
    func findings(_ statuses: Set<Verdict.Status>) -> [Finding] {
      items.filter { statuses.contains($0.verdict.status) }
        .compactMap { text?.finding($0, failOn: result.failOn) }
    }
    waived = findings([.waived])
    let open = findings([.fail, .error, .review])
    self.findings = Finding.Severity.allCases.flatMap { severity in
      open.filter { $0.severity == severity }
    }
  }
}

/// Why an input has no verdict: it could not be read, or no rule applies to it.
struct ReportFault: Hashable, Sendable {
  /// A stable name in machine-readable output.
  let code: String
  /// One sentence or more on one line, without the path.
  let message: String

  init?(_ result: CheckResult, in language: Language) {
    let phrases = language.phrases
    if let error = result.error {
      code = error.reason.code
      message = lines(about: error.reason, phrases).joined(separator: " ")
    } else if result.verdicts.allSatisfy({ $0.status == .notApplicable }) {
      code = "nothing-applicable"
      message = phrases.findings.sentence(phrases.frame.nothingApplicable)
    } else {
      return nil
    }
  }
}
