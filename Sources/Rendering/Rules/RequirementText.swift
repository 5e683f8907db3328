internal import Model

/// What a rule asks for, as indented lines.
struct RequirementText {
  /// A line with the depth of its indentation.
  struct Line: Equatable {
    let depth: Int
    let text: String
  }

  private let messages: Messages
  private(set) var lines: [Line] = []

  private var needs: NeedPhrases { messages.phrases.needs }
  private var words: WordPhrases { messages.phrases.words }

  /// Describes a requirement.
  init(_ requirement: Requirement, messages: Messages) {
    self.messages = messages
    add(requirement, 0)
  }

  private mutating func add(_ requirement: Requirement, _ depth: Int) {
    switch requirement {
    case .mention(let mention): add(mention, depth)
    case .together(let together): add(together, depth)
    case .count(let count): add(count, depth)
    case .facets(let facets): add(facets, depth)
    case .section(let demand): add(demand, depth)
    case .element(let demand): add(demand, depth)
    case .absent(let absence): add(absence, depth)
    case .placeholders: add(needs.placeholders, depth)
    case .layout(let check): add(needs.layout(check), depth)
    case .agree(.years): add(needs.years, depth)
    case .agree(.counts(let rules)):
      add(needs.counts(messages.phrases.list(rules.map(messages.title(ofRule:)))), depth)
    case .agree(.period(let rules)):
      add(needs.period(messages.phrases.list(rules.map(messages.title(ofRule:)))), depth)
    case .agree(.sum(let demand)): add(demand, depth)
    case .pattern(let demand): add(demand, depth)
    case .manual(let question): add(needs.manual(question), depth)
    case .all(let parts): add(needs.all, parts, depth)
    case .any(let parts): add(needs.any, parts, depth)
    case .not(let part): add(needs.not, [part], depth)
    }
  }

  private mutating func add(_ text: String, _ depth: Int) {
    lines.append(Line(depth: depth, text: text))
  }

  private mutating func add(_ heading: String, _ parts: [Requirement], _ depth: Int) {
    add(heading, depth)
    for part in parts { add(part, depth + 1) }
  }

  private mutating func add(_ limits: Requirement.Limits, _ depth: Int) {
    add(needs.scope(words.extent(limits.within)), depth)
    if !limits.unless.isEmpty { add(needs.unless(quoted(limits.unless)), depth) }
  }

  private func quoted(_ phrases: [String]) -> String { messages.phrases.quotedList(phrases) }
}

extension RequirementText {
  private mutating func add(_ mention: Requirement.Mention, _ depth: Int) {
    add(needs.mention(quoted(mention.phrases)), depth)
    addNear(mention.near, mention.limits, depth + 1)
    add(mention.limits, depth + 1)
  }

  private mutating func addNear(_ near: [String], _ limits: Requirement.Limits, _ depth: Int) {
    if !near.isEmpty { add(needs.near(words.extent(limits.within), quoted(near)), depth) }
  }

  private mutating func add(_ absence: Requirement.Absence, _ depth: Int) {
    add(needs.absent(quoted(absence.phrases)), depth)
    if !absence.near.isEmpty {
      add(needs.onlyWith(words.extent(absence.within), quoted(absence.near)), depth + 1)
    }
  }

  private mutating func add(_ together: Requirement.Together, _ depth: Int) {
    add(needs.together(words.extent(together.limits.within)), depth)
    for group in together.groups { add(messages.alternatives(group), depth + 1) }
    if !together.limits.unless.isEmpty {
      add(needs.unless(quoted(together.limits.unless)), depth + 1)
    }
  }

  private mutating func add(_ count: Requirement.Count, _ depth: Int) {
    let unit = count.units.first
    let bounds = BoundsText(count.bounds, unit: unit, messages: messages).withParameters
    add(needs.count(words.quantity(unit), bounds), depth)
    for subject in count.subjects { addSubject(subject, of: count, depth + 1) }
    if !count.about.isEmpty { add(needs.about(quoted(count.about)), depth + 1) }
    add(needs.units(messages.phrases.list(count.units)), depth + 1)
    add(count.limits, depth + 1)
  }

  private mutating func addSubject(
    _ subject: Requirement.Together,
    of count: Requirement.Count,
    _ depth: Int
  ) {
    if subject.groups.count == 1 {
      add(needs.subject(quoted(subject.groups[0])), depth)
    } else {
      add(needs.subject(needs.together(words.extent(subject.limits.within))), depth)
      for group in subject.groups { add(messages.alternatives(group), depth + 1) }
    }
    let own = subject.limits.unless.filter { !count.limits.unless.contains($0) }
    if !own.isEmpty { add(needs.unless(quoted(own)), depth + 1) }
  }

  private mutating func add(_ facets: Requirement.Facets, _ depth: Int) {
    let bounds = Requirement.Bounds(atLeast: facets.atLeast)
    let wanted = BoundsText(bounds, unit: words.facetUnit, messages: messages).withParameters
    add(needs.facets(facets.facets.count, wanted), depth)
    for facet in facets.facets {
      add(needs.facet(facet.name, quoted(facet.phrases)), depth + 1)
    }
    addNear(facets.near, facets.limits, depth + 1)
    add(facets.limits, depth + 1)
  }

  private mutating func add(_ demand: Requirement.SectionDemand, _ depth: Int) {
    let part = messages.checklist.parts.first { $0.name == demand.part }
    add(needs.part(quoted(part?.headings ?? [demand.part])), depth)
    if let items = demand.items { add(needs.items(items), depth + 1) }
    if let other = demand.itemsOf { add(needs.itemsOf(messages.name(ofPart: other)), depth + 1) }
    if let after = demand.after { add(needs.after(messages.name(ofPart: after)), depth + 1) }
    if let characters = demand.characters { add(needs.characters(characters), depth + 1) }
  }

  private mutating func add(_ demand: Requirement.ElementDemand, _ depth: Int) {
    add(needs.element(words.element(demand.element)), depth)
    if !demand.endsWith.isEmpty { add(needs.ending(quoted(demand.endsWith)), depth + 1) }
    if let day = demand.notLaterThan { add(needs.notLaterThan(day), depth + 1) }
  }

  private mutating func add(_ demand: Requirement.SumDemand, _ depth: Int) {
    let tables = messages.phrases.tables
    add(tables.need(messages.alternatives(demand.tables)), depth)
    add(tables.left(messages.phrases.list(demand.left.map(messages.alternatives))), depth + 1)
    add(tables.right(messages.phrases.list(demand.right.map(messages.alternatives))), depth + 1)
  }

  private mutating func add(_ demand: Requirement.PatternDemand, _ depth: Int) {
    add(needs.pattern(demand.expression), depth)
    add(demand.limits, depth + 1)
  }
}
