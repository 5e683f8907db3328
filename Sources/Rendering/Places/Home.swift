internal import Model

/// Where in a report the thing that a rule asks for belongs.
enum Home: Hashable {
  case start
  case end
  /// After the part of this name.
  case after(String)
  /// In the part of this name.
  case part(String)
  /// In a part about the work done, which the checklist does not name.
  case work

  /// The home of what a rule asks for; `nil` where it is about the text as a whole.
  init?(of rule: Rule, in checklist: Checklist) {
    switch rule.requirement {
    case .element(let demand): self = Self.home(of: demand.element)
    case .section(let demand):
      guard let part = demand.after else { return nil }
      self = .after(part)
    case .absent, .placeholders, .layout, .agree, .manual, .not: return nil
    default: self = Self.home(ofStatements: rule, in: checklist)
    }
  }

  private static func home(of element: Requirement.ElementDemand.Element) -> Home {
    switch element {
    case .title, .addressee, .documentNumber: .start
    case .signature, .date, .attachments: .end
    }
  }

  private static func home(ofStatements rule: Rule, in checklist: Checklist) -> Home {
    if let part = rule.inParts.first { return .part(part) }
    return checklist.parts.first { $0.holds == .work }.map { .part($0.name) } ?? .work
  }
}

extension CheckedReport {
  /// The first section that a part's headings name, an index into `Report.sections`.
  func section(ofPart name: String) -> Int? {
    report.sections.indices.first { section in
      checklist.part(headedBy: section, in: report)?.name == name
    }
  }
}
