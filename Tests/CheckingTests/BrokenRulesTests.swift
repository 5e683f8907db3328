import Checking
import Foundation
import Model
import Rendering
import TestSupport
import Testing

/// Every way to get a rule file wrong, each with the very words that its author gets to read.
struct BrokenRulesTests {
  private static let folder = fixtures.appending(path: "broken-rules")

  /// The files, without those that are there to be extended by others.
  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (files ?? []).filter { $0.hasSuffix(".json5") }.map { String($0.dropLast(6)) }.sorted()
  }()

  /// What is wrong with a file, its path as from its own folder.
  private func problems(in name: String) -> [RuleProblem] {
    let path = Self.folder.appending(path: name + ".json5").path(percentEncoded: false)
    let prefix = Self.folder.path(percentEncoded: false) + "/"
    return Checker.problems(in: path).map { problem in
      var problem = problem
      problem.file = problem.file.replacing(prefix, with: "")
      problem.message = problem.message.replacing(prefix, with: "")
      problem.english = problem.english.replacing(prefix, with: "")
      return problem
    }
  }

  @Test(arguments: names) func `the message is as reviewed`(_ name: String) throws {
    let page = ProblemRenderer(language: .chinese, color: false).render(problems(in: name))
    try expectGolden(page, at: "broken-rules/\(name).expected")
  }

  @Test(arguments: names) func `the English message has no Chinese words of its own`(
    _ name: String
  ) {
    for problem in problems(in: name) {
      let frame = problem.english.replacing(/“[^”]*”/, with: "")
      #expect(!frame.contains(/\p{Script=Han}/), "\(problem.english)")
      #expect(frame.contains(/[a-z]{2}/))
    }
  }

  @Test(arguments: names) func `a message is one sentence about one place`(_ name: String) {
    for problem in problems(in: name) {
      #expect(problem.message.hasSuffix("。") || problem.message.hasSuffix("？"))
      #expect(problem.message.count { $0 == "。" } <= 1, "\(problem.message)")
      #expect(problem.line >= 1 && problem.column >= 1)
      let length = problem.sourceLine.unicodeScalars.count
      #expect(problem.column <= length + 1 || length == 0)
    }
  }

  @Test func `no file is free of problems, and there is a file for each expectation`() throws {
    #expect(Self.names.count >= 100)
    for name in Self.names { #expect(!problems(in: name).isEmpty, "\(name)") }
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let expected = files.filter { $0.hasSuffix(".expected") }.map { String($0.dropLast(9)) }
    #expect(expected.sorted() == Self.names)
  }

  /// The files that are weak and not broken.
  private static let weak: Set = ["nested-phrases", "same-phrases", "warnings-only"]

  @Test func `a broken file is refused and not used`() {
    for name in Self.names where !Self.weak.contains(name) {
      let path = Self.folder.appending(path: name + ".json5").path(percentEncoded: false)
      #expect(throws: CheckerError.self, "\(name)") { try Checker(.init(rules: path)) }
    }
  }

  @Test func `a weak file is used all the same`() throws {
    for name in Self.weak {
      let path = Self.folder.appending(path: name + ".json5").path(percentEncoded: false)
      _ = try Checker(.init(rules: path))
      #expect(problems(in: name).allSatisfy { $0.severity == .warning }, "\(name)")
    }
  }
}
