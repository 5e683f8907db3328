import Checking
import Foundation
import Model
import TestSupport
import Testing

/// The guide to rules: every piece of it loads, and its examples give their results.
final class RuleGuideTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "hecha-guide-\(UUID().uuidString)")
  private let guide: Page

  init() throws {
    guide = try Page("Rules/README.md")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private static let kinds = [
    "mention", "together", "count", "facets", "section", "element", "absent", "placeholders",
    "layout", "agree", "pattern", "manual", "all", "any", "not",
  ]

  /// Writes a file and gives what is wrong with it.
  private func problems(in text: String, _ name: String) throws -> [RuleProblem] {
    let file = folder.appending(path: name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return Checker.problems(in: file.path(percentEncoded: false))
  }

  @Test func `the pack that is shown is the one that can be run`() throws {
    let pack = try #require(guide.blocks("json5 pack").first)
    let file = fixtures.appending(path: "own-pack/safety-annual.json5")
    #expect(pack == (try String(contentsOf: file, encoding: .utf8)))
    #expect(try problems(in: pack, "pack.json5") == [])
  }

  @Test func `the report that is shown is the one that passes`() throws {
    let report = try #require(guide.blocks("text report").first)
    let file = fixtures.appending(path: "own-pack/report.txt")
    #expect(report == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test func `the report of the pack passes`() throws {
    let own = fixtures.appending(path: "own-pack")
    let rules = own.appending(path: "safety-annual.json5").path(percentEncoded: false)
    let bytes = [UInt8](try Data(contentsOf: own.appending(path: "report.txt")))
    let result = try Checker(.init(rules: rules)).check(bytes, source: "report.txt")
    #expect(result.outcome == .pass)
    // no attachment is spoken of
    let others = result.verdicts.filter { $0.status != .pass }
    #expect(others.map(\.rule) == ["attachment-mentioned"])
    #expect(others.map(\.status) == [.notApplicable])
  }

  @Test func `every rule that is shown loads and proves itself`() throws {
    let pack = try #require(guide.blocks("json5 pack").first)
    _ = try problems(in: pack, "safety-annual.json5")
    let rules = guide.blocks("json5 rule")
    #expect(rules.count >= 13)
    for (index, rule) in rules.enumerated() {
      let text = """
        {
          id: "shown", title: "示例", version: "1", extends: ["safety-annual.json5"],
          rules: [
            {
              id: "shown", title: "示例", level: "recommended", advice: "照写。",
              basis: [{ document: "惯例", strength: "practice" }],
        \(rule)
            },
          ],
        }
        """
      #expect(try problems(in: text, "rule\(index).json5") == [], "\(rule)")
    }
  }

  @Test(arguments: kinds) func `every kind of requirement is shown`(_ kind: String) {
    let rules = guide.blocks("json5 rule")
    #expect(rules.contains { $0.contains("{ \(kind): ") || $0.contains("  \(kind): ") })
    #expect(guide.lines.contains { $0.contains("**`\(kind)`**") })
  }

  @Test(arguments: ["README.md", "README.zh-CN.md"]) func `the rule on the front page loads`(
    _ name: String
  ) throws {
    let rule = try #require(try Page(name).blocks("json5").first)
    let text = "{ id: \"shown\", title: \"示例\", version: \"1\", rules: [\(rule)] }"
    #expect(try problems(in: text, "front.json5") == [])
  }
}
