internal import Model

/// How many reports of a batch came out how.
struct OutcomeCounts: Hashable, Sendable {
  private(set) var reports = 0
  private(set) var pass = 0
  private(set) var fail = 0
  private(set) var error = 0

  /// Counts a report.
  mutating func add(_ outcome: CheckResult.Outcome) {
    reports += 1
    switch outcome {
    case .pass: pass += 1
    case .fail: fail += 1
    case .error: error += 1
    }
  }

  /// The number of reports with one outcome.
  subscript(outcome: CheckResult.Outcome) -> Int {
    switch outcome {
    case .pass: pass
    case .fail: fail
    case .error: error
    }
  }
}
