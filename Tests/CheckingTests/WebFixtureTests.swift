import Checking
import Foundation
import Model
import TestSupport
import Testing

/// A report is judged the same on a web page as in a text file.
struct WebFixtureTests {
  @Test(arguments: [
    ("trs", "complete"), ("layout-tables", "complete"), ("word-export", "complete"),
    ("printed-lines", "complete"), ("wechat", "plans-and-negations"), ("jcms", "template-draft"),
  ])
  func `every rule has the same status as in plain text`(
    _ page: String,
    _ report: String
  ) throws {
    let checker = try Checker()
    let onPage = try check(checker, "web/\(page).html")
    let inText = try check(checker, "\(report)/report.txt")
    #expect(onPage.error == nil)
    #expect(onPage.report?.facts == inText.report?.facts)
    #expect(onPage.outcome == inText.outcome)
    for (left, right) in zip(onPage.verdicts, inText.verdicts) {
      #expect(left.rule == right.rule)
      #expect(left.status == right.status, "\(left.rule)")
      #expect(left.reason == right.reason, "\(left.rule)")
      #expect(left.measured == right.measured, "\(left.rule)")
    }
    #expect(onPage.verdicts.count == inText.verdicts.count)
  }

  private func check(_ checker: Checker, _ path: String) throws -> CheckResult {
    let bytes = [UInt8](try Data(contentsOf: fixtures.appending(path: path)))
    return checker.check(bytes, source: path)
  }
}
