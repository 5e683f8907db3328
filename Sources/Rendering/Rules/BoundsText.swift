internal import Model

/// The bounds of a number in words, with the values of a report about a year.
struct BoundsText {
  private let bounds: Requirement.Bounds
  private let unit: String?
  private let messages: Messages

  init(_ bounds: Requirement.Bounds, unit: String?, messages: Messages) {
    self.bounds = bounds
    self.unit = unit
    self.messages = messages
  }

  /// The bounds of the first number that a requirement asks for; `nil` where it asks for none.
  init?(firstIn requirement: Requirement, messages: Messages) {
    switch requirement {
    case .count(let count):
      self.init(count.bounds, unit: count.units.first, messages: messages)
    case .facets(let facets):
      let bounds = Requirement.Bounds(atLeast: facets.atLeast)
      self.init(bounds, unit: messages.phrases.words.facetUnit, messages: messages)
    case .section(let demand):
      guard let items = demand.items else { return nil }
      let bounds = Requirement.Bounds(atLeast: .number(items))
      self.init(bounds, unit: messages.phrases.words.itemUnit, messages: messages)
    case .all(let parts), .any(let parts):
      let texts = parts.lazy.compactMap { BoundsText(firstIn: $0, messages: messages) }
      guard let first = texts.first else { return nil }
      self = first
    default: return nil
    }
  }

  /// The bounds as numbers.
  var expected: Verdict.Expected {
    let checklist = messages.checklist
    return Verdict.Expected(
      atLeast: bounds.atLeast.map { checklist.value(of: $0, for: .year) },
      atMost: bounds.atMost.map { checklist.value(of: $0, for: .year) },
      exactly: bounds.exactly.map { checklist.value(of: $0, for: .year) },
      unit: unit
    )
  }

  /// The bounds alone, such as 不少于 2 次.
  var plain: String { messages.bounds(expected, unit: unit) }

  /// The bounds with what is to be known about the parameters in them.
  var withParameters: String {
    let all = [bounds.exactly, bounds.atLeast, bounds.atMost].compactMap { $0 }
    let notes = all.compactMap(note)
    return notes.reduce(plain) { $0 + messages.phrases.words.bracketed($1) }
  }

  private func note(_ bound: Requirement.Bounds.Bound) -> String? {
    guard case .parameter(let name) = bound else { return nil }
    let needs = messages.phrases.needs
    guard let parameter = messages.checklist.parameter(named: name) else {
      return needs.parameter(name)
    }
    let isFixed = parameter.min == nil && parameter.max == nil
    let notes = [
      needs.parameter(name),
      parameter.halfYear.map(needs.perHalfYear),
      parameter.quarter.map(needs.perQuarter),
      isFixed ? nil : needs.adjustable(parameter.min, parameter.max),
    ]
    return messages.phrases.words.joinedClauses(notes.compactMap { $0 })
  }
}
