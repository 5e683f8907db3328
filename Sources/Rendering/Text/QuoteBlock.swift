internal import Model

/// The quotations under an item: place, words, section and standing.
struct QuoteBlock {
  /// How many are shown before the rest is only counted.
  static let limit = 3

  let checked: CheckedReport
  let phrases: Phrasebook

  /// Puts the first quotations of an item after a label, and the number of the others.
  func put(_ item: CheckedReport.Item, label: String, indent: Int, on page: inout Page) {
    let hang = indent + DisplayWidth.columns(of: label)
    let room = page.room(after: hang, upTo: 76)
    let evidence = distinct(item.verdict.evidence, item.verdict.reason, room: room)
    for (number, evidence) in evidence.prefix(Self.limit).enumerated() {
      let quote = spans(evidence, reason: item.verdict.reason, room: room)
      if number == 0 {
        page.put([Span(label, .faint)] + quote, indent: indent, hang: hang)
      } else {
        page.put(quote, indent: hang, hang: hang)
      }
    }
    let more = Self.total(item.verdict, quotes: evidence.count) - Self.limit
    if more > 0, !evidence.isEmpty {
      page.put(Span(phrases.frame.moreQuotes(more), .faint), indent: hang)
    }
  }

  // Beyond as many, whether two quotations read the same is not worth finding out.
  private static let comparable = 20

  /// The evidence without statements that one quotation already shows: 组织 and 监测 of one clause.
  func distinct(_ evidence: [Evidence], _ reason: Reason?, room: Int) -> [Evidence] {
    guard evidence.count > 1, evidence.count <= Self.comparable else { return evidence }
    var quotes: [String] = []
    var starts: [Int] = []
    return evidence.filter { one in
      guard one.standing != nil else { return true }
      let quote = words(of: one, reason, room: room) + remarks(one, reason).joined()
      let start = one.range.start
      guard let known = quotes.firstIndex(of: quote) else {
        quotes.append(quote)
        starts.append(start)
        return true
      }
      defer { starts[known] = start }
      // The same words elsewhere are another place.
      return abs(start - starts[known]) > quote.utf8.count
    }
  }

  /// A quotation with its place before it and what is to be known about it after it.
  func spans(_ evidence: Evidence, reason: Reason?, room: Int) -> [Span] {
    let words = words(of: evidence, reason, room: room)
    var spans = [Span(checked.place(evidence.range, phrases) + " ", .faint)]
    if !words.isEmpty { spans.append(Span(phrases.words.quoted(words))) }
    let remarks = [""] + remarks(evidence, reason)
    spans.append(Span(phrases.words.joinedClauses(remarks), .faint))
    return spans
  }

  private func words(of evidence: Evidence, _ reason: Reason?, room: Int) -> String {
    let range = evidence.range
    // A stray mark needs only its neighbours.
    if evidence.standing == nil {
      return Quotation.passage(around: range, in: checked.report, limit: min(room, 40))
    }
    // The year or the body that a statement is about often stands clauses before it.
    if reason == .otherScope {
      return Quotation.sentence(around: range, in: checked.report, limit: 2 * room)
    }
    return Quotation.passage(around: range, in: checked.report, limit: room)
  }

  private func remarks(_ evidence: Evidence, _ reason: Reason?) -> [String] {
    var remarks: [String] = []
    if let heading = Quotation.heading(of: evidence.section, in: checked.report),
      !isHeading(evidence)
    {
      remarks.append(phrases.frame.inSection(DisplayWidth.shortened(heading, to: 32)))
    }
    // The reason already says what the standing of most near misses is.
    if let standing = evidence.standing, standing != Self.usual(reason) {
      remarks.append(phrases.words.standing(standing))
    }
    return remarks
  }

  /// Whether the quotation is the heading of its section, which then need not be named again.
  private func isHeading(_ evidence: Evidence) -> Bool {
    let report = checked.report
    guard report.sections.indices.contains(evidence.section) else { return false }
    return report.text.source(report.sections[evidence.section].heading).overlaps(evidence.range)
  }

  private static func usual(_ reason: Reason?) -> Standing {
    reason.flatMap { Standing(rawValue: $0.rawValue) } ?? .done
  }

  /// How many places a verdict speaks of, quoted or not.
  static func total(_ verdict: Verdict, quotes: Int) -> Int {
    max(verdict.findings ?? 0, quotes)
  }
}
