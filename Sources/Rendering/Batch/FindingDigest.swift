internal import Model

/// A name for a finding that stays the same while lines move.
///
/// It is made of the rule and the words that were found, as matching sees them, so that another line
/// break, full-width digits or a paragraph inserted above do not make it a new finding. A report has
/// one finding per rule; where findings of several reports are mixed, the path tells them apart.
struct FindingDigest: Hashable, Sendable {
  /// SHA-256 in lowercase hexadecimal.
  let text: String

  /// Creates the fingerprint of a finding; `words` are empty where something is missing.
  init(rule: String, words: String, path: String? = nil) {
    let folded = String(decoding: CharacterFolding.folded(words), as: UTF16.self)
    // The separator cannot occur in an id, a path or folded words.
    let parts = [path.map(ReportPath.relative), rule, folded].compactMap(\.self)
    text = SHA256.hexDigest(of: Array(parts.joined(separator: "\u{0}").utf8))
  }
}
