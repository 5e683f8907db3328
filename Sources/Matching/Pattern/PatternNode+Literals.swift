extension PatternNode {
  /// Units of which every match holds each at least once.
  ///
  /// A text without one of them has no match, which is found out far faster than by a search.
  var required: [UInt16] {
    var units: [UInt16] = []
    addRequired(to: &units)
    return units
  }

  private func addRequired(to units: inout [UInt16]) {
    switch self {
    case .unit(let unit): units.add(unit)
    case .empty, .any, .oneOf, .start, .end: break
    case .sequence(let parts):
      for part in parts { part.addRequired(to: &units) }
    case .choice(let branches):
      for unit in Self.common(branches.map(\.required)) { units.add(unit) }
    case .repeated(let part, let least, _):
      if least > 0 { part.addRequired(to: &units) }
    }
  }

  private static func common(_ branches: [[UInt16]]) -> [UInt16] {
    guard let first = branches.first else { return [] }
    return first.filter { unit in branches.dropFirst().allSatisfy { $0.contains(unit) } }
  }
}

extension PatternNode {
  /// Lists of literals of two units and more, from each of which every match holds at least one.
  ///
  /// They join the phrases of a checklist, and only sentences that hold one from each are searched.
  var factors: [[[UInt16]]] {
    switch self {
    case .unit, .empty, .any, .oneOf, .start, .end: []
    case .sequence(let parts): Self.factors(ofSequence: parts)
    case .choice(let branches): Self.alternatives(of: branches).map { [$0] } ?? []
    case .repeated(let part, let least, _): least > 0 ? part.factors : []
    }
  }

  /// Runs of units in a sequence, and the factors of its other parts.
  private static func factors(ofSequence parts: [PatternNode]) -> [[[UInt16]]] {
    var factors: [[[UInt16]]] = []
    var run: [UInt16] = []
    for part in parts {
      if case .unit(let unit) = part {
        run.append(unit)
        continue
      }
      if run.count > 1 { factors.append([run]) }
      run = []
      factors += part.factors
    }
    if run.count > 1 { factors.append([run]) }
    return factors
  }

  /// The first factor of each branch in one list; `nil` where a branch has none.
  private static func alternatives(of branches: [PatternNode]) -> [[UInt16]]? {
    var literals: [[UInt16]] = []
    for branch in branches {
      guard let factor = branch.factors.first else { return nil }
      literals += factor
    }
    return literals
  }
}

extension Array where Element == UInt16 {
  fileprivate mutating func add(_ unit: UInt16) {
    if !contains(unit) { append(unit) }
  }
}
