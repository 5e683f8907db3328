internal import Model

extension CheckedReport {
  /// The share of the weights that passed, from 0 to 100; `nil` where no rule has a weight of its own.
  ///
  /// Without weights the number would say no more than the counts. What does not apply, is waived or
  /// waits for a person is left out. Rounded down, so that one failure never leaves 100, and shown only
  /// after the verdict, which it does not change.
  var score: Int? {
    guard result.outcome != .error, checklist.rules.contains(where: { $0.weight != 1 }) else {
      return nil
    }
    let passed = weight(of: [.pass])
    let decided = passed + weight(of: [.fail, .error])
    return decided == 0 ? nil : 100 * passed / decided
  }

  private func weight(of statuses: Set<Verdict.Status>) -> Int {
    items.filter { statuses.contains($0.verdict.status) }.map(\.rule.weight).reduce(0, +)
  }
}
