import BuiltInRules
import Model
import RuleLoading
import Testing

/// The packs that the program ships with.
@Suite struct BuiltInTests {
  private let loader = RuleLoader { _ in nil }

  @Test func `ids are the names of the files, in order and once each`() {
    #expect(RuleLoader.builtInIDs == BuiltInRules.files.map(\.name))
    #expect(RuleLoader.builtInIDs == Set(RuleLoader.builtInIDs).sorted())
  }

  @Test(arguments: RuleLoader.builtInIDs)
  func `a shipped pack loads without a problem and bears its own name`(_ id: String) throws {
    #expect(loader.problems(in: .builtIn(id)) == [])
    #expect(try loader.checklist(from: .builtIn(id)).id == id)
  }

  @Test func `a pack that is not shipped is an error`() {
    let error = #expect(throws: RuleError.self) {
      _ = try loader.checklist(from: .builtIn("nothing"))
    }
    #expect(error?.problems.map(\.file) == ["nothing"])
  }
}
