extension Checklist {
  /// The leaf requirements of all rules, depth first: of each rule its requirement, then its condition.
  ///
  /// Matching and judging share this numbering.
  public var leaves: [Requirement] {
    rules.flatMap { rule in
      rule.requirement.leaves + (rule.condition?.leaves ?? [])
    }
  }
}

extension Requirement {
  /// The requirements below `all`, `any` and `not`, in order; a leaf is its own only leaf.
  public var leaves: [Requirement] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.leaves)
    case .not(let part): part.leaves
    case .mention, .together, .count, .facets, .section, .element, .absent, .placeholders, .layout,
      .agree, .pattern, .manual:
      [self]
    }
  }
}
