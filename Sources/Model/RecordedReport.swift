/// What a record of an earlier check says of one report, as far as a later check is compared with it.
package struct RecordedReport: Hashable, Sendable {
  /// The path as the user gave it then.
  package var source: String

  /// The format that it was read from; `nil` where it could not be read.
  package var format: Document.Format?

  /// The title, if the report had one.
  package var title: String?

  /// The list that it was checked against; `nil` where it could not be checked.
  package var checklist: RecordedChecklist?

  /// The verdict on the whole report.
  package var outcome: CheckResult.Outcome

  /// The results of the rules, in the order of the list.
  package var results: [RecordedResult]

  /// Creates the record of a report.
  package init(
    source: String,
    format: Document.Format? = nil,
    title: String? = nil,
    checklist: RecordedChecklist?,
    outcome: CheckResult.Outcome,
    results: [RecordedResult]
  ) {
    self.source = source
    self.format = format
    self.title = title
    self.checklist = checklist
    self.outcome = outcome
    self.results = results
  }
}

/// The list that a recorded report was checked against.
package struct RecordedChecklist: Hashable, Sendable {
  /// The pack's id.
  package var id: String

  /// The pack's version.
  package var version: String

  /// The profile applied; `nil` where the pack has none.
  package var profile: String?

  /// Names a list.
  package init(id: String, version: String, profile: String?) {
    self.id = id
    self.version = version
    self.profile = profile
  }

  /// Names the list of a check.
  package init(_ checklist: Checklist) {
    self.init(id: checklist.id, version: checklist.version, profile: checklist.profile)
  }
}

/// The result of one rule as it was recorded.
package struct RecordedResult: Hashable, Sendable {
  /// The rule's id.
  package var rule: String

  /// The rule's title.
  package var title: String

  /// How much a failure weighed.
  package var level: Rule.Level

  /// The state.
  package var status: Verdict.Status

  /// Why it failed or needed a look.
  package var reason: Reason?

  /// The number that the rule decided by.
  package var measured: Int?

  /// How many places it was about, where more than the evidence are known.
  package var findings: Int?

  /// What the result means, in the language of the record.
  package var message: String

  /// The quotations with their places.
  package var evidence: [RecordedEvidence]

  /// Creates the record of a result.
  package init(
    rule: String,
    title: String,
    level: Rule.Level,
    status: Verdict.Status,
    reason: Reason? = nil,
    measured: Int? = nil,
    findings: Int? = nil,
    message: String = "",
    evidence: [RecordedEvidence] = []
  ) {
    self.rule = rule
    self.title = title
    self.level = level
    self.status = status
    self.reason = reason
    self.measured = measured
    self.findings = findings
    self.message = message
    self.evidence = evidence
  }
}

/// A quotation as it was recorded.
package struct RecordedEvidence: Hashable, Sendable {
  /// The words as they stand in the report.
  package var text: String

  /// The heading above them; `nil` where there is none.
  package var section: String?

  /// The line or paragraph, from 1.
  package var line: Int

  /// The column, from 1, in Unicode scalars.
  package var column: Int

  /// Creates the record of a quotation.
  package init(text: String, section: String? = nil, line: Int, column: Int) {
    self.text = text
    self.section = section
    self.line = line
    self.column = column
  }
}

extension Verdict {
  /// How many places it is about, of which the evidence holds the first; `nil` where it holds all.
  package var findings: Int? {
    switch detail {
    case .findings(let places): places
    case .blanks(let unfilled, let anonymised): unfilled + anonymised
    default: nil
    }
  }
}

extension Verdict.Status {
  /// Whether somebody has to do something about it.
  package var isOpen: Bool {
    switch self {
    case .fail, .review, .error: true
    case .pass, .notApplicable, .waived: false
    }
  }
}
