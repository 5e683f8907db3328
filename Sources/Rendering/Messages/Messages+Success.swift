internal import Model

extension Messages {
  /// How a requirement is met.
  func success(_ verdict: Verdict, _ requirement: Requirement) -> String {
    let details = phrases.details
    switch verdict.detail {
    case .facets(let shown, _): return details.facetsShown(shown.count, phrases.list(shown))
    case .blanks(let unfilled, let anonymised): return details.blanks(unfilled, anonymised)
    case .nothingToCheck: return details.showsNoPages
    default: return requirementMet(verdict, requirement)
    }
  }

  private func requirementMet(_ verdict: Verdict, _ requirement: Requirement) -> String {
    let details = phrases.details
    switch requirement {
    case .all(let parts), .any(let parts):
      // Parts of one kind are met as one of them is; of several kinds there is no closer word.
      guard let first = parts.first.map({ requirementMet(verdict, $0) }) else {
        return details.statementMet
      }
      let isCommon = parts.dropFirst().allSatisfy { requirementMet(verdict, $0) == first }
      return isCommon ? first : details.statementMet
    case .count(let count): return numberMet(verdict, count)
    case .section(let demand):
      guard demand.itemsOf != nil, let items = verdict.measured else { return details.partMet }
      return details.itemsMet(items)
    case .element(let demand): return details.elementMet(phrases.words.element(demand.element))
    case .absent, .not: return details.absentMet
    case .placeholders: return details.blanksMet
    case .layout: return details.layoutMet
    case .agree(.sum): return phrases.tables.met
    case .agree: return details.agreeMet
    case .mention, .together, .facets, .pattern, .manual: return details.statementMet
    }
  }

  /// The number that a rule decided by with its measure word, such as 4 次 or 2 个方面.
  func measured(_ verdict: Verdict, by rule: Rule) -> String? {
    guard let number = verdict.measured else { return nil }
    if case .facets = rule.requirement { return phrases.words.facets(number) }
    if case .agree(.sum) = rule.requirement { return phrases.tables.differing(number) }
    return phrases.reasons.amount(number, verdict.expected?.unit)
  }

  /// The bounds of a number in words, such as 不少于 2 次.
  func bounds(_ expected: Verdict.Expected, unit: String?) -> String {
    let amount = phrases.reasons.amount
    let words = [
      expected.exactly.map { phrases.details.exactly(amount($0, unit)) },
      expected.atLeast.map { phrases.details.atLeast(amount($0, unit)) },
      expected.atMost.map { phrases.details.atMost(amount($0, unit)) },
    ]
    return phrases.list(words.compactMap { $0 })
  }

  private func numberMet(_ verdict: Verdict, _ count: Requirement.Count) -> String {
    guard let measured = verdict.measured else { return phrases.details.statementMet }
    let unit = verdict.expected?.unit ?? count.units.first
    let bounds = verdict.expected.map { self.bounds($0, unit: unit) } ?? ""
    return phrases.details.numberMet(phrases.reasons.amount(measured, unit), bounds)
  }
}
