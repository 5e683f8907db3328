import Model
import Testing

@testable import Checking

struct WaivingTests {
  private let today: CalendarDate

  init() throws {
    today = try #require(CalendarDate(year: 2026, month: 11, day: 20))
  }

  private func waiver(_ until: String, of rule: String = "r") throws -> Tailoring.Waiver {
    Tailoring.Waiver(
      rule: rule,
      reason: "机构改革",
      approvedBy: "县委宣传部",
      until: try #require(CalendarDate(until))
    )
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let status: Verdict.Status
    let until: String
    let result: Verdict.Status
    let daysLeft: Int?
    let isUsed: Bool
    var testDescription: String { "\(status) until \(until)" }
  }

  @Test(arguments: [
    Case(status: .fail, until: "2026-11-20", result: .waived, daysLeft: 0, isUsed: true),
    Case(status: .fail, until: "2026-11-19", result: .fail, daysLeft: -1, isUsed: true),
    Case(status: .review, until: "2026-12-31", result: .waived, daysLeft: 41, isUsed: true),
    Case(status: .review, until: "2026-01-01", result: .review, daysLeft: -323, isUsed: true),
    Case(status: .pass, until: "2026-12-31", result: .pass, daysLeft: nil, isUsed: false),
    Case(status: .pass, until: "2026-01-01", result: .pass, daysLeft: nil, isUsed: false),
    Case(status: .error, until: "2026-12-31", result: .error, daysLeft: nil, isUsed: false),
    Case(
      status: .notApplicable,
      until: "2026-12-31",
      result: .notApplicable,
      daysLeft: nil,
      isUsed: false
    ),
  ])
  func `only a failure is waived, and only while the waiver holds`(_ test: Case) throws {
    let waivers = [try waiver(test.until)]
    let verdict = Verdict(rule: "r", status: test.status, reason: .missing)
    let (verdicts, unused) = Waiving.apply(waivers, to: [verdict], asOf: today)
    #expect(verdicts.first?.status == test.result)
    #expect(verdicts.first?.reason == .missing)
    #expect(verdicts.first?.waiver?.daysLeft == test.daysLeft)
    #expect(unused == (test.isUsed ? [] : waivers))
  }

  @Test func `a renewed waiver counts and the ended one is left over`() throws {
    let (old, new) = (try waiver("2026-06-30"), try waiver("2027-06-30"))
    let verdict = Verdict(rule: "r", status: .fail, reason: .missing)
    let (verdicts, unused) = Waiving.apply([new, old], to: [verdict], asOf: today)
    #expect(verdicts.first?.status == .waived)
    #expect(verdicts.first?.waiver?.until == new.until)
    #expect(unused == [old])
  }

  @Test func `a waiver of a rule that did not run is not called unused`() throws {
    let waivers = [try waiver("2027-06-30", of: "other")]
    let verdict = Verdict(rule: "r", status: .fail, reason: .missing)
    let (verdicts, unused) = Waiving.apply(waivers, to: [verdict], asOf: today)
    #expect(verdicts == [verdict])
    #expect(unused.isEmpty)
  }
}
