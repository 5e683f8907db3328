import Model
import RuleLoading

/// The rule files of a folder, loaded as the packs that ship together.
struct RulePacks {
  /// The files by the ids of their packs.
  let files: [String: [UInt8]]

  private let loader: RuleLoader

  init(_ files: [String: [UInt8]]) {
    self.files = files
    let ids = files.keys.sorted()
    loader = RuleLoader(library: PackLibrary(ids: ids, readShipped: { files[$0] }))
  }

  /// The ids in order.
  var ids: [String] { files.keys.sorted() }

  /// The checklists of a pack for all its profiles, that of the default one first.
  func checklists(of id: String) throws(RuleError) -> [Checklist] {
    let standard = try loader.checklist(from: .builtIn(id))
    var checklists = [standard]
    for profile in standard.profiles where profile != standard.profile {
      checklists.append(try loader.checklist(from: .builtIn(id), profile: profile))
    }
    return checklists
  }
}
