/// What each folded unit is, as eight bits, for walks that ask of every character of a report.
///
/// Two loads answer for all kinds at once. Chinese characters lie so far apart that only the pages of 256
/// units which hold any class are kept.
struct UnitClasses: Sendable {
  /// For each high byte where its page begins in `classes`; that of empty pages is 0.
  private var pages = [UInt16](repeating: 0, count: 256)
  private var classes = [UInt8](repeating: 0, count: 256)

  /// The class of a unit; 0 for those that have none.
  @inline(__always)
  subscript(_ unit: UInt16) -> UInt8 {
    classes[Int(pages[Int(unit >> 8)]) + Int(unit & 0xFF)]
  }

  /// The first place of a range whose unit has a class; the end of the range where none has.
  func firstPlace(in range: Range<Int>, of units: Span<UInt16>) -> Int {
    let pages = pages.span
    let classes = classes.span
    var index = range.lowerBound
    while index < range.upperBound {
      let unit = units[index]
      if classes[Int(pages[Int(unit >> 8)]) + Int(unit & 0xFF)] != 0 { break }
      index += 1
    }
    return index
  }

  /// Adds bits to the classes of units.
  mutating func insert(_ bits: UInt8, for units: [UInt16]) {
    for unit in units {
      let high = Int(unit >> 8)
      if pages[high] == 0 {
        pages[high] = UInt16(classes.count)
        classes += [UInt8](repeating: 0, count: 256)
      }
      classes[Int(pages[high]) + Int(unit & 0xFF)] |= bits
    }
  }
}
