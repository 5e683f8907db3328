import Model

/// What judging one requirement came to, before it becomes the verdict of a rule.
struct Finding {
  /// Whether the requirement is met; `nil` where it does not apply or only a person can tell.
  enum Result: Hashable {
    case pass
    case fail(Reason)
    case notApplicable
    case review
  }

  var result: Result
  var measured: Int?
  var expected: BoxedExpected?
  var evidence: [Evidence] = []
  var detail: Verdict.Detail?

  /// The reason of a failure.
  var reason: Reason? {
    if case .fail(let reason) = result { return reason }
    return nil
  }
}
