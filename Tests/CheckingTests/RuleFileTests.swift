import Checking
import Foundation
import Model
import TestSupport
import Testing

/// Rule files of an office: read from disk, tried on their own examples, refused where they lie.
final class RuleFileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "hecha-rules-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: "base"),
      withIntermediateDirectories: true
    )
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private static let base = """
    {
      id: "county-words", title: "全县用词", version: "1",
      words: { drill: ["应急演练", "消防演练"] },
      sections: { work: { headings: ["工作开展情况"] } },
    }
    """

  private static let pack = """
    {
      id: "safety", title: "安全生产报告", version: "2",
      extends: ["base/words.json5"],
      rules: [
        {
          id: "drill-count", title: "组织应急演练", level: "required",
          basis: [{ document: "全县安全生产考核办法", strength: "local" }],
          advice: "写明演练的次数，例如：全年组织应急演练____次。",
          require: { count: ["@drill"], units: ["次", "场"], atLeast: 2 },
          examples: {
            pass: ["全年⟦组织消防演练3次⟧。"],
            fail: [{ text: "组织应急演练1次。", reason: "below-minimum" }],
          },
        },
      ],
    }
    """

  /// Writes a file and gives its path.
  private func add(_ name: String, _ text: String) throws -> String {
    let file = folder.appending(path: name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path(percentEncoded: false)
  }

  @Test func `a file extends another by a path beside it`() throws {
    _ = try add("base/words.json5", Self.base)
    let checker = try Checker(.init(rules: try add("safety.json5", Self.pack)))
    #expect(checker.defaultChecklist.id == "safety")
    #expect(checker.defaultChecklist.rules.map(\.id) == ["drill-count"])
    let text = "临水县2024年安全生产报告\n\n一、工作开展情况\n\n组织应急演练4场。\n"
    let result = checker.check(Array(text.utf8), source: "draft.txt")
    #expect(result.chosenBy == .option)
    #expect(result.verdicts.map(\.status) == [.pass])
    #expect(result.verdicts.map(\.measured) == [4])
  }

  @Test func `a file extends a shipped pack by its id`() throws {
    let text = Self.pack.replacing("base/words.json5", with: "official-report")
      .replacing("@drill", with: "演练")
    let checker = try Checker(.init(rules: try add("safety.json5", text)))
    let base = try Checker(.init(rules: "official-report")).defaultChecklist.rules
    #expect(checker.defaultChecklist.rules.count == base.count + 1)
    #expect(checker.defaultChecklist.rules.last?.id == "drill-count")
  }

  @Test func `an example that lies is refused with its place`() throws {
    _ = try add("base/words.json5", Self.base)
    let path = try add("safety.json5", Self.pack.replacing("演练3次", with: "演练1次"))
    let problem = try #require(problems(of: path).first)
    #expect(problems(of: path).count == 1)
    #expect(problem.file == path)
    #expect(problem.line == 11)
    #expect(problem.column == 16)
    #expect(problem.sourceLine.contains("全年⟦组织消防演练1次⟧。"))
    #expect(problem.message.contains("drill-count"))
    #expect(problem.message.contains("below-minimum"))
    #expect(Checker.problems(in: path) == [problem])
  }

  @Test func `an example that does not need its evidence is refused`() throws {
    let text = Self.pack.replacing("⟦组织消防演练3次⟧", with: "⟦组织消防演练3次⟧，组织应急演练5次")
    _ = try add("base/words.json5", Self.base)
    let path = try add("safety.json5", text)
    #expect(problems(of: path).map(\.line) == [11])
  }

  @Test func `examples need not hold for a profile that asks for more`() throws {
    let text = Self.pack.replacing("base/words.json5", with: "official-report")
      .replacing("@drill", with: "演练").replacing("atLeast: 2", with: "atLeast: \"$drills\"")
      .replacing(
        "rules: [",
        with: "parameters: { drills: { value: 2 } }, profiles: { factory: { drills: 9 } }, rules: ["
      )
    let path = try add("safety.json5", text)
    #expect(
      try Checker(.init(rules: path, profile: "factory")).defaultChecklist.profile == "factory"
    )
  }

  @Test func `every mistake of a file is told at once`() throws {
    let text = Self.pack.replacing("title: \"组织应急演练\"", with: "titel: \"组织应急演练\"")
      .replacing("@drill", with: "@dril")
    _ = try add("base/words.json5", Self.base)
    let path = try add("safety.json5", text)
    #expect(Set(problems(of: path).map(\.line)) == [6, 9])
  }

  private func problems(of path: String) -> [RuleProblem] {
    do throws(CheckerError) {
      _ = try Checker(.init(rules: path))
      return []
    } catch {
      guard case .rules(let faults) = error else { return [] }
      return faults.problems
    }
  }
}
