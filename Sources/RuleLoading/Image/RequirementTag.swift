import Model

/// The kinds of requirements by the numbers that stand for them in a pack image.
enum RequirementTag: Int, CaseIterable {
  case mention
  case together
  case count
  case facets
  case section
  case element
  case absent
  case placeholders
  case layout
  case agree
  case pattern
  case manual
  case all
  case any
  case not

  /// The kind of a requirement.
  init(of requirement: Requirement) {
    self =
      switch requirement {
      case .mention: .mention
      case .together: .together
      case .count: .count
      case .facets: .facets
      case .section: .section
      case .element: .element
      case .absent: .absent
      case .placeholders: .placeholders
      case .layout: .layout
      case .agree: .agree
      case .pattern: .pattern
      case .manual: .manual
      case .all: .all
      case .any: .any
      case .not: .not
      }
  }
}
