import Model

extension Checklist {
  /// Every phrase that is looked for on behalf of a rule, once, in the order of first use.
  package var phrases: [String] {
    var seen: Set<String> = []
    let all =
      appliesTo.titleMentions + parts.flatMap(\.headings) + leaves.flatMap(\.ownPhrases)
    return all.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}

extension Requirement {
  /// The phrases of a leaf, those that refuse hits as well.
  fileprivate var ownPhrases: [String] {
    switch self {
    case .mention(let mention): mention.phrases + mention.near + mention.limits.unless
    case .together(let together): together.ownPhrases
    case .count(let count):
      count.subjects.flatMap(\.ownPhrases) + count.about + count.limits.unless
    case .facets(let facets):
      facets.facets.flatMap(\.phrases) + facets.near + facets.limits.unless
    case .absent(let absence): absence.phrases + absence.near
    case .agree(.sum(let sum)): sum.tables + (sum.left + sum.right).flatMap(\.self)
    case .section, .element, .placeholders, .layout, .agree, .pattern, .manual, .all, .any, .not:
      []
    }
  }
}

extension Requirement.Together {
  fileprivate var ownPhrases: [String] { groups.flatMap(\.self) + limits.unless }
}
