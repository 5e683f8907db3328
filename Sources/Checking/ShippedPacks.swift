import Matching
import Model
import Synchronization

/// The shipped packs, each compiled when it is first needed and kept for all reports that follow.
final class ShippedPacks: Sendable {
  private let options: Checker.Options
  private let mechanisms: Mechanisms
  private let compiled = Mutex<[CompiledPack]>([])

  init(_ options: Checker.Options, _ mechanisms: Mechanisms) {
    self.options = options
    self.mechanisms = mechanisms
  }

  /// A shipped pack with its default profile; `nil` where none has that id.
  ///
  /// - Throws: `RuleError` for an expression that does not compile.
  func pack(_ id: String) throws(RuleError) -> CompiledPack? {
    if let pack = compiled.withLock({ Self.pack(id, among: $0) }) { return pack }
    var found = ready(id, profile: nil)
    if found == nil { found = try loaded(id) }
    guard let pack = found else { return nil }
    return compiled.withLock { packs in
      // Another thread may have been faster; one of the two is enough.
      if let first = Self.pack(id, among: packs) { return first }
      packs.append(pack)
      return pack
    }
  }

  private static func pack(_ id: String, among packs: [CompiledPack]) -> CompiledPack? {
    packs.first { $0.checklist.id == id }
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

  /// A shipped pack as it was compiled when the program was built, without its examples.
  ///
  /// - Returns: `nil` for what is no shipped pack or has no such profile, and where the examples or other
  ///   mechanisms are asked for.
  func ready(_ id: String, profile: String?) -> CompiledPack? {
    guard !options.keepsExamples, mechanisms == .all,
      let checklist = PackShelf.shipped(id, profile: profile),
      let matcher = PackShelf.matcher(of: checklist)
    else { return nil }
    return CompiledPack(checklist, matcher, only: options.only, skip: options.skip)
  }

  private func loaded(_ id: String) throws(RuleError) -> CompiledPack? {
    guard let checklist = try? PackShelf.checklist(id, profile: nil) else { return nil }
    return try compile(checklist)
  }
}
