/// What is looked for in a text by comparisons alone.
///
/// Public, as only what is public is compiled into the walks of other modules.
public protocol UnitTest {
  /// 1 for a unit that is looked for, given also the one behind it, else 0; to be inlined, without a branch.
  static func passes(_ unit: UInt16, _ next: UInt16) -> UInt16
}

extension UnitTest {
  /// 1 where two units are equal, else 0.
  @inlinable
  @inline(__always)
  public static func equal(_ one: UInt16, _ other: UInt16) -> UInt16 { number(one == other) }

  /// 1 where something holds, else 0.
  ///
  /// The byte of a truth value is this number; to choose between two numbers would make branches, and
  /// places that branch are not compared together.
  @inlinable
  @inline(__always)
  public static func number(_ holds: Bool) -> UInt16 {
    UInt16(unsafeBitCast(holds, to: UInt8.self))
  }

  /// Gives the places of a text that pass, in order.
  ///
  /// A stretch of the text is first asked as a whole, which the compiler does for eight places with one
  /// instruction each; so what is looked for should be rare. The last unit of a text, the end of a
  /// paragraph, is not asked.
  @inlinable
  public static func forEachPlace(in units: Span<UInt16>, _ body: (Int) -> Void) {
    var start = 0
    while start &+ 1 < units.count {
      let end = min(start &+ 32, units.count &- 1)
      var found: UInt16 = 0
      for place in start..<end {
        found |= passes(units[unchecked: place], units[unchecked: place &+ 1])
      }
      if found != 0 {
        for place in start..<end
        where passes(units[unchecked: place], units[unchecked: place &+ 1]) != 0 { body(place) }
      }
      start = end
    }
  }
}
