internal import Model

/// How one rule was judged on one report.
struct JudgementText {
  let checked: CheckedReport
  let messages: Messages

  private var phrases: Phrasebook { messages.phrases }

  /// Puts the verdict on a rule on the page, with all of its evidence.
  func put(_ rule: Rule, on page: inout Page) {
    let rules = phrases.rules
    page.put(Span(rules.onReport(checked.result.source), .strong))
    guard let item = checked.items.first(where: { $0.verdict.rule == rule.id }) else {
      page.put(Span(rules.notJudged), indent: 2)
      return
    }
    putVerdict(item, on: &page)
    putEvidence(item.verdict, on: &page)
  }

  private func putVerdict(_ item: CheckedReport.Item, on page: inout Page) {
    let verdict = item.verdict
    var unit = verdict.expected?.unit
    if case .facets = item.rule.requirement { unit = phrases.words.facetUnit }
    var state = phrases.words.status(verdict.status)
    if let reason = verdict.reason {
      state += phrases.words.bracketed(phrases.words.reason(reason))
    }
    putField(phrases.rules.result, state, on: &page)
    putField(phrases.rules.note, item.message, on: &page)
    if let measured = messages.measured(verdict, by: item.rule) {
      putField(phrases.rules.measured, measured, on: &page)
    }
    if let expected = verdict.expected {
      putField(phrases.rules.expected, messages.bounds(expected, unit: unit), on: &page)
    }
  }

  private func putField(_ label: String, _ text: String, on page: inout Page) {
    let rules = phrases.rules
    let labels = [rules.result, phrases.rules.note, rules.measured, rules.expected]
    let columns = labels.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    page.field(DisplayWidth.padded(label, to: columns), Span(text), indent: 2)
  }

  private func putEvidence(_ verdict: Verdict, on page: inout Page) {
    guard !verdict.evidence.isEmpty else {
      page.put(Span(phrases.rules.noEvidence), indent: 2)
      return
    }
    page.put(Span(phrases.rules.evidence(verdict.evidence.count), .faint), indent: 2)
    for evidence in verdict.evidence {
      let place = checked.place(evidence.range, phrases) + " "
      let words = Quotation.passage(around: evidence.range, in: checked.report, limit: 400)
      page.put(
        Span(place, .faint),
        Span(phrases.words.quoted(words)),
        indent: 4,
        hang: 4 + DisplayWidth.columns(of: place)
      )
      putRemarks(evidence, indent: 4 + place.count, on: &page)
    }
  }

  private func putRemarks(_ evidence: Evidence, indent: Int, on page: inout Page) {
    let remarks = [
      Quotation.heading(of: evidence.section, in: checked.report),
      evidence.standing.map(phrases.words.standing),
    ].compactMap { $0 }
    guard !remarks.isEmpty else { return }
    page.put(Span(phrases.words.joinedClauses(remarks), .faint), indent: indent)
  }
}
