import Model

/// A small number for each unit, 0 for nearly all of them.
///
/// Two loads answer; as in `UnitSet` only the pages of 256 units that hold something are kept.
struct UnitTable: Sendable {
  /// For each high byte the place of its page in `values`; that of empty pages is 0.
  private var pages = [UInt16](repeating: 0, count: 256)
  private var values = [UInt8](repeating: 0, count: 256)

  /// The number of a unit; one that was never set is 0.
  subscript(unit: UInt16) -> UInt8 {
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
}
