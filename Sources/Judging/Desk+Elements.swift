import Model

extension Desk {
  /// The units of an element, or `nil` where it is not there.
  func range(of element: Requirement.ElementDemand.Element) -> Range<Int>? {
    switch element {
    case .title: report.elements.title
    case .addressee: report.elements.addressee
    case .signature: report.elements.signature
    case .date: report.elements.date
    case .documentNumber: report.elements.documentNumber
    case .attachments: report.elements.attachments
    }
  }

  /// An element is there, filled in, and ends as it must.
  func judgeElement(_ demand: Requirement.ElementDemand) -> Finding {
    guard let range = range(of: demand.element) else {
      return Finding(result: .fail(.missing))
    }
    let isBlank = isLeftBlank(range, demand.element)
    let found = [
      Evidence(range: report.text.source(range), standing: isBlank ? .placeholder : .done)
    ]
    if isBlank { return Finding(result: .fail(.placeholder), evidence: found) }
    if !demand.endsWith.isEmpty, !ends(range, with: demand.endsWith) {
      return Finding(
        result: .fail(.malformed),
        evidence: found,
        detail: .ending(demand.endsWith)
      )
    }
    if let deadline = missedDeadline(demand, range) {
      return Finding(result: .fail(.malformed), evidence: found, detail: .deadline(deadline))
    }
    return Finding(result: .pass, evidence: found)
  }

  /// A date is spoilt by any blank, every other element only by one that leaves no words of it.
  private func isLeftBlank(
    _ range: Range<Int>,
    _ element: Requirement.ElementDemand.Element
  ) -> Bool {
    if element == .date {
      return matches.blanks.contains { $0.range.overlaps(range) } || holdsCross(range)
    }
    let blank = matches.blanks.reduce(0) { $0 + $1.range.clamped(to: range).count }
    return blank > 0 && range.count - blank <= 2
  }

  private func holdsCross(_ range: Range<Int>) -> Bool {
    report.text.units[range].contains { Self.crosses.contains($0) }
  }

  private static let crosses = UnitSet("x×*_□")

  private func ends(_ range: Range<Int>, with endings: [String]) -> Bool {
    endings.contains { ending in
      let folded = CharacterFolding.folded(ending)
      return report.text.units[range].suffix(folded.count).elementsEqual(folded)
    }
  }

  /// The last day in time, if the date of the sign-off is later.
  ///
  /// A report about a year is due by that day of the next year.
  private func missedDeadline(
    _ demand: Requirement.ElementDemand,
    _ range: Range<Int>
  ) -> CalendarDate? {
    guard demand.element == .date, let limit = demand.notLaterThan, let year = report.facts.year,
      let date = SignedDate.read(report.text.units[range]),
      let deadline = CalendarDate(year: year + 1, month: limit.month, day: limit.day)
    else { return nil }
    return date > deadline ? deadline : nil
  }
}
