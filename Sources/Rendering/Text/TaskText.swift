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

  /// Where to write what a rule asks for; `nil` where it is about the text as a whole.
  func home(of rule: Rule) -> String? {
    switch Home(of: rule, in: checked.checklist) {
    case .start: phrases.gaps.start
    case .end: phrases.gaps.end
    case .after(let part): phrases.needs.after(heading(ofPart: part))
    case .part(let part): phrases.gaps.part(heading(ofPart: part))
    case .work: phrases.gaps.work
    case nil: nil
    }
  }

  // The report's own heading is what its author will look for.
  private func heading(ofPart name: String) -> String {
    let own = checked.section(ofPart: name).flatMap {
      Quotation.heading(of: $0, in: checked.report)
    }
    return own ?? checked.checklist.parts.first { $0.name == name }?.headings.first ?? name
  }
}
