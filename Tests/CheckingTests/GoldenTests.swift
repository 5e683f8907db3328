import Checking
import Foundation
import Model
import Rendering
import TestSupport
import Testing

/// What a reader of a whole report gets to see, kept beside the report.
struct GoldenTests {
  private static let folders = [
    "complete", "template-draft", "plans-and-negations", "scraped-page",
  ]

  private let checker: Checker

  init() throws {
    checker = try Checker()
  }

  private func bytes(in folder: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: fixtures.appending(path: "\(folder)/report.txt")))
  }

  private func result(in folder: String) throws -> CheckResult {
    checker.check(try bytes(in: folder), source: "report.txt")
  }

  @Test(arguments: folders) func `the text is as reviewed`(_ folder: String) throws {
    let renderer = TextRenderer(language: .chinese, color: false, width: 80)
    try expectGolden(
      renderer.render([try result(in: folder)]),
      at: "\(folder)/expected.text"
    )
  }

  @Test(arguments: folders) func `the record is as reviewed`(_ folder: String) throws {
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 20))
    let renderer = JSONRenderer(language: .chinese, version: "1", asOf: day)
    try expectGolden(
      renderer.render([try result(in: folder)]),
      at: "\(folder)/expected.json"
    )
  }

  @Test(arguments: folders) func `the list of things to do is as reviewed`(
    _ folder: String
  ) throws {
    let renderer = GapsRenderer(language: .chinese, color: false, width: 80)
    try expectGolden(
      renderer.render([try result(in: folder)]),
      at: "\(folder)/expected.gaps"
    )
  }

  @Test func `the tables of a report are as reviewed`() throws {
    let folder = "information-disclosure-annual"
    let text = try Data(contentsOf: fixtures.appending(path: "\(folder)/passes.txt"))
    let report = try checker.structure([UInt8](text), source: "passes.txt")
    let outline = OutlineRenderer.render(report, checklist: nil)
    try expectGolden(outline, at: "\(folder)/expected.outline")
  }

  @Test(arguments: folders) func `the structure is as reviewed`(_ folder: String) throws {
    let report = try checker.structure(try bytes(in: folder), source: "report.txt")
    let checklist = try checker.checklist(for: report).checklist
    try expectGolden(
      OutlineRenderer.render(report, checklist: checklist),
      at: "\(folder)/expected.outline"
    )
  }
}
