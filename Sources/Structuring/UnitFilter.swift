/// Tells of nearly every unit that it is none of some few, without a look into memory.
///
/// Of each of them the lowest six bits are kept as one set and the next six as another: one unit in thirty
/// passes by chance where ten are looked for.
struct UnitFilter: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Lets a unit pass.
  mutating func insert(_ unit: UInt16) {
    low |= 1 &<< UInt64(unit)
    high |= 1 &<< UInt64(unit &>> 6)
  }

  /// Lets pass what another filter does, too.
  mutating func formUnion(_ other: UnitFilter) {
    low |= other.low
    high |= other.high
  }

  /// Whether a unit may be one of those that were inserted.
  @inline(__always)
  func passes(_ unit: UInt16) -> Bool {
    low &>> UInt64(unit) & high &>> UInt64(unit &>> 6) & 1 != 0
  }
}
