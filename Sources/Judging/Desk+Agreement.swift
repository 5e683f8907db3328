import Model

/// What the numbers of several count rules have to do with each other and with the year.
extension Desk {
  /// The totals that the text states for each of some count rules must be one number.
  func judgeTotals(of rules: [String]) -> Finding {
    for (rule, hits) in proofs(of: rules) {
      let tally = Tally(hits)
      guard tally.totals.count > 1 else { continue }
      return Finding(
        result: .fail(.inconsistent),
        evidence: evidence(tally.totalHits.prefix(Self.nearMisses)),
        detail: .totals(rule: rule, tally.totals)
      )
    }
    return Finding(result: .pass)
  }

  /// In a report about a year no count rule has its numbers for a part of the year only.
  func judgePeriod(of rules: [String]) -> Finding {
    guard report.facts.period == .year else { return Finding(result: .pass) }
    let isLate = isSignedAtYearEnd
    let topic = checklist.appliesTo.titleMentions.map(CharacterFolding.folded)
    for (rule, hits) in proofs(of: rules) {
      let counted = hits.filter { $0.amount != nil }
      guard !counted.isEmpty,
        counted.allSatisfy({
          YearParts.isPartOnly($0.range, in: report, on: topic, untilNowIsAll: isLate)
        })
      else { continue }
      return Finding(
        result: .fail(.otherScope),
        evidence: evidence(counted.prefix(Self.nearMisses)),
        detail: .partOfYear(rule: rule)
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

  /// The proofs of each count among the rules, with the rule's id.
  private func proofs(of rules: [String]) -> [(rule: String, hits: [Hit])] {
    var found: [(rule: String, hits: [Hit])] = []
    var leaf = 0
    for rule in checklist.rules {
      let leaves = rule.requirement.leaves
      if rules.contains(rule.id) {
        for (offset, requirement) in leaves.enumerated() {
          guard case .count = requirement else { continue }
          found.append((rule.id, matches.hits[leaf + offset].filter { isProof($0, rule) }))
        }
      }
      leaf += leaves.count + (rule.condition?.leaves.count ?? 0)
    }
    return found
  }
}
