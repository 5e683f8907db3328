internal import Model

extension Messages {
  /// Why a requirement is not met.
  func failure(_ verdict: Verdict, _ requirement: Requirement) -> String {
    if case .failedPart(let number) = verdict.detail {
      return failure(verdict, ofPart: number, of: requirement)
    }
    return detailed(verdict, requirement) ?? plain(verdict, requirement)
  }

  private func failure(
    _ verdict: Verdict,
    ofPart number: Int,
    of requirement: Requirement
  ) -> String {
    guard case .all(let parts) = requirement, parts.indices.contains(number - 1) else {
      return plain(verdict, requirement)
    }
    let part = parts[number - 1]
    let subject = subject(of: part) ?? phrases.reasons.item(number)
    return phrases.reasons.within(subject, plain(verdict, part))
  }

  private func detailed(_ verdict: Verdict, _ requirement: Requirement) -> String? {
    let details = phrases.details
    switch verdict.detail {
    case .findings(let places): return findings(places, verdict, requirement)
    case .blanks(let unfilled, let anonymised): return details.blanks(unfilled, anonymised)
    case .facets(let shown, let lacking): return facets(shown, lacking, verdict)
    case .items(let found, let wanted): return short(verdict, details.tooFewItems(found, wanted))
    case .characters(let found, let wanted): return short(verdict, details.tooShort(found, wanted))
    case .order(let part, let after): return details.order(name(ofPart: part), name(ofPart: after))
    case .years(let years): return details.years(phrases.list(years.map(String.init)))
    case .totals(let rule, let totals):
      return details.totals(title(ofRule: rule), phrases.list(totals.map(String.init)))
    case .partOfYear(let rule): return details.partOfYear(title(ofRule: rule))
    case .sums, .noTable, .lackingRows, .noNumber: return sums(verdict, requirement)
    case .ending(let endings): return details.ending(alternatives(endings))
    case .deadline(let date): return details.deadline(date)
    case .question(let question): return details.question(question)
    case .conditionUnmet, .nothingToCheck, .failedPart, nil: return nil
    }
  }

  private func findings(_ places: Int, _ verdict: Verdict, _ requirement: Requirement) -> String {
    if case .layout(let check) = requirement { return phrases.details.layout(check, places) }
    return verdict.reason == .unwanted
      ? phrases.details.unwanted(places) : phrases.details.malformed(places)
  }

  private func facets(_ shown: [String], _ lacking: [String], _ verdict: Verdict) -> String {
    let wanted = verdict.expected?.atLeast
    if verdict.reason == .belowMinimum {
      return phrases.details.tooFewFacets(phrases.list(shown), phrases.list(lacking), wanted)
    }
    let reason = statement(verdict)
    return phrases.details.facetsLacking(reason, phrases.list(lacking), wanted)
  }

  // A part that only prompts for its content is short as well, but that is not the news.
  private func short(_ verdict: Verdict, _ sentence: String) -> String? {
    verdict.reason == .placeholder ? nil : sentence
  }

  private func plain(_ verdict: Verdict, _ requirement: Requirement) -> String {
    let reason = verdict.reason ?? .missing
    switch requirement {
    case .count(let count): return number(verdict, count)
    case .section(let demand): return phrases.reasons.part(reason, headings(ofPart: demand.part))
    case .element(let demand):
      return phrases.reasons.element(reason, phrases.words.element(demand.element))
    case .any(let parts): return parts.first.map { plain(verdict, $0) } ?? statement(verdict)
    case .agree(.sum) where verdict.reason == .placeholder: return phrases.tables.unfilled
    default: return statement(verdict)
    }
  }

  private func number(_ verdict: Verdict, _ count: Requirement.Count) -> String {
    let reason = verdict.reason ?? .missing
    if reason == .missing { return missing(verdict) }
    let unit = verdict.expected?.unit ?? count.units.first
    if reason == .belowMinimum, let sentence = comparison(verdict, unit) { return sentence }
    return phrases.reasons.number(reason, phrases.words.quantity(unit))
  }

  private func comparison(_ verdict: Verdict, _ unit: String?) -> String? {
    guard let measured = verdict.measured, let expected = verdict.expected else { return nil }
    let found = phrases.reasons.amount(measured, unit)
    if let exactly = expected.exactly {
      return phrases.reasons.notExactly(found, phrases.reasons.amount(exactly, unit))
    }
    if let atMost = expected.atMost, measured > atMost {
      return phrases.reasons.tooMany(found, phrases.reasons.amount(atMost, unit))
    }
    guard let atLeast = expected.atLeast else { return nil }
    return phrases.reasons.tooFew(found, phrases.reasons.amount(atLeast, unit))
  }

  private func statement(_ verdict: Verdict) -> String {
    let reason = verdict.reason ?? .missing
    return reason == .missing ? missing(verdict) : phrases.reasons.statement(reason)
  }

  private func missing(_ verdict: Verdict) -> String {
    if verdict.evidence.isEmpty { return phrases.reasons.statement(.missing) }
    let onlyNames = verdict.evidence.allSatisfy { $0.standing == .quoted }
    return onlyNames ? phrases.reasons.onlyNames : phrases.reasons.onlyNear
  }
}
