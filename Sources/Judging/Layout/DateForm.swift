import Model

/// How the date of the sign-off is written (GB/T 9704-2012, 7.3.5.4).
enum DateForm: Equatable {
  /// Year, month and day in Arabic numerals without leading zeros, as in 2020年12月28日.
  case right
  /// Any other form, an incomplete date, or a day that the calendar lacks.
  case malformed
  /// Something is left to fill in, so there is no form to judge.
  case blank

  /// Judges the folded units of a date.
  init(of units: ArraySlice<UInt16>) {
    let parts = units.split(omittingEmptySubsequences: false, whereSeparator: Self.isUnit)
    if units.contains(where: Self.isBlank) || parts.dropLast().contains(where: Self.isUnfilled) {
      self = .blank
    } else {
      self = Self.isRight(units, parts: parts) ? .right : .malformed
    }
  }

  private static let units = Array("年月日".utf16)
  private static let digits: ClosedRange<UInt16> = 0x30...0x39
  private static let blanks = UnitSet("x×*_□?…—✕╳某")
  // ○ also stands for the zero of 二○二○年, so it is a blank only where nothing else stands.
  private static let circles = UnitSet("○〇o")

  private static func isUnit(_ unit: UInt16) -> Bool {
    units.contains(unit)
  }

  private static func isBlank(_ unit: UInt16) -> Bool {
    blanks.contains(unit)
  }

  private static func isUnfilled(_ part: ArraySlice<UInt16>) -> Bool {
    part.allSatisfy(circles.contains)
  }

  private static func isRight(_ units: ArraySlice<UInt16>, parts: [ArraySlice<UInt16>]) -> Bool {
    guard units.filter(isUnit) == Self.units, parts[3].isEmpty, parts[0].count == 4,
      let year = number(parts[0]), let month = number(parts[1]), let day = number(parts[2])
    else { return false }
    return CalendarDate(year: year, month: month, day: day) != nil
  }

  private static func number(_ part: ArraySlice<UInt16>) -> Int? {
    guard let first = part.first, first != 0x30, part.count <= 4,
      part.allSatisfy({ digits.contains($0) })
    else { return nil }
    return part.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
