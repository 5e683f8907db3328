import Model
import Platform

/// The day that a check is made for.
enum AsOf {
  /// The day that `--as-of` names, written as `YYYY-MM-DD`, or today.
  ///
  /// - Throws: `invalidDate` for any other form and for a day that is not in the calendar.
  static func date(_ text: String?) throws(UsageError) -> CalendarDate {
    guard let text else { return try today() }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isWellFormed = parts.map(\.count) == [4, 2, 2] && parts.joined().utf8.allSatisfy(isDigit)
    let numbers = parts.compactMap { Int($0) }
    guard isWellFormed, numbers.count == 3,
      let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
    else { throw .invalidDate(text) }
    return date
  }

  private static func today() throws(UsageError) -> CalendarDate {
    let (year, month, day) = Clock.today
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      // Only a clock far beyond the year 9999 comes here; the user can still name the day.
      throw .invalidDate("\(year)-\(month)-\(day)")
    }
    return date
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
