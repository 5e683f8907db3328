import Model

/// A leaf requirement with its phrases replaced by their ids in the phrase table.
struct LeafPlan: Sendable {
  /// The shapes of leaves that matching looks for; the others are judged by structure alone.
  enum Shape: Sendable {
    case mention(phrases: [Int32], near: [Int32])
    case together([[Int32]])
    case count(Counted)
    case facets([[Int32]], near: [Int32])
    case absent([Int32], near: [Int32])
    case pattern(Pattern)
    case structural
  }

  /// What a count looks for.
  struct Counted: Sendable {
    var subjects: [Subject]
    /// The measure words of its occasions.
    var measures: Set<[UInt16]>
    /// Whether a statement without a number is no hit.
    var needsNumber: Bool
  }

  /// One alternative of a count: groups that stand together.
  struct Subject: Sendable {
    var groups: [[Int32]]
    var within: Requirement.Extent
    /// Words of another topic beside those of the whole count.
    var unless: [Int32] = []
  }

  var shape: Shape
  var within: Requirement.Extent
  var unless: [Int32]
  /// Words of the leaf's own topic, which outweigh `unless`.
  var topic: [Int32]
  /// Words one of which must stand around a count or above it; empty for none.
  var about: [Int32]
  /// Whether only the presence of the words matters, whatever the statement proves: conditions.
  var ignoresStanding = false
}

/// Translates the leaves of a checklist, and collects their phrases on the way.
struct LeafPlanner {
  /// The phrases so far.
  private(set) var phrases: PhraseCollector

  /// What the checklist as a whole is about.
  private let topic: [Int32]

  /// Begins with the phrases that every leaf may need.
  init(_ phrases: PhraseCollector, topic: [String]) {
    self.phrases = phrases
    self.topic = self.phrases.ids(of: topic)
  }

  /// The plan of a leaf.
  ///
  /// - Throws: `PatternError` where a pattern does not compile; loading has refused it before.
  mutating func plan(_ leaf: Requirement) throws(PatternError) -> LeafPlan {
    switch leaf {
    case .mention(let mention):
      make(
        .mention(phrases: ids(mention.phrases), near: ids(mention.near)),
        mention.limits,
        topic: mention.near
      )
    case .together(let together):
      make(.together(together.groups.map { ids($0) }), together.limits)
    case .count(let count): plan(count)
    case .facets(let facets):
      make(
        .facets(facets.facets.map { ids($0.phrases) }, near: ids(facets.near)),
        facets.limits,
        topic: facets.near
      )
    case .absent(let absence):
      make(
        .absent(ids(absence.phrases), near: ids(absence.near)),
        Requirement.Limits(within: absence.within)
      )
    case .pattern(let pattern): make(.pattern(try Pattern(pattern.expression)), pattern.limits)
    case .section, .element, .placeholders, .layout, .agree, .manual, .all, .any, .not:
      make(.structural, Requirement.Limits())
    }
  }

  private mutating func plan(_ count: Requirement.Count) -> LeafPlan {
    let shared = Set(count.limits.unless)
    let subjects = count.subjects.map { subject in
      LeafPlan.Subject(
        groups: subject.groups.map { ids($0) },
        within: subject.limits.within,
        unless: ids(subject.limits.unless.filter { !shared.contains($0) })
      )
    }
    return make(
      .count(
        LeafPlan.Counted(
          subjects: subjects,
          measures: Set(count.units.map(CharacterFolding.folded)),
          needsNumber: count.needsNumber
        )
      ),
      count.limits,
      topic: count.about,
      about: count.about
    )
  }

  private mutating func make(
    _ shape: LeafPlan.Shape,
    _ limits: Requirement.Limits,
    topic: [String] = [],
    about: [String] = []
  ) -> LeafPlan {
    LeafPlan(
      shape: shape,
      within: limits.within,
      unless: ids(limits.unless),
      topic: self.topic + ids(topic),
      about: ids(about)
    )
  }

  private mutating func ids(_ phrases: [String]) -> [Int32] {
    self.phrases.ids(of: phrases)
  }
}
