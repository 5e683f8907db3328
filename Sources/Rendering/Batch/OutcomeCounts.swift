public import Model

/// How many reports of a batch came out how.
public struct OutcomeCounts: Hashable, Sendable {
  /// All reports.
  public private(set) var reports = 0
  /// Those that pass.
  public private(set) var pass = 0
  /// Those that fail.
  public private(set) var fail = 0
  /// Those that could not be checked.
  public private(set) var error = 0

  /// Counts nothing yet.
  public init() {}

  /// Counts a report.
  public mutating func add(_ outcome: CheckResult.Outcome) {
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
