internal import Model

/// Puts findings into words that can stand alone, outside the report and its checklist.
struct FindingText {
  let checked: CheckedReport
  let phrases: Phrasebook

  /// The columns that quoted words may take.
  private static let quotation = 80

  /// The finding that a verdict comes to.
  func finding(_ item: CheckedReport.Item, failOn: Rule.Level) -> Finding {
    let place = FindingPlace(of: item.verdict, by: item.rule, in: checked)
    let words =
      place.kind == .words
      ? Quotation.text(of: place.range, in: checked.report.document) : ""
    return Finding(
      item: item,
      severity: checked.result.isKnown(item.rule.id)
        ? .note : Finding.Severity(item.verdict, of: item.rule, failOn: failOn),
      place: place,
      words: words,
      message: message(item, place),
      lines: lines(item, place)
    )
  }

  private func lines(_ item: CheckedReport.Item, _ place: FindingPlace) -> [String] {
    let located = quote(place).map { quote in
      phrases.frame.quote + checked.place(place.range, phrases) + " " + quote
    }
    let advice = item.rule.advice.map { phrases.frame.advice + $0 }
    return [phrases.findings.sentence(item.message), located, advice].compactMap { line in
      line.map(TerminalText.neutralised)
    }
  }

  private func message(_ item: CheckedReport.Item, _ place: FindingPlace) -> String {
    let words = phrases.findings
    var sentences = [words.sentence(phrases.inputs.located(item.rule.title, item.message))]
    sentences += note(place).map { [$0] } ?? []
    if let paragraph = paragraph(place) { sentences.append(paragraph) }
    if let advice = item.rule.advice { sentences.append(phrases.frame.advice + advice) }
    return TerminalText.neutralised(sentences.joined(separator: words.gap))
  }

  /// The words at a place, or what stands there instead of them.
  func note(_ place: FindingPlace) -> String? {
    let words = phrases.findings
    switch place.kind {
    case .words: return quote(place).map { words.sentence(phrases.frame.quote + $0) }
    case .heading(let heading): return words.atHeading(heading)
    case .start: return words.atStart
    case .end: return words.atEnd
    }
  }

  /// The words at a place in quotation marks; `nil` where there are none.
  private func quote(_ place: FindingPlace) -> String? {
    guard place.kind == .words else { return nil }
    let document = checked.report.document
    let words = Quotation.text(of: place.range, in: document, limit: Self.quotation)
    return words.isEmpty ? nil : phrases.words.quoted(words)
  }

  private func paragraph(_ place: FindingPlace) -> String? {
    guard checked.report.document.format.hasParagraphs else { return nil }
    return phrases.findings.line(checked.lines.position(of: place.range.start).line)
  }
}
