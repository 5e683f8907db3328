import Model

/// How often each expected result became each result.
package struct Confusion: Hashable, Sendable {
  /// A status with its reason, as a row or a column.
  package struct Kind: Hashable, Sendable, Comparable, CustomStringConvertible {
    let status: Verdict.Status
    let reason: Reason?

    /// Such as `fail planned`.
    package var description: String {
      reason.map { "\(status.rawValue) \($0.rawValue)" } ?? status.rawValue
    }

    /// By status and then by reason, in the order of their declarations.
    package static func < (left: Kind, right: Kind) -> Bool { left.rank < right.rank }

    private var rank: (Int, Int) {
      let status = Verdict.Status.allCases.firstIndex(of: status) ?? 0
      guard let reason else { return (status, -1) }
      return (status, Reason.allCases.firstIndex(of: reason) ?? 0)
    }
  }

  /// Everything that was expected or said, in order.
  package let kinds: [Kind]

  private let counts: [Kind: [Kind: Int]]

  /// Counts observations.
  package init(_ observations: [Observation]) {
    var counts: [Kind: [Kind: Int]] = [:]
    var kinds: Set<Kind> = []
    for observation in observations {
      let (label, answer) = (observation.label, observation.answer)
      let expected = Kind(status: label.status, reason: label.reason)
      let got = Kind(status: answer.status, reason: answer.reason)
      counts[expected, default: [:]][got, default: 0] += 1
      kinds.formUnion([expected, got])
    }
    self.counts = counts
    self.kinds = kinds.sorted()
  }

  /// How often the first was expected and the second said.
  package func count(_ expected: Kind, _ got: Kind) -> Int {
    counts[expected]?[got] ?? 0
  }
}
