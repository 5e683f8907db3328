/// The syntax tree of an expression.
indirect enum PatternNode: Hashable, Sendable {
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
  case repeated(PatternNode, min: Int, max: Int?)

  /// An upper bound of the instructions it compiles to, never above `limit` + 1.
  ///
  /// Also what is compiled to nothing counts 1, so the bound holds for the time to compile, too.
  func cost(limit: Int) -> Int {
    let cost =
      switch self {
      case .empty, .unit, .any, .start, .end: 1
      case .oneOf(let units): units.ranges.count
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

/// A set of units as ranges, or all others but the end of a paragraph.
struct PatternClass: Hashable, Sendable {
  var ranges: [ClosedRange<UInt16>]
  var isNegated: Bool

  func contains(_ unit: UInt16) -> Bool {
    ranges.contains { $0.contains(unit) } != isNegated
  }
}
