internal import Model

/// The passed rules of a report, one line each, so that a reviewer can audit them.
struct PassBlock {
  let checked: CheckedReport
  let phrases: Phrasebook

  private static let titleLimit = 32
  private static let quoteLimit = 48

  /// Puts the block on the page, if anything passed.
  func put(on page: inout Page) {
    let items = checked.items(.pass)
    guard !items.isEmpty else { return }
    page.blank()
    page.put(Span(phrases.frame.passHeading(items.count), .strong))
    let widest = items.map { DisplayWidth.columns(of: $0.rule.title) }.max() ?? 0
    let columns = min(widest, Self.titleLimit)
    for item in items { put(item, titleColumns: columns, on: &page) }
  }

  private func put(_ item: CheckedReport.Item, titleColumns: Int, on page: inout Page) {
    let title = DisplayWidth.truncated(item.rule.title, to: titleColumns)
    let indent = 4 + titleColumns + 2
    let room = page.room(after: indent, upTo: Self.quoteLimit)
    page.put(
      Span("✓ ", .good),
      Span(DisplayWidth.padded(title, to: titleColumns) + "  "),
      Span(DisplayWidth.truncated(proof(item, room), to: room), .faint),
      indent: 2,
      hang: indent
    )
  }

  private func proof(_ item: CheckedReport.Item, _ room: Int) -> String {
    var words: [String] = []
    if let measured = item.measured { words.append(measured) }
    if let first = item.verdict.evidence.first {
      words.append(checked.place(first.range, phrases))
      let used = words.reduce(0) { $0 + DisplayWidth.columns(of: $1) + 1 }
      words.append(quote(first, room: room - used))
    }
    return words.isEmpty ? item.message : words.joined(separator: " ")
  }

  private func quote(_ evidence: Evidence, room: Int) -> String {
    let marks = DisplayWidth.columns(of: phrases.words.quoted(""))
    let limit = max(4, room - marks)
    let words = Quotation.passage(around: evidence.range, in: checked.report, limit: limit)
    return phrases.words.quoted(words)
  }
}
