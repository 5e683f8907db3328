import Model

/// What the numbers of several count rules have to do with each other and with the year.
extension Desk {
  /// The totals that the text states for each of some count rules must be one number.
  func judgeTotals(of rules: [String]) -> Finding {
    for rule in countRules where rules.contains(rule.id) {
      for count in rule.counts where Tally.hasTotals(matches.hits[count.leaf]) {
        let tally = Tally(proofs(of: count, rule))
        guard tally.totals.count > 1 else { continue }
        return Finding(
          result: .fail(.inconsistent),
          evidence: evidence(tally.totalHits.prefix(Self.nearMisses)),
          detail: .totals(rule: rule.id, tally.totals)
        )
      }
    }
    return Finding(result: .pass)
  }

  /// In a report about a year no count rule has its numbers for a part of the year only.
  func judgePeriod(of rules: [String]) -> Finding {
    guard report.facts.period == .year else { return Finding(result: .pass) }
    let isLate = isSignedAtYearEnd
    for rule in countRules where rules.contains(rule.id) {
      for count in rule.counts where !matches.hits[count.leaf].isEmpty {
        let counted = proofs(of: count, rule).filter { $0.amount != nil }
        let isPart = counted.allSatisfy {
          yearParts.isPartOnly($0.range, in: report, untilNowIsAll: isLate)
        }
        guard isPart, !counted.isEmpty else { continue }
        return Finding(
          result: .fail(.otherScope),
          evidence: evidence(counted.prefix(Self.nearMisses)),
          detail: .partOfYear(rule: rule.id)
        )
      }
    }
    return Finding(result: .pass)
  }

  /// Until now is the whole year in a report that is signed in December or later.
  private var isSignedAtYearEnd: Bool {
    guard let date = report.elements.date, let year = report.facts.year,
      let signed = SignedDate.yearAndMonth(report.text.units[date])
    else { return false }
    return signed.year > year || signed.month.map { $0 >= 12 } ?? false
  }

  private func proofs(of count: JudgedCount, _ rule: JudgedRule) -> [Hit] {
    matches.hits[count.leaf].filter { isProof($0, rule) }
  }
}
