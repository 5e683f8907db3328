import Model
import Testing

@Suite struct CalendarDateTests {
  /// Year, month and day of a date.
  struct Day: Sendable, CustomTestStringConvertible {
    var year: Int
    var month: Int
    var day: Int
    var testDescription: String { "\(year)/\(month)/\(day)" }

    init(_ year: Int, _ month: Int, _ day: Int) {
      self.year = year
      self.month = month
      self.day = day
    }

    var date: CalendarDate? { CalendarDate(year: year, month: month, day: day) }
  }

  @Test(arguments: [
    Day(2024, 2, 29), Day(2000, 2, 29), Day(2023, 2, 28), Day(2024, 12, 31), Day(1, 1, 1),
    Day(9999, 12, 31), Day(2024, 4, 30),
  ])
  func `a day of the calendar is a date`(_ day: Day) throws {
    let date = try #require(day.date)
    #expect((date.year, date.month, date.day) == (day.year, day.month, day.day))
  }

  @Test(arguments: [
    Day(2023, 2, 29), Day(1900, 2, 29), Day(2100, 2, 29), Day(2024, 4, 31), Day(2024, 13, 1),
    Day(2024, 0, 1), Day(2024, 1, 0), Day(2024, 1, 32), Day(0, 1, 1), Day(10000, 1, 1),
    Day(2024, -1, -1),
  ])
  func `any other day is none`(_ day: Day) {
    #expect(day.date == nil)
  }

  @Test(arguments: [(Day(2024, 3, 5), "2024-03-05"), (Day(7, 11, 30), "0007-11-30")])
  func `a date is written with leading zeros`(_ day: Day, _ text: String) {
    #expect(day.date?.description == text)
  }

  @Test(arguments: ["2024-02-29", "0001-01-01", "9999-12-31"])
  func `a text of that form is a date`(_ text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "2024", "2024-2-29", "2023-02-29", "2024-02-29 ", "24-02-29", "2024/02/29", "２０２４-02-29",
    "+024-02-29", "2024-02--1", "2024-02-29-",
  ])
  func `any other text is none`(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    ("2026-11-20", "2026-11-20", 0), ("2026-11-20", "2026-12-20", 30),
    ("2026-12-31", "2027-01-01", 1), ("2024-02-28", "2024-03-01", 2),
    ("2023-02-28", "2023-03-01", 1), ("1900-02-28", "1900-03-01", 1),
    ("2000-01-01", "2001-01-01", 366), ("2027-01-01", "2026-12-31", -1),
    ("0001-01-01", "9999-12-31", 3_652_058),
  ])
  func `days between dates are counted by the calendar`(
    _ from: String,
    _ to: String,
    _ days: Int
  ) throws {
    let (from, to) = (try #require(CalendarDate(from)), try #require(CalendarDate(to)))
    #expect(to.days(since: from) == days)
  }

  @Test func `dates are ordered by year, month and day`() {
    let days = [Day(2023, 12, 31), Day(2024, 1, 2), Day(2024, 1, 10), Day(2024, 2, 1)]
    let dates = days.compactMap(\.date)
    #expect(dates.count == 4)
    #expect(dates.reversed().sorted() == dates)
  }
}
