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

  @Test func `dates are ordered by year, month and day`() {
    let days = [Day(2023, 12, 31), Day(2024, 1, 2), Day(2024, 1, 10), Day(2024, 2, 1)]
    let dates = days.compactMap(\.date)
    #expect(dates.count == 4)
    #expect(dates.reversed().sorted() == dates)
  }
}
