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
    guard let home = RuleHome(of: item.rule, in: checked).words(phrases) else { return }
    page.field(phrases.gaps.place, Span(home), indent: indent)
  }
}
