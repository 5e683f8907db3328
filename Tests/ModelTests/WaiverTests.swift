import Model
import Testing

struct WaiverTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let daysLeft: Int?
    let hasEnded: Bool
    let endsSoon: Bool
    var testDescription: String { daysLeft.map { "\($0) days left" } ?? "without an end" }
  }

  @Test(arguments: [
    Case(daysLeft: -1, hasEnded: true, endsSoon: false),
    Case(daysLeft: 0, hasEnded: false, endsSoon: true),
    Case(daysLeft: 30, hasEnded: false, endsSoon: true),
    Case(daysLeft: 31, hasEnded: false, endsSoon: false),
    Case(daysLeft: nil, hasEnded: false, endsSoon: false),
  ])
  func `a waiver holds through its last day and is announced for a month`(_ test: Case) {
    let waiver = Verdict.Waiver(reason: "甲", approvedBy: "乙", daysLeft: test.daysLeft)
    #expect(waiver.hasEnded == test.hasEnded)
    #expect(waiver.endsSoon == test.endsSoon)
  }
}
