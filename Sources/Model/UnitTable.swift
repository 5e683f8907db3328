/// A small number, or eight bits, for each folded unit: 0 for nearly all of them.
///
/// Two loads answer; as in `UnitSet` only the pages of 256 units that hold something are kept. Public and
/// inlinable, because a walk over a report asks it for every character.
public struct UnitTable: Sendable {
  /// For each high byte the place of its page in `values`; that of empty pages is 0.
  @usableFromInline var pages = [UInt16](repeating: 0, count: 256)
  @usableFromInline var values = [UInt8](repeating: 0, count: 256)

  /// Creates a table of nothing but 0.
  public init() {}

  /// The number of a unit.
  @inlinable
  public subscript(unit: UInt16) -> UInt8 {
    @inline(__always)
    get { values[Int(pages[Int(unit >> 8)]) + Int(unit & 0xFF)] }
    set {
      let high = Int(unit >> 8)
      if pages[high] == 0 {
        pages[high] = UInt16(values.count)
        values += [UInt8](repeating: 0, count: 256)
      }
      values[Int(pages[high]) + Int(unit & 0xFF)] = newValue
    }
  }

  /// Adds bits to the numbers of units.
  public mutating func insert(_ bits: UInt8, for units: [UInt16]) {
    for unit in units { self[unit] |= bits }
  }

  /// The first place of a range whose unit has another number than 0; the end of the range where none
  /// has.
  @inlinable
  public func firstPlace(in range: Range<Int>, of units: Span<UInt16>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= units.count, "no such units")
    let pages = pages.span
    let values = values.span
    var index = range.lowerBound
    while index < range.upperBound {
      // A page is there for each high byte, and has a number for each low one.
      let unit = units[unchecked: index]
      let page = Int(truncatingIfNeeded: pages[unchecked: Int(truncatingIfNeeded: unit >> 8)])
      if values[unchecked: page &+ Int(truncatingIfNeeded: unit & 0xFF)] != 0 { break }
      index &+= 1
    }
    return index
  }
}
