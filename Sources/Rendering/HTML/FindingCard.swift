internal import Model

/// What is said about one rule: what is wrong, where, what to write, and by which clause.
struct FindingCard {
  private static let limit = 6
  private static let room = 64

  let checked: CheckedReport
  let marks: TextMarks
  let phrases: Phrasebook

  /// Writes a finding that asks for nothing as an item of a list, on a line or two.
  func writeBriefly(_ finding: Findings.Finding, to html: inout HTMLWriter) {
    let item = finding.item
    html.element("li", id: .rule(item.rule.id)) { html in
      html.element("i", text: String(finding.number))
      html.element("b", ["lang": "zh-CN"], text: item.rule.title)
      html.text(" " + (item.measured ?? ""))
      let places = marked(item.verdict.evidence)
      guard let first = places.first, finding.tone == .pass else { return html.text(item.message) }
      for (place, anchor) in places.prefix(Self.limit) {
        html.element("a", to: anchor, text: checked.place(place.range, phrases))
        html.text(" ")
      }
      let words = Quotation.passage(around: first.evidence.range, in: checked.report, limit: 32)
      html.element("q", ["lang": "zh-CN"], text: words)
    }
    html.raw("\n")
  }

  /// The evidence that links can lead to, what stands in one place once.
  private func marked(_ evidence: [Evidence]) -> [(evidence: Evidence, anchor: Anchor)] {
    var seen: Set<Anchor> = []
    return evidence.compactMap { evidence in
      guard let anchor = marks.anchor(of: evidence), seen.insert(anchor).inserted else {
        return nil
      }
      return (evidence, anchor)
    }
  }

  /// Writes the finding as an item of a list.
  func write(_ finding: Findings.Finding, to html: inout HTMLWriter) {
    let item = finding.item
    html.element("li", ["class": finding.tone.rawValue], id: .rule(item.rule.id)) { html in
      writeHeading(finding, to: &html)
      html.element("p", ["class": "why"], text: item.message)
      writePlaces(finding, to: &html)
      if let advice = item.rule.advice {
        writeField("advice", phrases.frame.advice, advice, to: &html)
      }
      writeBasis(item.rule.basis, to: &html)
    }
    html.raw("\n")
  }

  private func writeHeading(_ finding: Findings.Finding, to html: inout HTMLWriter) {
    let item = finding.item
    html.element("h5") { html in
      html.element("span", ["class": "number"], text: String(finding.number))
      html.text(" ")
      html.chinese(item.rule.title)
      html.text(" ")
      if let tag = tag(finding) { html.element("span", ["class": "tag"], text: tag) }
      html.element("code", text: item.rule.id)
    }
  }

  private func tag(_ finding: Findings.Finding) -> String? {
    let verdict = finding.item.verdict
    switch finding.tone {
    case .required, .recommended, .format: return verdict.reason.map(phrases.words.reason)
    case .review, .error: return phrases.words.level(finding.item.rule.level)
    case .pass: return finding.item.measured
    case .waived, .notApplicable: return nil
    }
  }

  private func writePlaces(_ finding: Findings.Finding, to html: inout HTMLWriter) {
    let quotes = QuoteBlock(checked: checked, phrases: phrases)
    let verdict = finding.item.verdict
    let evidence = quotes.distinct(verdict.evidence, verdict.reason, room: Self.room)
    let shown = evidence.prefix(Self.limit).filter { marks.anchor(of: $0) != nil }
    if shown.isEmpty { return writeAbsence(finding, to: &html) }
    html.element("ul", ["class": "places"]) { html in
      for evidence in shown { write(evidence, of: verdict, quotes, to: &html) }
      let more = QuoteBlock.total(verdict, quotes: evidence.count) - shown.count
      if more > 0 { html.element("li", text: phrases.frame.moreQuotes(more)) }
    }
  }

  private func write(
    _ evidence: Evidence,
    of verdict: Verdict,
    _ quotes: QuoteBlock,
    to html: inout HTMLWriter
  ) {
    let spans = quotes.spans(evidence, reason: verdict.reason, room: Self.room).map(\.text)
    html.element("li") { html in
      html.element("a", to: marks.anchor(of: evidence), text: spans[0])
      for words in spans.dropFirst() { html.chinese(words) }
    }
  }

  /// What the text lacks is marked where it belongs.
  private func writeAbsence(_ finding: Findings.Finding, to html: inout HTMLWriter) {
    let rule = finding.item.rule
    guard Absences.isAbsent(finding), Absences.hasPlace(rule, in: checked) else { return }
    let home = RuleHome(of: rule, in: checked).words(phrases)
    html.element("ul", ["class": "places"]) { html in
      html.element("li") { html in
        html.element("a", to: .absence(finding.number), text: home ?? phrases.page.missingHere)
      }
    }
  }

  private func writeBasis(_ basis: [Basis], to html: inout HTMLWriter) {
    let binding = basis.filter(\.strength.isBinding).map(phrases.words.basis)
    if !binding.isEmpty {
      writeField("basis", phrases.frame.basis, phrases.list(binding), to: &html)
    }
    for other in basis where !other.strength.isBinding {
      writeField("basis", "", phrases.words.basis(other), to: &html)
    }
  }

  private func writeField(
    _ style: String,
    _ label: String,
    _ value: String,
    to html: inout HTMLWriter
  ) {
    html.element("p", ["class": style]) { html in
      if !label.isEmpty { html.element("b", text: label) }
      html.chinese(value)
    }
  }
}
