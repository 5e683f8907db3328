import Model

/// How the tool ends; the graver status wins.
enum ExitStatus: Int32, Comparable {
  /// Every report passed, or the command did what it was asked.
  case pass = 0
  /// Some report failed.
  case fail = 1
  /// Something could not be checked.
  case error = 2

  /// The status of a single report.
  init(_ outcome: CheckResult.Outcome) {
    switch outcome {
    case .pass: self = .pass
    case .fail: self = .fail
    case .error: self = .error
    }
  }

  static func < (left: ExitStatus, right: ExitStatus) -> Bool {
    left.rawValue < right.rawValue
  }
}
