import Model

/// A rule as judging needs it, made once for all reports: a reference where a rule is many strings.
final class JudgedRule: Sendable {
  let id: String
  let demand: Demand
  let condition: Requirement?
  let inParts: [String]
  let notInParts: [String]
  private let reviewBits: UInt16

  /// The first leaf of the requirement in `Checklist.leaves`.
  let firstLeaf: Int

  /// The first leaf of the condition.
  let conditionLeaf: Int

  /// The counts among the leaves of the requirement.
  let counts: [JudgedCount]

  init(_ rule: borrowing Rule, of checklist: borrowing Checklist, firstLeaf: Int) {
    let leaves = rule.requirement.leaves
    id = rule.id
    condition = rule.condition
    inParts = rule.inParts
    notInParts = rule.notInParts
    reviewBits = rule.reviewBits
    self.firstLeaf = firstLeaf
    conditionLeaf = firstLeaf + leaves.count
    var counts: [JudgedCount] = []
    for index in leaves.indices {
      guard case .count(let count) = leaves[index] else { continue }
      counts.append(JudgedCount(count, leaf: firstLeaf + index, of: copy checklist))
    }
    self.counts = counts
    var others = counts[...]
    demand = Demand(rule.requirement, &others)
  }

  /// Whether a person must look for a reason instead of a failure.
  func needsReview(for reason: Reason) -> Bool { reviewBits & reason.bit != 0 }

  /// Whether any part counts as proof.
  var countsAnywhere: Bool { inParts.isEmpty && notInParts.isEmpty }
}
