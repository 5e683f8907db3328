internal import Model

/// The text about one checked report, from the verdict down to what does not apply.
struct ReportText {
  let checked: CheckedReport
  let phrases: Phrasebook

  /// Puts everything on the page.
  func put(on page: inout Page) {
    putHead(on: &page)
    putCounts(on: &page)
    let tailoring = TailoringText(checked, phrases)
    tailoring?.putNotices(on: &page)
    if let fixed = checked.fixedSince(phrases) { page.put(Span(fixed, .doubtful)) }
    var number = 0
    let frame = phrases.frame
    put(checked.items(.review), under: frame.reviewHeading, from: &number, on: &page)
    put(checked.items(.error), under: frame.errorHeading, from: &number, on: &page)
    for level in Rule.Level.allCases {
      let heading = { (count: Int) in frame.gapHeading(phrases.words.level(level), count) }
      put(checked.failures(level), under: heading, from: &number, on: &page)
    }
    putNotes(checked.knownFailures, under: phrases.baseline.knownHeading, on: &page)
    PassBlock(checked: checked, phrases: phrases).put(on: &page)
    putNotes(checked.items(.waived), under: frame.waivedHeading, on: &page)
    putNotes(checked.items(.notApplicable), under: frame.notApplicableHeading, on: &page)
    tailoring?.putChanges(on: &page)
  }

  /// Puts the verdict and what the report is on the page, after some other fields.
  func putHead(on page: inout Page, first: [(label: String, value: String)] = []) {
    let outcome = checked.result.outcome
    let word = Span(phrases.words.outcome(outcome), Self.style(of: outcome))
    page.put(word, Span("  " + checked.result.source), hang: 2)
    let fields = first + checked.fields(phrases)
    let columns = fields.map { DisplayWidth.columns(of: $0.label) }.max() ?? 0
    for field in fields {
      page.field(DisplayWidth.padded(field.label, to: columns), Span(field.value), indent: 2)
    }
  }

  private func putCounts(on page: inout Page) {
    page.put(Span(checked.counts(phrases)))
    if let score = checked.score { page.put(Span(phrases.files.score(score), .faint)) }
    if let why = checked.whyNoVerdict(phrases) { page.put(Span(why, .doubtful)) }
  }

  private func put(
    _ items: [CheckedReport.Item],
    under heading: (Int) -> String,
    from number: inout Int,
    on page: inout Page
  ) {
    guard !items.isEmpty else { return }
    page.blank()
    page.put(Span(heading(items.count), .strong))
    for item in items {
      number += 1
      put(item, number: number, on: &page)
    }
  }

  /// Puts an item on the page; its level is told where no heading does.
  func put(
    _ item: CheckedReport.Item,
    number: Int,
    withLevel: Bool = false,
    on page: inout Page
  ) {
    let prefix = "\(number). "
    let indent = 2 + prefix.count
    var spans = [Span(prefix), Span(item.rule.title, .strong), Span("  " + item.rule.id, .faint)]
    if item.verdict.status != .fail || withLevel {
      let level = phrases.words.level(item.rule.level)
      spans.append(Span(phrases.words.bracketed(level), .faint))
    }
    page.put(spans, indent: 2, hang: indent)
    let quotes = QuoteBlock(checked: checked, phrases: phrases)
    quotes.put(item, label: phrases.frame.quote, indent: indent, on: &page)
    page.field(phrases.frame.problem, Span(item.message), indent: indent)
    if let advice = item.rule.advice {
      page.field(phrases.frame.advice, Span(advice, .good), indent: indent)
    }
    putBasis(item.rule.basis, indent: indent, on: &page)
  }

  private func putBasis(_ basis: [Basis], indent: Int, on page: inout Page) {
    let binding = basis.filter(\.strength.isBinding).map(phrases.words.basis)
    if !binding.isEmpty {
      page.field(phrases.frame.basis, Span(phrases.list(binding), .faint), indent: indent)
    }
    for other in basis where !other.strength.isBinding {
      page.put(Span(phrases.words.basis(other), .faint), indent: indent)
    }
  }

  private func putNotes(
    _ items: [CheckedReport.Item],
    under heading: (Int) -> String,
    on page: inout Page
  ) {
    guard !items.isEmpty else { return }
    page.blank()
    page.put(Span(heading(items.count), .strong))
    for item in items {
      page.field("– \(item.rule.title)  ", Span(item.message), indent: 2)
    }
  }

  private static func style(of outcome: CheckResult.Outcome) -> Style {
    switch outcome {
    case .pass: .good
    case .fail: .bad
    case .error: .doubtful
    }
  }
}

extension Basis.Strength {
  /// Whether 依据 may be said of it; what an office or custom asks for is named as such.
  var isBinding: Bool {
    switch self {
    case .law, .party, .standard: true
    case .local, .practice: false
    }
  }
}
