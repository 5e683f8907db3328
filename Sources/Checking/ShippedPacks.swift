import Matching
import Model
import Synchronization

/// The shipped packs, each compiled when it is first needed and kept for all reports that follow.
final class ShippedPacks: Sendable {
  private let options: Checker.Options
  private let mechanisms: Mechanisms
  private let compiled = Mutex<[String: CompiledPack]>([:])

  init(_ options: Checker.Options, _ mechanisms: Mechanisms) {
    self.options = options
    self.mechanisms = mechanisms
  }

  /// A shipped pack with its default profile; `nil` where none has that id.
  ///
  /// - Throws: `RuleError` for an expression that does not compile.
  func pack(_ id: String) throws(RuleError) -> CompiledPack? {
    if let pack = compiled.withLock({ $0[id] }) { return pack }
    guard let checklist = checklist(id) else { return nil }
    let pack = try compile(checklist)
    return compiled.withLock { packs in
      // Another thread may have been faster; one of the two is enough.
      let first = packs[id] ?? pack
      packs[id] = first
      return first
    }
  }

  /// A checklist with a matcher, as the options and mechanisms say.
  ///
  /// - Throws: `RuleError` for an expression that does not compile.
  func compile(_ checklist: Checklist) throws(RuleError) -> CompiledPack {
    try CompiledPack(
      checklist,
      only: options.only,
      skip: options.skip,
      mechanisms: mechanisms
    )
  }

  private func checklist(_ id: String) -> Checklist? {
    options.keepsExamples
      ? try? PackShelf.checklist(id, profile: nil) : PackShelf.shipped(id, profile: nil)
  }
}
