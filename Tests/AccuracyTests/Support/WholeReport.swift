import Checking
import Foundation
import Model
import TestSupport
import Testing

/// The whole reports among the fixtures.
struct WholeReport: Sendable, CustomTestStringConvertible {
  /// The path below the folder of fixtures.
  let testDescription: String
  let text: String

  /// Whether it differs from another one in a single sentence.
  var isVariant: Bool {
    testDescription.hasPrefix("nine-sentences/") && !testDescription.hasSuffix("/done2.txt")
  }

  /// Whether its lines are torn within words already, so that a line is no paragraph and tearing it
  /// once more leaves two that nothing can join.
  var isTorn: Bool { testDescription == "evaluation/reports/c02.txt" }

  static let all: [WholeReport] = folders.flatMap { folder -> [WholeReport] in
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      guard let text = try? String(contentsOfFile: path(folder + "/" + name), encoding: .utf8)
      else { return nil }
      return WholeReport(testDescription: "\(folder)/\(name)", text: text)
    }
  }

  private static let folders = [
    "complete", "plans-and-negations", "nine-sentences", "scraped-page", "template-draft",
    "evaluation/reports",
  ]

  private static func path(_ name: String) -> String {
    fixtures.appending(path: name).path(percentEncoded: false)
  }

  /// What the checker says about each of them as it stands.
  static let originals: [String: CheckResult] = {
    guard let checker = try? Checkers.annual() else { return [:] }
    return Dictionary(
      all.map { ($0.testDescription, checker.check($0.text)) },
      uniquingKeysWith: { first, _ in first }
    )
  }()

  /// What the checker says about it as it stands.
  func original() throws -> CheckResult {
    try #require(Self.originals[testDescription])
  }

  /// The report at a path below the folder of fixtures.
  static func named(_ name: String) throws -> WholeReport {
    try #require(all.first { $0.testDescription == name })
  }
}
