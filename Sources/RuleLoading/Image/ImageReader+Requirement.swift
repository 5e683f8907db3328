import Model

extension ImageReader {
  /// Reads a requirement.
  mutating func requirement() throws(Malformed) -> Requirement {
    guard let kind = RequirementTag(rawValue: try number()) else { throw Malformed() }
    return switch kind {
    case .mention: .mention(try mention())
    case .together: .together(try together())
    case .count: .count(try count())
    case .facets: .facets(try facets())
    case .section: .section(try sectionDemand())
    case .element: .element(try elementDemand())
    case .absent: .absent(try absence())
    case .placeholders: .placeholders
    case .layout: .layout(try numbered())
    case .agree: .agree(try agreement())
    case .pattern: .pattern(try patternDemand())
    case .manual: .manual(try text())
    case .all: .all(try requirements())
    case .any: .any(try requirements())
    case .not: .not(try requirement())
    }
  }

  private mutating func requirements() throws(Malformed) -> [Requirement] {
    try values { reader throws(Malformed) in try reader.requirement() }
  }

  private mutating func mention() throws(Malformed) -> Requirement.Mention {
    Requirement.Mention(phrases: try list(), near: try list(), limits: try limits())
  }

  private mutating func together() throws(Malformed) -> Requirement.Together {
    Requirement.Together(
      groups: try lists(),
      limits: try limits()
    )
  }

  private mutating func count() throws(Malformed) -> Requirement.Count {
    Requirement.Count(
      subjects: try values { reader throws(Malformed) in try reader.together() },
      about: try list(),
      units: try list(),
      bounds: Requirement.Bounds(
        atLeast: try optional { reader throws(Malformed) in try reader.bound() },
        atMost: try optional { reader throws(Malformed) in try reader.bound() },
        exactly: try optional { reader throws(Malformed) in try reader.bound() }
      ),
      needsNumber: try number() == 1,
      limits: try limits()
    )
  }

  private mutating func absence() throws(Malformed) -> Requirement.Absence {
    Requirement.Absence(phrases: try list(), near: try list(), within: try numbered())
  }

  private mutating func facets() throws(Malformed) -> Requirement.Facets {
    Requirement.Facets(
      atLeast: try bound(),
      facets: try values { reader throws(Malformed) in
        Requirement.Facets.Facet(name: try reader.text(), phrases: try reader.list())
      },
      near: try list(),
      limits: try limits()
    )
  }

  private mutating func sectionDemand() throws(Malformed) -> Requirement.SectionDemand {
    Requirement.SectionDemand(
      part: try text(),
      items: try optionalNumber(),
      itemsOf: try optionalText(),
      after: try optionalText(),
      characters: try optionalNumber()
    )
  }

  private mutating func elementDemand() throws(Malformed) -> Requirement.ElementDemand {
    Requirement.ElementDemand(
      element: try numbered(),
      endsWith: try list(),
      notLaterThan: try optional { reader throws(Malformed) in
        Requirement.MonthDay(month: try reader.number(), day: try reader.number())
      }
    )
  }

  private mutating func agreement() throws(Malformed) -> Requirement.Agreement {
    switch try number() {
    case 0: .years
    case 1: .counts(of: try list())
    case 2:
      .sum(
        Requirement.SumDemand(tables: try list(), left: try lists(), right: try lists())
      )
    case 3: .period(of: try list())
    default: throw Malformed()
    }
  }

  private mutating func lists() throws(Malformed) -> [[String]] {
    try values { reader throws(Malformed) in try reader.list() }
  }

  private mutating func patternDemand() throws(Malformed) -> Requirement.PatternDemand {
    Requirement.PatternDemand(expression: try text(), limits: try limits())
  }

  private mutating func limits() throws(Malformed) -> Requirement.Limits {
    Requirement.Limits(within: try numbered(), unless: try list())
  }

  private mutating func bound() throws(Malformed) -> Requirement.Bounds.Bound {
    switch try number() {
    case 0: .number(try number())
    case 1: .parameter(try text())
    default: throw Malformed()
    }
  }
}
