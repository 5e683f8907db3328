/// Stands in for the shipped packs while fuzzing: the tool that embeds them has a `main` of its own,
/// and `--sanitize fuzzer` links every program with that of the fuzzer.
package enum BuiltInRules {
  /// A shipped pack.
  package struct Pack: Sendable {
    /// Its id.
    package var id: String
    /// Its file.
    package var json: StaticString
    /// Its image.
    package var image: StaticString
    /// Its matcher.
    package var matcher: StaticString
  }

  /// No pack.
  package static let packs: [Pack] = []

  /// No texts.
  package static let texts: [String] = []

  /// No lists of texts.
  package static let lists: [[String]] = []

  /// No claim.
  package static let claims: StaticString = ""

  /// No pack has that id.
  package static func pack(_ id: String) -> Pack? { nil }
}
