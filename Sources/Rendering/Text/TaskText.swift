internal import Model

/// One thing to do.
struct TaskText {
  let checked: CheckedReport
  let phrases: Phrasebook

  /// Puts what to do, why, and where on the page.
  func put(_ item: CheckedReport.Item, number: Int, on page: inout Page) {
    let prefix = "☐ \(number). "
    let indent = DisplayWidth.columns(of: prefix)
    let level = phrases.words.bracketed(phrases.words.level(item.rule.level))
    let heading = item.rule.title + level
    let advice = action(item)
    page.put(
      Span(prefix),
      Span(phrases.inputs.located(heading, advice ?? item.message)),
      hang: indent
    )
    if advice != nil { page.field(phrases.frame.problem, Span(item.message), indent: indent) }
    putPlace(item, indent: indent, on: &page)
  }

  private func action(_ item: CheckedReport.Item) -> String? {
    guard item.verdict.status == .fail else {
      let ask = item.verdict.status == .review ? phrases.gaps.review : phrases.gaps.retry
      return item.rule.advice.map(ask)
    }
    return item.rule.advice
  }

  private func putPlace(_ item: CheckedReport.Item, indent: Int, on page: inout Page) {
    guard item.verdict.evidence.isEmpty else {
      let quotes = QuoteBlock(checked: checked, phrases: phrases)
      quotes.put(item, label: phrases.gaps.place, indent: indent, on: &page)
      return
    }
    guard let home = home(of: item.rule) else { return }
    page.field(phrases.gaps.place, Span(home), indent: indent)
  }

  private func home(of rule: Rule) -> String? {
    switch rule.requirement {
    case .element(let demand): return home(of: demand.element)
    case .section(let demand): return demand.after.map { phrases.needs.after(heading(ofPart: $0)) }
    case .absent, .placeholders, .layout, .agree, .manual, .not: return nil
    default: break
    }
    if let part = rule.inParts.first { return phrases.gaps.part(heading(ofPart: part)) }
    let work = checked.checklist.parts.first { $0.holds == .work }
    return work.map { phrases.gaps.part(heading(ofPart: $0.name)) } ?? phrases.gaps.work
  }

  private func home(of element: Requirement.ElementDemand.Element) -> String {
    switch element {
    case .title, .addressee, .documentNumber: phrases.gaps.start
    case .signature, .date, .attachments: phrases.gaps.end
    }
  }

  // The report's own heading is what its author will look for.
  private func heading(ofPart name: String) -> String {
    let part = checked.checklist.parts.first { $0.name == name }
    let own = checked.report.sections.indices.lazy.compactMap { section -> String? in
      guard checked.checklist.part(headedBy: section, in: checked.report)?.name == name else {
        return nil
      }
      return Quotation.heading(of: section, in: checked.report)
    }.first
    return own ?? part?.headings.first ?? name
  }
}
