import Model

/// A requirement as judging looks at it.
///
/// The hits tell all about its words, so that the most frequent kinds hold none of them and cost no
/// reference to count.
enum Demand: Sendable {
  /// A mention, words that stand together, or a pattern.
  case statements
  case absence
  case layout(Requirement.LayoutCheck)
  case count(JudgedCount)
  /// A leaf of another kind.
  case other(Requirement)
  case all([Demand])
  case any([Demand])
  indirect case not(Demand)

  /// Lays a requirement out, whose counts are the first ones of `counts`.
  init(_ requirement: Requirement, _ counts: inout ArraySlice<JudgedCount>) {
    switch requirement {
    case .mention, .together, .pattern: self = .statements
    case .absent: self = .absence
    case .layout(let check): self = .layout(check)
    case .count: self = counts.popFirst().map(Demand.count) ?? .other(requirement)
    case .facets, .section, .element, .placeholders, .agree, .manual: self = .other(requirement)
    case .all(let parts): self = .all(parts.map { Demand($0, &counts) })
    case .any(let parts): self = .any(parts.map { Demand($0, &counts) })
    case .not(let part): self = .not(Demand(part, &counts))
    }
  }
}
