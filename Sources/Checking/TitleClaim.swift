import Model
import RuleLoading

/// What a shipped pack claims to be for, with its words folded once for all titles.
struct TitleClaim: Sendable {
  /// The pack's id.
  let id: String

  /// The words of which a title must hold one, the longest first.
  private let words: [[UInt16]]
  private let period: Facts.Period?

  /// The claims of the shipped packs, in the order of their ids.
  static let all = PackShelf.claims.map { TitleClaim(id: $0.id, appliesTo: $0.appliesTo) }

  /// Creates the claim of a pack.
  init(id: String, appliesTo: Checklist.AppliesTo) {
    self.id = id
    words = appliesTo.titleMentions.map(CharacterFolding.folded).sorted { $0.count > $1.count }
    period = appliesTo.period
  }

  /// How specific the claim on a title is: longer words first, then a matching period; `nil` where the
  /// title is not claimed.
  ///
  /// A pack for the year also takes shorter periods, because its parameters have values for them; one
  /// for a shorter period takes only that, or a half-year report would have two equally good packs.
  func strength(on title: ArraySlice<UInt16>, of report: Facts.Period) -> Int? {
    guard let longest = words.first(where: { Self.holds(title, $0) })?.count else { return nil }
    guard let period else { return longest * 4 + 1 }
    guard period == report || period == .year else { return nil }
    return longest * 4 + (period == report ? 2 : 0)
  }

  private static func holds(_ title: ArraySlice<UInt16>, _ word: [UInt16]) -> Bool {
    title.indices.contains { start in
      start + word.count <= title.endIndex
        && word.indices.allSatisfy { title[start + $0] == word[$0] }
    }
  }
}
