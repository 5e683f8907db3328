import Model

/// A count with the bounds that it has to keep.
final class JudgedCount: Sendable {
  /// Its number in `Checklist.leaves`.
  let leaf: Int

  private let year: Bounds
  private let halfYear: Bounds
  private let quarter: Bounds

  /// The bounds in a report about one period.
  struct Bounds: Sendable {
    let atLeast: Int?
    let atMost: Int?
    let exactly: Int?
    /// The same for the verdict, with the measure word.
    let expected: BoxedExpected

    fileprivate init(_ expected: Verdict.Expected) {
      atLeast = expected.atLeast
      atMost = expected.atMost
      exactly = expected.exactly
      self.expected = BoxedExpected(expected)
    }

    /// Whether a number lies within the bounds.
    func hold(_ number: Int) -> Bool {
      if let atLeast, number < atLeast { return false }
      if let atMost, number > atMost { return false }
      if let exactly, number != exactly { return false }
      return true
    }

    /// Whether a number is greater than any that passes.
    func isExceeded(by number: Int) -> Bool {
      (atMost ?? exactly).map { number > $0 } ?? false
    }
  }

  init(_ count: Requirement.Count, leaf: Int, of checklist: Checklist) {
    self.leaf = leaf
    year = Bounds(checklist.expected(count, for: .year))
    halfYear = Bounds(checklist.expected(count, for: .halfYear))
    quarter = Bounds(checklist.expected(count, for: .quarter))
  }

  /// The bounds in a report about a period.
  func bounds(for period: Facts.Period) -> Bounds {
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
