extension Checklist {
  /// The leaf requirements of all rules, depth first: of each rule its requirement, then its condition.
  ///
  /// Matching and judging share this numbering.
  public var leaves: [Requirement] {
    var leaves: [Requirement] = []
    for index in rules.indices {
      rules[index].requirement.appendLeaves(to: &leaves)
      rules[index].condition?.appendLeaves(to: &leaves)
    }
    return leaves
  }
}

extension Requirement {
  /// The requirements below `all`, `any` and `not`, in order; a leaf is its own only leaf.
  public var leaves: [Requirement] {
    var leaves: [Requirement] = []
    appendLeaves(to: &leaves)
    return leaves
  }

  fileprivate func appendLeaves(to leaves: inout [Requirement]) {
    switch self {
    case .all(let parts), .any(let parts):
      for part in parts { part.appendLeaves(to: &leaves) }
    case .not(let part): part.appendLeaves(to: &leaves)
    case .mention, .together, .count, .facets, .section, .element, .absent, .placeholders, .layout,
      .agree, .pattern, .manual:
      leaves.append(self)
    }
  }
}
