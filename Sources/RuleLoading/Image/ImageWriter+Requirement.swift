import Model

extension ImageWriter {
  /// Writes a requirement after its kind.
  mutating func write(_ requirement: Requirement) {
    write(RequirementTag(of: requirement).rawValue)
    switch requirement {
    case .mention(let mention): write(mention)
    case .together(let together): write(together)
    case .count(let count): write(count)
    case .facets(let facets): write(facets)
    case .section(let demand): write(demand)
    case .element(let demand): write(demand)
    case .absent(let absence): write(absence)
    case .placeholders: break
    case .layout(let check): write(numberOf: check)
    case .agree(let agreement): write(agreement)
    case .pattern(let demand): write(demand)
    case .manual(let question): write(question)
    case .all(let parts), .any(let parts): write(parts) { $0.write($1) }
    case .not(let part): write(part)
    }
  }

  private mutating func write(_ mention: Requirement.Mention) {
    write(mention.phrases)
    write(mention.near)
    write(mention.limits)
  }

  private mutating func write(_ together: Requirement.Together) {
    write(together.groups) { $0.write($1) }
    write(together.limits)
  }

  private mutating func write(_ count: Requirement.Count) {
    write(count.subjects) { $0.write($1) }
    write(count.about)
    write(count.units)
    write(count.bounds.atLeast) { $0.write($1) }
    write(count.bounds.atMost) { $0.write($1) }
    write(count.bounds.exactly) { $0.write($1) }
    write(count.needsNumber ? 1 : 0)
    write(count.limits)
  }

  private mutating func write(_ absence: Requirement.Absence) {
    write(absence.phrases)
    write(absence.near)
    write(numberOf: absence.within)
  }

  private mutating func write(_ facets: Requirement.Facets) {
    write(facets.atLeast)
    write(facets.facets) { writer, facet in
      writer.write(facet.name)
      writer.write(facet.phrases)
    }
    write(facets.near)
    write(facets.limits)
  }

  private mutating func write(_ demand: Requirement.SectionDemand) {
    write(demand.part)
    write(demand.items) { $0.write($1) }
    write(demand.itemsOf) { $0.write($1) }
    write(demand.after) { $0.write($1) }
    write(demand.characters) { $0.write($1) }
  }

  private mutating func write(_ demand: Requirement.ElementDemand) {
    write(numberOf: demand.element)
    write(demand.endsWith)
    write(demand.notLaterThan) { writer, day in
      writer.write(day.month)
      writer.write(day.day)
    }
  }

  private mutating func write(_ agreement: Requirement.Agreement) {
    switch agreement {
    case .years:
      write(0)
    case .counts(let rules):
      write(1)
      write(rules)
    case .sum(let demand):
      write(2)
      write(demand.tables)
      write(demand.left) { $0.write($1) }
      write(demand.right) { $0.write($1) }
    case .period(let rules):
      write(3)
      write(rules)
    }
  }

  private mutating func write(_ demand: Requirement.PatternDemand) {
    write(demand.expression)
    write(demand.limits)
  }

  private mutating func write(_ limits: Requirement.Limits) {
    write(numberOf: limits.within)
    write(limits.unless)
  }

  private mutating func write(_ bound: Requirement.Bounds.Bound) {
    switch bound {
    case .number(let number):
      write(0)
      write(number)
    case .parameter(let name):
      write(1)
      write(name)
    }
  }
}
