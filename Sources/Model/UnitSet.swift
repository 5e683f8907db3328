/// A set of folded units that is asked for every character of a report.
///
/// Two loads and a shift answer, where a `Set` computes a hash; Chinese characters lie so far apart that
/// only the pages of 256 units which hold any are kept.
public struct UnitSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// For each high byte the place of its page in `bits`; that of empty pages is 0.
  @usableFromInline var pages = noPages
  /// Four words of 64 bits for each page.
  @usableFromInline var bits: [UInt64] = [0, 0, 0, 0]

  /// What every set begins with, copied where it gets its first unit: to make an array takes longer.
  @usableFromInline static let noPages = [UInt16](repeating: 0, count: 256)

  /// Creates a set of units.
  @inlinable
  public init(_ units: some Sequence<UInt16>) {
    formUnion(units)
  }

  /// Creates a set of units.
  ///
  /// Not the generic way: the runtime would look up at the start what that sequence is.
  public init(_ units: [UInt16]) {
    formUnion(units)
  }

  /// Creates a set of the characters of a text, which lie in the basic plane.
  public init(_ text: String) {
    formUnion(UnitText.units(of: text))
  }

  /// Creates a set of the first units of words.
  package init(firstsOf words: [[UInt16]]) {
    reserve(words.count)
    for word in words where !word.isEmpty { insert(word[0]) }
  }

  /// Creates a set of units.
  public init(arrayLiteral elements: UInt16...) {
    formUnion(elements)
  }

  /// Whether a unit is in the set.
  @inlinable
  @inline(__always)
  public func contains(_ unit: UInt16) -> Bool {
    let page = Int(pages[Int(unit >> 8)])
    return bits[page + Int(unit >> 6 & 3)] >> UInt64(unit & 63) & 1 != 0
  }

  /// Adds a unit.
  @inlinable
  public mutating func insert(_ unit: UInt16) {
    let high = Int(unit >> 8)
    if pages[high] == 0 {
      pages[high] = UInt16(bits.count)
      for _ in 0..<4 { bits.append(0) }
    }
    bits[Int(pages[high]) + Int(unit >> 6 & 3)] |= 1 << UInt64(unit & 63)
  }

  /// Makes room for more units, which mostly lie on pages of their own.
  package mutating func reserve(_ units: Int) {
    bits.reserveCapacity(bits.count + 4 * min(units, 64))
  }

  /// The units of the set in order.
  public var units: [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(bits.count)
    for high in 0..<256 where pages[high] != 0 {
      for word in 0..<4 {
        var rest = bits[Int(pages[high]) + word]
        while rest != 0 {
          units.append(UInt16(high << 8 | word << 6 | rest.trailingZeroBitCount))
          rest &= rest - 1
        }
      }
    }
    return units
  }

  /// Adds the units of another set.
  public mutating func formUnion(_ other: UnitSet) {
    for unit in other.units { insert(unit) }
  }

  /// Adds units.
  public mutating func formUnion(_ units: [UInt16]) {
    reserve(units.count)
    for unit in units { insert(unit) }
  }

  /// Adds units.
  @inlinable
  public mutating func formUnion(_ units: some Sequence<UInt16>) {
    for unit in units { insert(unit) }
  }
}
