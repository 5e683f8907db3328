internal import Model

extension Messages {
  /// A part as a reader knows it: by the first heading that names it.
  func name(ofPart name: String) -> String {
    checklist.parts.first { $0.name == name }?.headings.first ?? name
  }

  /// The quoted headings that would name a part; the first three are example enough.
  func headings(ofPart name: String) -> String {
    let headings = checklist.parts.first { $0.name == name }?.headings ?? []
    return alternatives(Array(headings.prefix(3)))
  }

  /// The title of a rule, or its id where the checklist lacks it.
  func title(ofRule id: String) -> String {
    checklist.rules.first { $0.id == id }?.title ?? id
  }

  /// Quoted phrases of which one is enough.
  func alternatives(_ items: [String]) -> String {
    items.map(phrases.words.quoted).joined(separator: phrases.words.alternativeSeparator)
  }

  /// What a requirement is about, in a word; `nil` where no single word says it.
  func subject(of requirement: Requirement) -> String? {
    switch requirement {
    case .mention(let mention): mention.phrases.first.map(phrases.words.quoted)
    case .together(let together): together.groups.first?.first.map(phrases.words.quoted)
    case .count(let count):
      count.subjects.first?.groups.first?.first.map(phrases.words.quoted)
    case .section(let demand): phrases.words.quoted(name(ofPart: demand.part))
    case .element(let demand): phrases.words.element(demand.element)
    case .absent(let absent): absent.phrases.first.map(phrases.words.quoted)
    case .any(let parts): parts.first.flatMap(subject)
    case .agree(.sum(let demand)): demand.tables.first.map(phrases.words.quoted)
    case .facets, .placeholders, .layout, .agree, .pattern, .manual, .all, .not: nil
    }
  }
}
