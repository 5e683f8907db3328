/// By which a finding is known again in another draft: the rule and the words, never the line.
///
/// Spaces, line breaks, the width of characters and their traditional forms make no difference, as they
/// make none for matching.
package struct Fingerprint: Hashable, Sendable {
  private let rule: String
  private let words: [UInt16]

  /// The fingerprint of words that a rule quotes.
  package init(rule: String, words: String) {
    self.rule = rule
    self.words = CharacterFolding.folded(words)
  }

  /// For each of some fingerprints the place of its twin among others, each of which is one's only.
  ///
  /// Equal ones are paired in their order; `nil` stands for one that has no twin.
  ///
  /// - Complexity: O(*n* + *m*).
  package static func twins(of these: [Fingerprint], in others: [Fingerprint]) -> [Int?] {
    var places: [Fingerprint: ArraySlice<Int>] = [:]
    for (place, other) in others.enumerated() { places[other, default: []].append(place) }
    return these.map { places[$0]?.popFirst() }
  }
}
