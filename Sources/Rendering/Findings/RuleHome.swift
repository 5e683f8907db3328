internal import Model

/// Where what a rule asks for would stand in a report.
enum RuleHome: Hashable, Sendable {
  case start
  case end
  /// The part of this name.
  case part(String)
  /// Behind the part of this name.
  case after(String)
  /// Wherever the work is told of; the checklist names no such part.
  case work

  /// The home of what a rule asks for; `nil` where it is about the whole text.
  init?(of rule: Rule, in checklist: Checklist) {
    switch rule.requirement {
    case .element(let demand): self = Self.home(of: demand.element)
    case .section(let demand):
      guard let part = demand.after else { return nil }
      self = .after(part)
    case .absent, .placeholders, .layout, .agree, .manual, .not: return nil
    default:
      let work = checklist.parts.first { $0.holds == .work }?.name
      self = (rule.inParts.first ?? work).map(RuleHome.part) ?? .work
    }
  }

  private static func home(of element: Requirement.ElementDemand.Element) -> RuleHome {
    switch element {
    case .title, .addressee, .documentNumber: .start
    case .signature, .date, .attachments: .end
    }
  }
}

extension CheckedReport {
  /// The first section whose heading names a part, an index into `Report.sections`.
  func section(ofPart name: String) -> Int? {
    report.sections.indices.first { section in
      checklist.part(headedBy: section, in: report)?.name == name
    }
  }
}
