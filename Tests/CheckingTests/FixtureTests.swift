import Checking
import Foundation
import Model
import TestSupport
import Testing

/// Whole reports against the verdicts of a careful reader, rule by rule.
struct FixtureTests {
  private static let folders = [
    "complete", "template-draft", "plans-and-negations", "scraped-page", "nine-sentences",
    "ideology-quarterly", "rule-of-law-annual", "information-disclosure-annual", "official-report",
  ]

  /// A pack without titles of its own is a base for others and is asked for by name.
  private static let bases = PackTests.checklists.filter(\.appliesTo.titleMentions.isEmpty).map(
    \.id
  )

  /// The folders named as a pack hold reports of its kind; the others annual ones on ideology.
  private static func pack(of test: Case) -> String {
    PackTests.ids.contains(test.folder) ? test.folder : "ideology-annual"
  }

  /// The result of one rule; `measured` matters only where the reader gave a number.
  struct Result: Hashable, Decodable {
    let status: String
    let reason: String?
    var measured: Int?
    var ambiguous: Bool?
  }

  struct Gold: Decodable {
    let verdict: String
    let rules: [String: Result]
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let folder: String
    let file: String
    var testDescription: String { "\(folder)/\(file)" }
  }

  static let cases: [Case] = folders.flatMap { folder in
    ((try? gold(in: folder)) ?? [:]).keys.sorted().map { Case(folder: folder, file: $0) }
  }

  private static func gold(in folder: String) throws -> [String: Gold] {
    let file = fixtures.appending(path: "\(folder)/gold.json")
    return try JSONDecoder().decode([String: Gold].self, from: Data(contentsOf: file))
  }

  private func check(_ test: Case) throws -> CheckResult {
    let file = fixtures.appending(path: test.testDescription)
    let base = Self.bases.first { $0 == test.folder }
    return try Checker(Checker.Options(rules: base))
      .check([UInt8](Data(contentsOf: file)), source: test.file)
  }

  @Test(arguments: cases) func `every rule judges as a careful reader does`(
    _ test: Case
  ) throws {
    let gold = try #require(try Self.gold(in: test.folder)[test.file])
    let result = try check(test)
    #expect(result.outcome.rawValue == gold.verdict)
    let verdicts = Dictionary(uniqueKeysWithValues: result.verdicts.map { ($0.rule, $0) })
    #expect(Set(verdicts.keys).isSuperset(of: gold.rules.keys))
    for (rule, wanted) in gold.rules.sorted(by: { $0.key < $1.key })
    where wanted.ambiguous != true {
      let verdict = try #require(verdicts[rule], "\(rule)")
      let found = Result(
        status: verdict.status.rawValue,
        reason: verdict.reason?.rawValue,
        measured: wanted.measured == nil ? nil : verdict.measured
      )
      let expected = Result(
        status: wanted.status,
        reason: wanted.reason,
        measured: wanted.measured
      )
      #expect(found == expected, "\(rule)")
    }
  }

  @Test(arguments: cases) func `the checklist is chosen by the title`(_ test: Case) throws {
    let result = try check(test)
    #expect(result.checklist?.id == Self.pack(of: test))
    #expect(result.chosenBy == (Self.bases.contains(test.folder) ? .option : .title))
  }

  @Test(arguments: PackTests.ids) func `a pack has a report that passes and one that fails`(
    _ pack: String
  ) throws {
    let verdicts = try Self.cases.filter { Self.pack(of: $0) == pack }.compactMap { test in
      try Self.gold(in: test.folder)[test.file]?.verdict
    }
    #expect(Set(verdicts).isSuperset(of: ["pass", "fail"]))
  }

  @Test func `no fixture is left out`() {
    #expect(Self.cases.count == 21)
  }
}
