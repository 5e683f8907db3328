import Model

extension Desk {
  /// How many places of a form finding are kept.
  static let firstPlaces = 5

  /// A form check: one finding per rule, with the number of places and the first ones.
  func judgeLayout(_ check: Requirement.LayoutCheck) -> Finding {
    if check.isAboutPages, report.document.layout == nil {
      return Finding(result: .pass, detail: .nothingToCheck)
    }
    let findings = LayoutJudge.findings(check, in: text)
    guard findings.isApplicable else {
      return Finding(result: .notApplicable, detail: .nothingToCheck)
    }
    guard !findings.ranges.isEmpty else { return Finding(result: .pass) }
    return Finding(
      result: .fail(.malformed),
      evidence: findings.ranges.prefix(Self.firstPlaces).map {
        Evidence(range: $0, standing: nil)
      },
      detail: .findings(findings.ranges.count)
    )
  }

  /// Nothing is left to fill in: one finding with the number of blanks and the first places.
  func judgeBlanks() -> Finding {
    guard !matches.blanks.isEmpty else { return Finding(result: .pass) }
    let anonymised = matches.blanks.filter { $0.kind == .anonymised }.count
    return Finding(
      result: .fail(.placeholder),
      evidence: matches.blanks.prefix(10).map {
        Evidence(
          range: report.text.source(around($0.range)),
          standing: .placeholder,
          section: report.section(at: $0.range.lowerBound)
        )
      },
      detail: .blanks(unfilled: matches.blanks.count - anonymised, anonymised: anonymised)
    )
  }

  /// A blank with a few characters around it, so that the quotation says which one it is.
  private func around(_ blank: Range<Int>) -> Range<Int> {
    let units = report.text.units
    var start = blank.lowerBound
    while start > 0, blank.lowerBound - start < 8, !Self.edges.contains(units[start - 1]) {
      start -= 1
    }
    var end = blank.upperBound
    while end < units.count, end - blank.upperBound < 4, !Self.edges.contains(units[end]) {
      end += 1
    }
    return start..<end
  }

  private static let edges = UnitSet("。;,:!?、\n")

  /// The years of title, opening and sign-off are one; January to March may sign for the year before.
  func judgeYears() -> Finding {
    var places: [(year: Int, range: Range<Int>)] = []
    if let title = report.elements.title, let year = YearMentions.last(in: title, of: report) {
      places.append(year)
    }
    if let opening = YearMentions.transition(of: report) { places.append(opening) }
    if let date = report.elements.date,
      let signed = SignedDate.yearAndMonth(report.text.units[date])
    {
      let isEarly = signed.month.map { $0 <= 3 } ?? false
      let covers = places.first.map { isEarly && signed.year == $0.year + 1 } ?? false
      places.append((covers ? signed.year - 1 : signed.year, date))
    }
    let mentions = YearMentions.inSentences(of: text)
    if let most = YearMentions.dominant(among: mentions), places.first?.year != most.year,
      !mentions.contains(where: { $0.year == places.first?.year })
    {
      places.append(most)
    }
    guard let first = places.first, places.contains(where: { $0.year != first.year }) else {
      return Finding(result: .pass)
    }
    return Finding(
      result: .fail(.inconsistent),
      evidence: places.map {
        Evidence(
          range: report.text.source($0.range),
          standing: nil,
          section: report.section(at: $0.range.lowerBound)
        )
      },
      detail: .years(Set(places.map(\.year)).sorted())
    )
  }
}
