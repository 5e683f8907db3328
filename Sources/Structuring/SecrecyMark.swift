import Model

/// Looks for a secrecy mark at the head of a document (秘密★, 机密★1年, 绝密).
enum SecrecyMark {
  /// Whether one of the first lines is a secrecy mark; such a text must not be read any further.
  ///
  /// The words alone inside a sentence are no mark: the line holds nothing but the mark, its period
  /// and perhaps a copy number, or carries the star.
  static func isPresent(in units: [UInt16], _ lines: [Range<Int>]) -> Bool {
    lines.prefix(12).contains { line in
      for mark in marks {
        guard let place = units.firstPlace(of: [mark], in: line) else { continue }
        if place.upperBound < line.upperBound, stars.contains(units[place.upperBound]) {
          return true
        }
        if line.count <= 12, isAlone(place, in: line, units),
          isPeriod(units[place.upperBound..<line.upperBound])
        {
          return true
        }
      }
      return false
    }
  }

  /// Nothing but digits or a colon before the mark, such as 密级：机密.
  private static func isAlone(_ place: Range<Int>, in line: Range<Int>, _ units: [UInt16]) -> Bool {
    let before = units[line.lowerBound..<place.lowerBound]
    return before.isEmpty || before.last == Unit.colon || before.allSatisfy(Unit.isDigit)
  }

  /// Nothing, or how long it holds: 1年, 6个月, 长期.
  private static func isPeriod(_ rest: ArraySlice<UInt16>) -> Bool {
    rest.allSatisfy { Unit.isDigit($0) || periods.contains($0) }
  }

  private static let periods = UnitSet("年个月长期一二三四五六七八九十")
  private static let marks = words("秘密 机密 绝密")
  private static let stars = UnitSet("★☆*")
}
