internal import Model

/// Where what a rule asks for belongs in a report.
struct RuleHome {
  /// The kinds of place.
  enum Place {
    case start
    case end
    case after(part: String)
    case part(String)
    /// The part about the work done, of which the checklist has no name.
    case work
    /// What the rule asks for has no place of its own.
    case anywhere
  }

  let place: Place
  private let checked: CheckedReport

  /// The place for what a rule asks for in a report.
  init(of rule: Rule, in checked: CheckedReport) {
    self.checked = checked
    place = Self.place(of: rule, checked.checklist)
  }

  private static func place(of rule: Rule, _ checklist: Checklist) -> Place {
    switch rule.requirement {
    case .element(let demand): return place(of: demand.element)
    case .section(let demand): return demand.after.map { .after(part: $0) } ?? .anywhere
    case .absent, .placeholders, .layout, .agree, .manual, .not: return .anywhere
    default: break
    }
    if let part = rule.inParts.first { return .part(part) }
    return checklist.parts.first { $0.holds == .work }.map { .part($0.name) } ?? .work
  }

  private static func place(of element: Requirement.ElementDemand.Element) -> Place {
    switch element {
    case .title, .addressee, .documentNumber: .start
    case .signature, .date, .attachments: .end
    }
  }

  // MARK: In words

  /// The place in words; `nil` where there is none.
  func words(_ phrases: Phrasebook) -> String? {
    switch place {
    case .start: phrases.gaps.start
    case .end: phrases.gaps.end
    case .after(let part): phrases.needs.after(heading(ofPart: part))
    case .part(let part): phrases.gaps.part(heading(ofPart: part))
    case .work: phrases.gaps.work
    case .anywhere: nil
    }
  }

  // The report's own heading is what its author will look for.
  private func heading(ofPart name: String) -> String {
    let own = section(ofPart: name).flatMap { Quotation.heading(of: $0, in: checked.report) }
    return own ?? checked.checklist.parts.first { $0.name == name }?.headings.first ?? name
  }

  // MARK: In the text

  /// The words of the report nearest to the place: a heading, the title, the sign-off.
  var range: SourceRange {
    switch place {
    case .start, .work, .anywhere: checked.head
    case .end: end
    case .after(let part), .part(let part): section(ofPart: part).map(heading) ?? checked.head
    }
  }

  private func heading(of section: Int) -> SourceRange {
    checked.report.text.source(checked.report.sections[section].heading)
  }

  private var end: SourceRange {
    let elements = checked.report.elements
    let signOff = elements.date ?? elements.signature
    return signOff.map(checked.report.text.source) ?? checked.shown.last ?? checked.head
  }

  /// The first section that a part's headings name, an index into `Report.sections`.
  func section(ofPart name: String) -> Int? {
    checked.report.sections.indices.first { section in
      !checked.report.sections[section].heading.isEmpty
        && checked.checklist.part(headedBy: section, in: checked.report)?.name == name
    }
  }
}

extension CheckedReport {
  /// The title, or the first paragraph of a report without one.
  var head: SourceRange {
    report.elements.title.map(report.text.source) ?? shown.first ?? SourceRange(0, 0)
  }

  /// The paragraphs that are no furniture.
  fileprivate var shown: [SourceRange] {
    report.paragraphs.filter { $0.role != .furniture && !$0.range.isEmpty }
      .map { report.text.source($0.range) }
  }
}
