import Model

/// What the numbers of several count rules have to do with each other and with the year.
extension Desk {
  /// The totals that the text states for each of some count rules must be one number.
  func judgeTotals(of rules: [String]) -> Finding {
    for (rule, leaf) in counts(of: rules) where Tally.hasTotals(matches.hits[leaf]) {
      let tally = Tally(proofs(of: rule, leaf))
      guard tally.totals.count > 1 else { continue }
      return Finding(
        result: .fail(.inconsistent),
        evidence: evidence(tally.totalHits.prefix(Self.nearMisses)),
        detail: .totals(rule: rule.id, tally.totals)
      )
    }
    return Finding(result: .pass)
  }

  /// In a report about a year no count rule has its numbers for a part of the year only.
  func judgePeriod(of rules: [String]) -> Finding {
    guard report.facts.period == .year else { return Finding(result: .pass) }
    let parts = YearParts(of: report, on: topic, untilNowIsAll: isSignedAtYearEnd)
    for (rule, leaf) in counts(of: rules) where !matches.hits[leaf].isEmpty {
      let counted = proofs(of: rule, leaf).filter { $0.amount != nil }
      guard !counted.isEmpty, counted.allSatisfy({ parts.isPartOnly($0.range) }) else { continue }
      return Finding(
        result: .fail(.otherScope),
        evidence: evidence(counted.prefix(Self.nearMisses)),
        detail: .partOfYear(rule: rule.id)
      )
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

  /// Each count among the rules, by its leaf.
  private func counts(of wanted: [String]) -> [(rule: JudgedRule, leaf: Int)] {
    var found: [(rule: JudgedRule, leaf: Int)] = []
    for rule in rules where !rule.counts.isEmpty && wanted.contains(rule.id) {
      for leaf in rule.counts { found.append((rule, leaf)) }
    }
    return found
  }

  private func proofs(of rule: JudgedRule, _ leaf: Int) -> [Hit] {
    matches.hits[leaf].filter { isProof($0, rule) }
  }
}
