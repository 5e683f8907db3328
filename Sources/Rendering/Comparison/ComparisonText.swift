internal import Model

/// The comparison of two drafts for a person.
struct ComparisonText {
  private let old: RecordedReport
  private let record: String?
  private let checked: CheckedReport
  private let phrases: Phrasebook
  private let comparison: Comparison
  private var words: ComparisonPhrases { phrases.comparison }

  init(old: RecordedReport, record: String?, checked: CheckedReport, phrases: Phrasebook) {
    self.old = old
    self.record = record
    self.checked = checked
    self.phrases = phrases
    comparison = Comparison(old, checked)
  }

  /// Puts everything on the page.
  func put(on page: inout Page) {
    let report = ReportText(checked: checked, phrases: phrases)
    let outcome = phrases.words.outcome(old.outcome)
    report.putHead(
      on: &page,
      first: [(words.oldDraft, words.oldValue(old.source, outcome, record))]
    )
    let moved = comparison.open.count(where: \.hasMoved)
    let (fixed, new, open) = (comparison.fixed, comparison.new, comparison.open)
    page.put(Span(words.counts(fixed.count, new.count, open.count, moved), .strong))
    putChecklists(on: &page)
    putFixed(on: &page)
    var number = 0
    let entries = (
      new: new.map { Entry(item: $0.new, changes: changes(of: $0)) },
      open: open.map { Entry(item: $0.new, changes: changes(of: $0)) }
    )
    put(entries.new, words.newHeading(new.count), from: &number, report, on: &page)
    put(entries.open, words.openHeading(open.count), from: &number, report, on: &page)
    putUnmatched(on: &page)
  }

  private func putChecklists(on page: inout Page) {
    let new = RecordedChecklist(checked.checklist)
    guard old.checklist != new else { return }
    let before = old.checklist.map(words.checklist) ?? words.oldNotChecked
    page.put(Span(words.otherChecklist(before, words.checklist(new)), .doubtful))
  }

  private func putFixed(on page: inout Page) {
    guard !comparison.fixed.isEmpty else { return }
    page.blank()
    page.put(Span(words.fixedHeading(comparison.fixed.count), .strong))
    for item in comparison.fixed {
      let before = describe(item.old.status, item.old.reason)
      let after = phrases.words.status(item.new.verdict.status)
      page.put(
        Span("✓ ", .good),
        Span(item.new.rule.title),
        Span("  " + item.new.rule.id, .faint),
        Span(level(item.new.rule.level) + "  ", .faint),
        Span(words.change(before, after)),
        indent: 2,
        hang: 4
      )
    }
  }

  /// A gap of the later draft, and what is different from the earlier one.
  private struct Entry {
    let item: CheckedReport.Item
    let changes: [String]
  }

  /// Puts gaps on the page, the gravest first.
  private func put(
    _ entries: [Entry],
    _ heading: String,
    from number: inout Int,
    _ report: ReportText,
    on page: inout Page
  ) {
    guard !entries.isEmpty else { return }
    page.blank()
    page.put(Span(heading, .strong))
    for level in Rule.Level.allCases {
      for entry in entries where entry.item.rule.level == level {
        number += 1
        report.put(entry.item, number: number, withLevel: true, on: &page)
        put(entry.changes, number: number, on: &page)
      }
    }
  }

  private func put(_ changes: [String], number: Int, on page: inout Page) {
    let indent = 2 + "\(number). ".count
    for change in changes.prefix(QuoteBlock.limit) {
      page.field(words.label, Span(change), indent: indent)
    }
    let more = changes.count - QuoteBlock.limit
    if more > 0 { page.put(Span(words.more(more), .faint), indent: indent) }
  }

  private func changes(of gap: Comparison.New) -> [String] {
    gap.old == nil ? [words.notInOldList] : []
  }

  private func changes(of gap: Comparison.Open) -> [String] {
    var changes: [String] = []
    if (gap.old.status, gap.old.reason) != (gap.new.verdict.status, gap.new.verdict.reason) {
      changes.append(words.reason(describe(gap.old.status, gap.old.reason)))
    }
    for quote in gap.evidence where quote.hasMoved {
      guard let old = quote.old else { continue }
      changes.append(words.moved(place(of: old), checked.place(quote.evidence.range, phrases)))
    }
    for quote in gap.gone {
      let words = DisplayWidth.shortened(Quotation.oneLine(quote.text), to: 40)
      changes.append(self.words.gone(place(of: quote), phrases.words.quoted(words)))
    }
    return changes
  }

  private func putUnmatched(on page: inout Page) {
    let results = comparison.unmatched
    guard !results.isEmpty else { return }
    page.blank()
    page.put(Span(words.unmatchedHeading(results.count), .strong))
    for result in results {
      let reason = describe(result.status, result.reason)
      let name = result.title + "  " + result.rule + level(result.level)
      page.put(Span("– " + phrases.inputs.located(name, reason)), indent: 2, hang: 4)
    }
  }

  private func level(_ level: Rule.Level) -> String {
    phrases.words.bracketed(phrases.words.level(level))
  }

  private func describe(_ status: Verdict.Status, _ reason: Reason?) -> String {
    guard status == .fail, let reason else { return phrases.words.status(status) }
    return phrases.words.reason(reason)
  }

  private func place(of evidence: RecordedEvidence) -> String {
    if old.format?.hasParagraphs == true { return phrases.frame.paragraph(evidence.line) }
    return "\(evidence.line):\(evidence.column)"
  }
}
