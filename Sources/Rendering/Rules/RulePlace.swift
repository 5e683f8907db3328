internal import Model

/// Where in a report its author finds what a rule asks for.
enum RulePlace: Hashable {
  case start
  case part(String)
  case end
  case whole
}

extension Checklist {
  /// All places of a report, from its beginning to what concerns the whole.
  var places: [RulePlace] { [.start] + parts.map { .part($0.name) } + [.end, .whole] }

  /// The place of a rule.
  func place(of rule: Rule) -> RulePlace {
    place(of: rule.requirement, in: rule.inParts)
  }

  private func place(of requirement: Requirement, in parts: [String]) -> RulePlace {
    switch requirement {
    case .element(let demand): return Self.place(of: demand.element)
    case .section(let demand): return .part(demand.part)
    case .absent, .placeholders, .layout, .agree, .manual, .not: return .whole
    case .all(let inner), .any(let inner):
      let places = inner.map { place(of: $0, in: parts) }
      guard let first = places.first else { return .whole }
      return places.allSatisfy { $0 == first } ? first : .whole
    case .mention, .together, .count, .facets, .pattern:
      let part = parts.first ?? self.parts.first { $0.holds == .work }?.name
      return part.map { .part($0) } ?? .whole
    }
  }

  private static func place(of element: Requirement.ElementDemand.Element) -> RulePlace {
    switch element {
    case .title, .addressee, .documentNumber: .start
    case .signature, .date, .attachments: .end
    }
  }
}
