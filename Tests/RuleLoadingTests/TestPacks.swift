import BuiltInRules
import Model
import Testing

@testable import RuleLoading

/// Rule files in memory, by path; those without a slash or an ending are shipped packs.
struct TestPacks {
  var files: [String: String]

  var loader: RuleLoader { RuleLoader(library: library) }

  var library: PackLibrary {
    let files = files.mapValues { Array($0.utf8) }
    return PackLibrary(
      ids: files.keys.filter { !$0.contains(".") }.sorted(),
      readShipped: { files[$0] },
      readFile: { files[$0] }
    )
  }

  /// The packs that the program ships with.
  static let shipped = TestPacks(
    files: Dictionary(uniqueKeysWithValues: BuiltInRules.packs.map { ($0.id, "\($0.json)") })
  )

  /// What stops `path` from loading, each as `line:column message`, with the file where it is another.
  func errors(in path: String = "p.json5", profile: String? = nil) -> [String] {
    do throws(RuleError) {
      _ = try loader.checklist(from: .file(path), profile: profile)
      return []
    } catch {
      return error.problems.map { describe($0, besides: path) }
    }
  }

  /// The warnings about `path`.
  func warnings(in path: String = "p.json5") -> [String] {
    let problems = loader.problems(in: .file(path)).filter { $0.severity == .warning }
    return problems.map { describe($0, besides: path) }
  }

  private func describe(_ problem: RuleProblem, besides path: String) -> String {
    let file = problem.file == path ? "" : "\(problem.file):"
    return "\(file)\(problem.line):\(problem.column) \(problem.message)"
  }

  // MARK: Frames around a fragment, which begins at line 6, column 1

  /// A file with the given keys besides a rule.
  static func pack(_ keys: String) -> TestPacks {
    TestPacks(files: [
      "p.json5": """
      { id: "p", title: "甲",
      version: "1",
      rules: [{ id: "r", title: "乙", level: "required", advice: "丙", require: { mention: ["丁"] },
      basis: [{ document: "戊", strength: "local" }],
      examples: { pass: ["⟦丁⟧"], fail: [{ text: "己", reason: "missing" }] } }],
      \(keys)
      }
      """
    ])
  }

  /// A file with one rule that has the given keys besides its id.
  static func rule(_ keys: String) -> TestPacks {
    TestPacks(files: [
      "p.json5": """
      { id: "p", title: "甲", version: "1",
      words: { topic: ["意识形态"], two: ["甲", "乙"] },
      parameters: { times: { value: 2, min: 1, max: 9 }, most: { value: 1 } },
      sections: { work: { headings: ["工作"] }, plans: { headings: ["打算"], holds: "plans" } },
      rules: [{ id: "r",
      \(keys)
      }] }
      """
    ])
  }

  /// A file with one rule that asks for the given requirement.
  static func require(_ requirement: String) -> TestPacks {
    rule(
      """
      require: \(requirement),
      title: "乙", level: "required", examples: { pass: ["⟦甲⟧"] },
      """
    )
  }

  /// A file with one rule that has the given examples.
  static func examples(_ examples: String, of requirement: String) -> TestPacks {
    rule(
      """
      examples: \(examples),
      title: "乙", level: "required", require: \(requirement),
      """
    )
  }

  /// The first rule of the file.
  func firstRule() throws(RuleError) -> Rule? {
    try loader.checklist(from: .file("p.json5")).rules.first
  }
}

/// A fragment of a rule file with the errors it gives.
struct ErrorCase: Sendable, CustomTestStringConvertible {
  var fragment: String
  var errors: [String]
  var testDescription: String { fragment }

  init(_ fragment: String, _ errors: String...) {
    self.fragment = fragment
    self.errors = errors
  }
}
