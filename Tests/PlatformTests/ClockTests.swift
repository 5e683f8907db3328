import Foundation
import Platform
import Testing

struct ClockTests {
  @Test func `today is the day that the calendar shows in local time`() {
    let calendar = Calendar(identifier: .gregorian)
    func parts() -> [Int?] {
      let day = calendar.dateComponents([.year, .month, .day], from: Date())
      return [day.year, day.month, day.day]
    }
    // The day may change between two looks at the clock.
    let before = parts()
    let today = Clock.today
    let after = parts()
    #expect([before, after].contains([today.year, today.month, today.day]))
  }
}
