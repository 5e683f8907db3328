internal import Model

/// Signs that tell states apart where colours cannot be seen.
enum Symbols {
  /// The states in the order of a legend, worst first.
  static let statuses: [Verdict.Status] = [.fail, .review, .error, .pass, .waived, .notApplicable]

  static func sign(of status: Verdict.Status) -> String {
    switch status {
    case .pass: "✓"
    case .fail: "✗"
    case .review: "?"
    case .waived: "○"
    case .notApplicable: "–"
    case .error: "!"
    }
  }

  static func sign(of outcome: CheckResult.Outcome) -> String {
    switch outcome {
    case .pass: "✓"
    case .fail: "✗"
    case .error: "!"
    }
  }

  /// The class of a cell; short, for there are tens of thousands.
  static func style(of status: Verdict.Status) -> String {
    switch status {
    case .pass: "p"
    case .fail: "f"
    case .review: "q"
    case .waived: "w"
    case .notApplicable: "n"
    case .error: "e"
    }
  }
}
