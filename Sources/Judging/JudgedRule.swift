import Model

/// A rule as judging needs it, made once for all reports: a reference where a rule is many strings.
final class JudgedRule: Sendable {
  let id: String
  let requirement: Requirement
  let condition: Requirement?
  let inParts: [String]
  let notInParts: [String]
  let review: Set<Reason>

  /// The first leaf of the requirement in `Checklist.leaves`.
  let firstLeaf: Int

  /// The first leaf of the condition.
  let conditionLeaf: Int

  /// The leaves of the requirement that are counts, by number.
  let counts: [Int]

  init(_ rule: Rule, firstLeaf: Int) {
    let leaves = rule.requirement.leaves
    id = rule.id
    requirement = rule.requirement
    condition = rule.condition
    inParts = rule.inParts
    notInParts = rule.notInParts
    review = rule.review
    self.firstLeaf = firstLeaf
    conditionLeaf = firstLeaf + leaves.count
    counts = leaves.indices.filter { if case .count = leaves[$0] { true } else { false } }
      .map { firstLeaf + $0 }
  }

  /// Whether any part counts as proof.
  var countsAnywhere: Bool { inParts.isEmpty && notInParts.isEmpty }
}
