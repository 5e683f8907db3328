import Model

/// A count with the bounds that it has to keep.
final class JudgedCount: Sendable {
  /// Its number in `Checklist.leaves`.
  let leaf: Int

  private let year: Boxed<Verdict.Expected>
  private let halfYear: Boxed<Verdict.Expected>
  private let quarter: Boxed<Verdict.Expected>

  init(_ count: Requirement.Count, leaf: Int, of checklist: Checklist) {
    self.leaf = leaf
    year = .value(checklist.expected(count, for: .year))
    halfYear = .value(checklist.expected(count, for: .halfYear))
    quarter = .value(checklist.expected(count, for: .quarter))
  }

  /// The bounds in a report about a period.
  func expected(for period: Facts.Period) -> Boxed<Verdict.Expected> {
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
      if case .parameter(let name) = bound, let unit = parameter(named: name)?.unit { return unit }
    }
    return count.units.first
  }
}
