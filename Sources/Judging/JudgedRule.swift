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

  /// The counts among the leaves of the requirement.
  let counts: [JudgedCount]

  init(_ rule: Rule, of checklist: Checklist, firstLeaf: Int) {
    let leaves = rule.requirement.leaves
    id = rule.id
    requirement = rule.requirement
    condition = rule.condition
    inParts = rule.inParts
    notInParts = rule.notInParts
    review = rule.review
    self.firstLeaf = firstLeaf
    conditionLeaf = firstLeaf + leaves.count
    counts = leaves.indices.compactMap { index in
      guard case .count(let count) = leaves[index] else { return nil }
      return JudgedCount(count, leaf: firstLeaf + index, of: checklist)
    }
  }

  /// Whether any part counts as proof.
  var countsAnywhere: Bool { inParts.isEmpty && notInParts.isEmpty }
}

/// A count with the bounds that it has to keep.
final class JudgedCount: Sendable {
  /// Its number in `Checklist.leaves`.
  let leaf: Int

  private let year: Verdict.Expected
  private let halfYear: Verdict.Expected
  private let quarter: Verdict.Expected

  init(_ count: Requirement.Count, leaf: Int, of checklist: Checklist) {
    self.leaf = leaf
    year = checklist.expected(count, for: .year)
    halfYear = checklist.expected(count, for: .halfYear)
    quarter = checklist.expected(count, for: .quarter)
  }

  /// The bounds in a report about a period.
  func expected(for period: Facts.Period) -> Verdict.Expected {
    switch period {
    case .year: year
    case .halfYear: halfYear
    case .quarter: quarter
    }
  }
}

extension Checklist {
  fileprivate func expected(
    _ count: Requirement.Count,
    for period: Facts.Period
  ) -> Verdict.Expected {
    let bounds = count.bounds
    return Verdict.Expected(
      atLeast: bounds.atLeast.map { value(of: $0, for: period) },
      atMost: bounds.atMost.map { value(of: $0, for: period) },
      exactly: bounds.exactly.map { value(of: $0, for: period) },
      unit: unit(of: count)
    )
  }

  /// The measure word of the parameter, else the rule's first one.
  private func unit(of count: Requirement.Count) -> String? {
    for bound in [count.bounds.atLeast, count.bounds.atMost, count.bounds.exactly] {
      if case .parameter(let name) = bound, let unit = parameters[name]?.unit { return unit }
    }
    return count.units.first
  }
}
