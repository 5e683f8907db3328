/// The rule packs that the program ships with.
package enum BuiltInRules {
  /// A shipped pack.
  package struct Pack: Sendable {
    /// The name of the file without `.json5`, which is also the id inside it.
    package var id: String

    /// The file as it stands in this folder.
    package var json: StaticString

    /// The same rules as a `PackImage`, for a quick start; its texts are those of all packs.
    package var image: StaticString

    /// The matcher of these rules, compiled when the program was built.
    package var matcher: StaticString
  }

  /// The packs in the order of their ids.
  package static var packs: [Pack] { EmbeddedRules.packs }

  /// The texts that the images name by their numbers.
  package static var texts: [String] { EmbeddedRules.texts }

  /// The lists of texts that the images name by their numbers.
  package static var lists: [[String]] { EmbeddedRules.lists }

  /// What the packs claim to be for, as a `PackImage` of claims.
  package static var claims: StaticString { EmbeddedRules.claims }

  /// The pack with an id; `nil` where there is none.
  package static func pack(_ id: String) -> Pack? {
    packs.first { $0.id == id }
  }
}
