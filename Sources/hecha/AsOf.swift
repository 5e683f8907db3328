import Model
import Platform

/// The day that a check is made for.
enum AsOf {
  /// The day that `--as-of` names, written as `YYYY-MM-DD`, or today.
  ///
  /// - Throws: `invalidDate` for any other form and for a day that is not in the calendar.
  static func date(_ text: String?) throws(UsageError) -> CalendarDate {
    guard let text else { return try today() }
    guard let date = CalendarDate(text) else { throw .invalidDate(text) }
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
}
