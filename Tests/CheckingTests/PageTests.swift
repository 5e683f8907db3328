import Checking
import Foundation
import Model
import Rendering
import TestSupport
import Testing

/// Whole reports as pages for a browser, tables and furniture of web pages among them.
struct PageTests {
  static let reports = [
    "complete/report.txt", "template-draft/report.txt", "scraped-page/report.txt",
    "plans-and-negations/report.txt", "nine-sentences/planned.txt",
    "information-disclosure-annual/passes.txt", "information-disclosure-annual/fails.txt",
  ]

  private static func result(_ path: String, _ checker: Checker) throws -> CheckResult {
    let bytes = try Data(contentsOf: fixtures.appending(path: path))
    return checker.check([UInt8](bytes), source: path)
  }

  private static func renderer() throws -> HTMLRenderer {
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 20))
    return HTMLRenderer(language: .chinese, version: "1", asOf: day)
  }

  @Test func `a page of reports has their texts whole, each link alive, each place once`() throws {
    let checker = try Checker()
    let results = try Self.reports.map { try Self.result($0, checker) }
    let page = PageText(try Self.renderer().render(results))
    #expect(page.deadLinks.isEmpty)
    #expect(page.repeatedPlaces.isEmpty)
    let texts = page.reports
    try #require(texts.count == results.count)
    for (text, result) in zip(texts, results) {
      let document = try #require(result.report?.document)
      let own = String(decoding: document.text, as: UTF8.self)
      // Line ends may stand between other tags than before.
      #expect(
        text.filter { !$0.isWhitespace } == own.filter { !$0.isWhitespace },
        "\(result.source)"
      )
    }
  }

  @Test func `a table of a report is a table of the page`() throws {
    let result = try Self.result("information-disclosure-annual/passes.txt", try Checker())
    let html = try Self.renderer().render([result])
    #expect(html.contains(/<table><tr>(<td>[^\n]*<\/td>)+<\/tr>/))
    #expect(html.ranges(of: "<table>").count == result.report?.tables.count)
  }
}
