import BuiltInRules
import Checking
import Foundation
import Model
import TestSupport
import Testing

/// The shipped packs as a whole: what is in the program, and whether the rules prove themselves.
struct PackTests {
  static let ids = Checker.shippedChecklists.map(\.id)

  @Test func `the packs in the folder are the packs in the program`() throws {
    let folder = repository.appending(path: "Rules")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false)
    ).filter { $0.hasSuffix(".json5") }.sorted()
    #expect(BuiltInRules.files.map { $0.name + ".json5" } == names)
    for file in BuiltInRules.files {
      let text = try String(
        contentsOf: folder.appending(path: file.name + ".json5"),
        encoding: .utf8
      )
      #expect(file.json.description == text, "\(file.name)")
    }
  }

  @Test func `every pack loads and is named as its file`() {
    #expect(Self.ids == BuiltInRules.files.map(\.name))
    #expect(
      Self.ids == [
        "ideology-annual", "ideology-quarterly", "official-report", "rule-of-law-annual",
      ]
    )
  }

  @Test(arguments: ids) func `a pack has no mistakes`(_ id: String) {
    #expect(Checker.problems(in: id) == [])
  }

  @Test(arguments: ids) func `every example gives its declared result`(_ id: String) throws {
    let checklist = try Checker(.init(rules: id)).defaultChecklist
    let report = Checker.exampleProblems(in: checklist)
    #expect(report.problems == [])
    #expect(report.untested == [])
    #expect(report.examples > report.rules)
  }

  @Test(arguments: ids) func `every rule has an example that passes and one that fails`(
    _ id: String
  ) throws {
    for rule in try Checker(.init(rules: id)).defaultChecklist.rules {
      #expect(rule.examples.contains { $0.expectation == .pass }, "\(rule.id)")
      // An example is bare text, which shows no pages: DocumentFormatTests shows these failing.
      if case .layout(let check) = rule.requirement, check.isAboutPages { continue }
      #expect(rule.examples.contains { $0.expectation != .pass }, "\(rule.id)")
    }
  }

  @Test(arguments: ids) func `every rule names its source and says what to write`(
    _ id: String
  ) throws {
    for rule in try Checker(.init(rules: id)).defaultChecklist.rules {
      #expect(!rule.basis.isEmpty, "\(rule.id)")
      #expect(rule.advice != nil, "\(rule.id)")
    }
  }
}
