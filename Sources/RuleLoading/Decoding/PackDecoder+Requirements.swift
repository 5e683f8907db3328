import JSONText
import Model

extension PackDecoder {
  /// Decodes a requirement; `nil` where its form is wrong.
  mutating func requirement(_ node: JSONNode?) -> Requirement? {
    guard let node, let members = node.members else { return nil }
    guard let kind = RequirementKind.kinds(of: members).first else { return nil }
    switch kind {
    case .mention: return .mention(mention(node))
    case .together: return .together(together(node, limits(node)))
    case .count: return count(node)
    case .facets: return facets(node)
    case .section: return section(node)
    case .element: return element(node)
    case .absent: return .absent(absence(node))
    case .placeholders: return .placeholders
    case .layout:
      return node["layout"]?.text.flatMap(Requirement.LayoutCheck.init).map { .layout($0) }
    case .agree: return agreement(node)
    case .all: return .all(requirements(node["all"]))
    case .any: return .any(requirements(node["any"]))
    case .not: return negation(node)
    case .pattern: return pattern(node)
    case .manual: return node["manual"]?.text.map { .manual($0) }
    }
  }

  private mutating func requirements(_ node: JSONNode?) -> [Requirement] {
    guard let node else { return [] }
    return (node.elements ?? [node]).compactMap { requirement($0) }
  }

  /// Several requirements after `not` must all not hold, which is that not any of them does.
  private mutating func negation(_ node: JSONNode) -> Requirement? {
    let parts = requirements(node["not"])
    guard let first = parts.first else { return nil }
    return .not(parts.count == 1 ? first : .any(parts))
  }

  // MARK: Words

  /// The options of a requirement; `extent` holds where it names none.
  mutating func limits(
    _ node: JSONNode,
    within extent: Requirement.Extent = .sentence
  ) -> Requirement.Limits {
    Requirement.Limits(
      within: node["within"]?.text.flatMap(Requirement.Extent.init) ?? extent,
      unless: phrases(node["unless"])
    )
  }

  private mutating func mention(_ node: JSONNode) -> Requirement.Mention {
    Requirement.Mention(
      phrases: phrases(node["mention"]),
      near: phrases(node["near"]),
      limits: limits(node)
    )
  }

  private mutating func absence(_ node: JSONNode) -> Requirement.Absence {
    Requirement.Absence(
      phrases: phrases(node["absent"]),
      near: phrases(node["near"]),
      within: limits(node).within
    )
  }

  mutating func together(
    _ node: JSONNode,
    _ limits: Requirement.Limits
  ) -> Requirement.Together {
    let groups = (node["together"]?.elements ?? []).map { phrases($0) }
    return Requirement.Together(groups: groups, limits: limits)
  }

  private mutating func pattern(_ node: JSONNode) -> Requirement? {
    guard let expression = node["pattern"], let text = expression.text else { return nil }
    if !text.isBlank, let fault = checkPattern(text) {
      let place = files[file].place(ofScalar: fault.offset, inStringAt: expression.place)
      note(.requirement(.badPattern(fault)), at: place)
    }
    return .pattern(Requirement.PatternDemand(expression: text, limits: limits(node)))
  }

  private mutating func facets(_ node: JSONNode) -> Requirement? {
    let aspects = node["facets"] ?? node
    let facets = (aspects["of"]?.members ?? []).map { member in
      Requirement.Facets.Facet(name: member.key, phrases: phrases(member.value))
    }
    guard let limit = aspects["atLeast"], let least = bound(limit) else { return nil }
    if facets.isEmpty, let place = aspects["of"]?.place {
      note(.requirement(.noFacets), at: place)
    } else if let number = number(least), number > facets.count {
      note(.requirement(.tooFewFacets(atLeast: number, count: facets.count)), at: limit.place)
    }
    return .facets(
      Requirement.Facets(
        atLeast: least,
        facets: facets,
        near: phrases(node["near"]),
        limits: limits(node)
      )
    )
  }

  // MARK: Form

  private mutating func section(_ node: JSONNode) -> Requirement? {
    guard let part = partName(node["section"]) else { return nil }
    return .section(
      Requirement.SectionDemand(
        part: part,
        items: node["items"]?.integer,
        itemsOf: partName(node["itemsOf"]),
        after: partName(node["after"]),
        characters: node["characters"]?.integer
      )
    )
  }

  private mutating func element(_ node: JSONNode) -> Requirement? {
    typealias Element = Requirement.ElementDemand.Element
    guard let element = node["element"]?.text.flatMap(Element.init) else { return nil }
    return .element(
      Requirement.ElementDemand(
        element: element,
        endsWith: phrases(node["endsWith"]),
        notLaterThan: day(node["notLaterThan"], of: element)
      )
    )
  }

  private mutating func day(
    _ node: JSONNode?,
    of element: Requirement.ElementDemand.Element
  ) -> Requirement.MonthDay? {
    guard let node, let text = node.text else { return nil }
    guard element == .date else {
      note(.requirement(.dayWithoutDate(element.rawValue)), at: node.place)
      return nil
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    // A leap year, so that 02-29 is a day.
    guard text.utf8.count == 5, parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
      let month = Int(parts[0]), let day = Int(parts[1]),
      CalendarDate(year: 2024, month: month, day: day) != nil
    else {
      note(.requirement(.badDay(text)), at: node.place)
      return nil
    }
    return Requirement.MonthDay(month: month, day: day)
  }
}
