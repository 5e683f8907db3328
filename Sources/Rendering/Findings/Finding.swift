internal import Model

/// What a rule says against a report, with the place that its reader is led to.
struct Finding {
  /// How grave a finding is, the gravest first.
  enum Severity: Hashable, Sendable, CaseIterable, Comparable {
    /// It fails the report.
    case error
    case warning
    case note
    /// A person must look.
    case review

    static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  let item: CheckedReport.Item
  let severity: Severity
  let place: FindingPlace

  /// The words at the place on one line; empty where what is asked for is missing.
  let words: String

  /// One line that can stand alone beside its mark: the rule, what is wrong, and what to write.
  let message: String

  /// The same on several lines, for formats without marks; the place is among them.
  let lines: [String]

  /// What other programs call the kind of problem.
  var code: String { item.rule.id }
}

extension Finding.Severity {
  /// The severity of a verdict that is no pass.
  init(_ verdict: Verdict, of rule: Rule, failOn: Rule.Level) {
    switch verdict.status {
    case .error: self = rule.level == .required ? .error : .warning
    case .review: self = .review
    default:
      self = rule.level <= failOn ? .error : Self(rule.level)
    }
  }

  /// The severity of a rule by its level alone.
  init(_ level: Rule.Level) {
    switch level {
    case .required: self = .error
    case .recommended: self = .warning
    case .format: self = .note
    }
  }
}
