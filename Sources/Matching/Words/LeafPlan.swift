import Model

/// A leaf requirement with its phrases replaced by their ids in the phrase table.
struct LeafPlan: Sendable {
  /// The shapes of leaves that matching looks for; the others are judged by structure alone.
  enum Shape: Sendable {
    case mention(phrases: PhraseList, near: PhraseList)
    case together([PhraseList])
    case count(Counted)
    case facets([PhraseList], near: PhraseList)
    case absent(PhraseList, near: PhraseList)
    case pattern(Pattern, factors: [PhraseList])
    case structural
  }

  /// What a count looks for.
  struct Counted: Sendable {
    var subjects: [Subject]
    /// The first groups of all subjects.
    var ownWords: PhraseList
    /// The measure words of its occasions.
    var measures: MeasureSet
    /// Whether a statement without a number is no hit.
    var needsNumber: Bool
  }

  /// One alternative of a count: groups that stand together.
  struct Subject: Sendable {
    var groups: [PhraseList]
    var within: Requirement.Extent
    /// Words of another topic, where it has some beside those of the whole count, with those.
    var unless: PhraseList = .none
  }

  var shape: Shape
  var within: Requirement.Extent
  var unless: PhraseList
  /// Words of the leaf's own topic, which outweigh `unless`.
  var topic: PhraseList
  /// Words one of which must stand around a count or above it; empty for none.
  var about: PhraseList
  /// Whether only the presence of the words matters, whatever the statement proves: conditions.
  var ignoresStanding = false
}

/// Translates the leaves of a checklist, and collects their phrases on the way.
struct LeafPlanner {
  /// The phrases so far.
  private(set) var phrases: PhraseCollector

  /// What the checklist as a whole is about.
  private let topic: PhraseList

  /// Begins with the phrases that every leaf may need.
  init(_ phrases: PhraseCollector, topic: [String]) {
    self.phrases = phrases
    self.topic = self.phrases.list(of: topic)
  }

  /// The plan of a leaf.
  ///
  /// - Throws: `PatternError` where a pattern does not compile; loading has refused it before.
  mutating func plan(_ leaf: Requirement) throws(PatternError) -> LeafPlan {
    switch leaf {
    case .mention(let mention):
      make(
        .mention(phrases: list(mention.phrases), near: list(mention.near)),
        mention.limits,
        topic: mention.near
      )
    case .together(let together):
      make(.together(together.groups.map { list($0) }), together.limits)
    case .count(let count): plan(count)
    case .facets(let facets):
      make(
        .facets(facets.facets.map { list($0.phrases) }, near: list(facets.near)),
        facets.limits,
        topic: facets.near
      )
    case .absent(let absence):
      make(
        .absent(list(absence.phrases), near: list(absence.near)),
        Requirement.Limits(within: absence.within)
      )
    case .pattern(let pattern): try plan(pattern)
    case .section, .element, .placeholders, .layout, .agree, .manual, .all, .any, .not:
      make(.structural, Requirement.Limits())
    }
  }

  private mutating func plan(_ pattern: Requirement.PatternDemand) throws(PatternError) -> LeafPlan
  {
    let compiled = try Pattern(pattern.expression)
    let factors = compiled.factors.map { phrases.list(of: $0) }
    return make(.pattern(compiled, factors: factors), pattern.limits)
  }

  private mutating func plan(_ count: Requirement.Count) -> LeafPlan {
    let subjects = count.subjects.map { subject in
      LeafPlan.Subject(
        groups: subject.groups.map { list($0) },
        within: subject.limits.within,
        unless: unless(of: subject, beside: count.limits.unless)
      )
    }
    return make(
      .count(
        LeafPlan.Counted(
          subjects: subjects,
          ownWords: list(count.subjects.flatMap { $0.groups.first ?? [] }),
          measures: MeasureSet(count.units.map(CharacterFolding.folded)),
          needsNumber: count.needsNumber
        )
      ),
      count.limits,
      topic: count.about,
      about: count.about
    )
  }

  private mutating func unless(
    of subject: Requirement.Together,
    beside shared: [String]
  ) -> PhraseList {
    let own = list(subject.limits.unless)
    let shared = list(shared)
    return phrases.holds(own, in: shared) ? .none : phrases.union(shared, own)
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
      unless: list(limits.unless),
      topic: phrases.union(self.topic, list(topic)),
      about: list(about)
    )
  }

  private mutating func list(_ phrases: [String]) -> PhraseList {
    self.phrases.list(of: phrases)
  }
}
