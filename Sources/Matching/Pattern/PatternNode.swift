import Model

/// The syntax tree of an expression.
///
/// Not indirect as a whole, which would allocate each character of a literal.
enum PatternNode: Hashable, Sendable {
  case empty
  case unit(UInt16)
  /// Any unit but the end of a paragraph.
  case any
  case oneOf(PatternClass)
  case start
  case end
  case sequence([PatternNode])
  case choice([PatternNode])
  /// At least `min` times; `max` of `nil` means without limit.
  indirect case repeated(PatternNode, min: Int, max: Int?)

  /// An upper bound of the instructions it compiles to, never above `limit` + 1.
  ///
  /// Also what is compiled to nothing counts 1, so the bound holds for the time to compile, too.
  func cost(limit: Int) -> Int {
    let cost =
      switch self {
      case .empty, .unit, .any, .start, .end: 1
      case .oneOf(let units): units.stretches.count
      case .sequence(let parts):
        parts.reduce(0) { min($0 + $1.cost(limit: limit), limit + 1) }
      case .choice(let branches):
        branches.reduce(0) { min($0 + $1.cost(limit: limit) + 2, limit + 1) }
      case .repeated(let part, let least, let most):
        (part.cost(limit: limit) + 2) * max(most ?? least + 1, 1)
      }
    return min(cost, limit + 1)
  }
}

extension PatternNode {
  /// The units with one of which every match ends; `nil` where they are not a few, or there are none.
  var lastUnits: UnitSet? {
    switch self {
    case .unit(let unit): [unit]
    case .oneOf(let units): units.isNegated ? nil : units.few
    case .empty, .any, .start, .end: nil
    case .sequence(let parts): parts.last?.lastUnits
    case .choice(let branches): Self.union(branches)
    case .repeated(let part, let least, _): least > 0 ? part.lastUnits : nil
    }
  }

  private static func union(_ branches: [PatternNode]) -> UnitSet? {
    var union: UnitSet = []
    for branch in branches {
      guard let units = branch.lastUnits else { return nil }
      union.formUnion(units)
    }
    return union
  }
}
