import BuiltInRules
import Model
import Testing

@testable import RuleLoading

/// The packs that the program ships with.
@Suite struct BuiltInTests {
  private let loader = TestPacks.shipped.loader

  @Test func `packs are in the order of their ids, each once`() {
    let ids = BuiltInRules.packs.map(\.id)
    #expect(ids == Set(ids).sorted())
  }

  @Test(arguments: BuiltInRules.packs.map(\.id))
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
