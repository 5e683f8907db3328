import Model

/// A set of units as ranges, or all others but the end of a paragraph.
struct PatternClass: Hashable, Sendable {
  /// Units from one to another, both included.
  ///
  /// Not a `ClosedRange`: what the runtime makes of a generic type at its first use takes as long as
  /// reading all expressions of a checklist.
  struct Stretch: Hashable, Sendable {
    var first: UInt16
    var last: UInt16

    var count: Int { Int(last) - Int(first) + 1 }
  }

  let stretches: [Stretch]
  let isNegated: Bool
  /// The units of the ranges, where they are few enough to be listed: else empty.
  private let listed: UnitSet
  private let isShort: Bool

  init(_ stretches: [Stretch], isNegated: Bool) {
    self.stretches = stretches
    self.isNegated = isNegated
    let units = Self.units(of: stretches, limit: 256)
    listed = units ?? []
    isShort = units != nil
  }

  /// The class of some units.
  init(_ units: UnitSet) {
    var stretches: [Stretch] = []
    for unit in units.units {
      if let last = stretches.indices.last, stretches[last].last + 1 == unit {
        stretches[last].last = unit
      } else {
        stretches.append(Stretch(first: unit, last: unit))
      }
    }
    self.init(stretches, isNegated: false)
  }

  /// The units, if they are not more than a search has use for.
  var few: UnitSet? { Self.units(of: stretches, limit: 64) }

  func contains(_ unit: UInt16) -> Bool {
    if isShort { return listed.contains(unit) != isNegated }
    return stretches.contains { $0.first <= unit && unit <= $0.last } != isNegated
  }

  private static func units(of stretches: [Stretch], limit: Int) -> UnitSet? {
    guard stretches.reduce(0, { $0 + $1.count }) <= limit else { return nil }
    var units: UnitSet = []
    for stretch in stretches {
      for offset in 0..<stretch.count { units.insert(stretch.first + UInt16(offset)) }
    }
    return units
  }
}
