import Checking
import Foundation
import Model
import Rendering
import TestSupport
import Testing

/// What a reader gets to see of a report that a tailoring governs.
struct TailoringGoldenTests {
  private static let folders = ["waived", "expired", "unused"]

  private let today: CalendarDate

  init() throws {
    today = try #require(CalendarDate(year: 2026, month: 11, day: 20))
  }

  private func result(in folder: String) throws -> CheckResult {
    let place = fixtures.appending(path: "tailoring/\(folder)")
    let tailoring = [UInt8](try Data(contentsOf: place.appending(path: ".hecha.json5")))
    let report = [UInt8](try Data(contentsOf: place.appending(path: "report.txt")))
    return try Checker().tailored(by: tailoring, file: ".hecha.json5", asOf: today)
      .check(report, source: "report.txt")
  }

  @Test(arguments: folders) func `the text is as reviewed`(_ folder: String) throws {
    let renderer = TextRenderer(language: .chinese, color: false, width: 80)
    try expectGolden(
      renderer.render([try result(in: folder)]),
      at: "tailoring/\(folder)/expected.text"
    )
  }

  @Test(arguments: folders) func `the list of things to do is as reviewed`(
    _ folder: String
  ) throws {
    let renderer = GapsRenderer(language: .english, color: false, width: 80)
    try expectGolden(
      renderer.render([try result(in: folder)]),
      at: "tailoring/\(folder)/expected.gaps"
    )
  }

  @Test func `the record is as reviewed`() throws {
    let renderer = JSONRenderer(language: .chinese, version: "1", asOf: today)
    try expectGolden(
      renderer.render([try result(in: "waived")]),
      at: "tailoring/waived/expected.json"
    )
  }

  @Test func `verdicts are as the files want them`() throws {
    #expect(try Self.folders.map { try result(in: $0).outcome } == [.pass, .fail, .pass])
  }

  @Test func `every problem of the broken file has its place`() throws {
    let file = fixtures.appending(path: "tailoring/broken/.hecha.json5")
    let bytes = [UInt8](try Data(contentsOf: file))
    let error = try #require(
      #expect(throws: RuleError.self) {
        try Checker().tailored(by: bytes, file: ".hecha.json5", asOf: today)
      }
    )
    let text = ProblemRenderer(language: .chinese, color: false).render(error.problems)
    try expectGolden(text, at: "tailoring/broken/expected.problems")
  }
}
