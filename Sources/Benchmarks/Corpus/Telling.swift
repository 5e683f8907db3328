import Model

/// The ways in which a report tells how often something was done, or does not tell it.
enum Telling: CaseIterable {
  case number, chineseNumeral, quarterly, listed
  case one, placeholder, planned, negated, otherYear, unquantified, unsaid

  /// A way, the right ones most often: most reports are complete in most things.
  static func drawn(_ numbers: inout SeededNumbers) -> Telling {
    let right: [Telling] = [.number, .chineseNumeral, .quarterly, .listed]
    if numbers.happens(70) { return numbers.pick(right) }
    return numbers.pick(allCases.filter { !right.contains($0) })
  }

  /// What a rule that asks for `least` occasions must say of it.
  func expectation(of rule: String, count: Int, least: Int) -> Expectation {
    switch self {
    case .number, .chineseNumeral, .quarterly, .listed, .one:
      count < least ? .fails(rule, .belowMinimum, count) : .passes(rule, count)
    case .placeholder: .fails(rule, .placeholder)
    case .planned: .fails(rule, .planned)
    case .negated: .fails(rule, .negated)
    case .otherYear: .fails(rule, .otherScope)
    case .unquantified: .fails(rule, .unquantified)
    case .unsaid: .fails(rule, .missing)
    }
  }
}
