import Model

extension Desk {
  /// How many near misses of a failure are kept; the first ones in reading order.
  static let nearMisses = 5

  /// A statement that stands as done where it counts is enough.
  func judgeStatements(_ hits: [Hit], _ rule: Rule) -> Finding {
    let done = hits.filter { isProof($0, rule) }
    if !done.isEmpty { return Finding(result: .pass, evidence: evidence(done.prefix(3))) }
    return failure(hits, rule)
  }

  /// Enough of the named aspects are shown; they may be spread over the report.
  func judgeFacets(_ facets: Requirement.Facets, _ hits: [Hit], _ rule: Rule) -> Finding {
    let wanted = checklist.value(of: facets.atLeast, for: report.facts.period)
    let done = hits.filter { isProof($0, rule) }
    let shown = facets.facets.indices.filter { index in done.contains { $0.facet == index } }
    let names = { (indices: [Int]) in indices.map { facets.facets[$0].name } }
    let detail = Verdict.Detail.facets(
      shown: names(shown),
      lacking: names(facets.facets.indices.filter { !shown.contains($0) })
    )
    let firsts = shown.compactMap { index in done.first { $0.facet == index } }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    var finding: Finding
    if shown.count >= wanted {
      finding = Finding(result: .pass, evidence: evidence(firsts[...]))
    } else if shown.isEmpty {
      finding = failure(hits, rule)
    } else {
      finding = Finding(result: .fail(.belowMinimum), evidence: evidence(firsts[...]))
    }
    finding.measured = shown.isEmpty ? nil : shown.count
    finding.expected = Verdict.Expected(atLeast: wanted)
    finding.detail = detail
    return finding
  }

  /// None of the phrases may stand outside quotations.
  func judgeAbsence(_ hits: [Hit]) -> Finding {
    guard !hits.isEmpty else { return Finding(result: .pass) }
    return Finding(
      result: .fail(.unwanted),
      evidence: hits.prefix(Self.nearMisses).map {
        Evidence(range: report.text.source($0.range), standing: nil, section: $0.section)
      },
      detail: .findings(hits.count)
    )
  }

  // MARK: Proof and failure

  /// Whether a hit proves what the rule asks for: done, and in a part that counts.
  func isProof(_ hit: Hit, _ rule: Rule) -> Bool {
    tellsShortcoming(hit, rule) || hit.standing == .done && !isMisplaced(hit, rule)
  }

  /// Whether a rule asks for nothing but what the part about problems says, and this hit says it.
  ///
  /// Elsewhere 由于培训不够 denies something; asked for the causes of problems, it is an answer.
  private func tellsShortcoming(_ hit: Hit, _ rule: Rule) -> Bool {
    guard !rule.inParts.isEmpty, hit.standing == .done || hit.standing == .negated else {
      return false
    }
    let wanted = matches.parts.filter { rule.inParts.contains($0.name) }
    guard wanted.allSatisfy({ $0.holds == .problems }) else { return false }
    return wanted.contains { $0.range.contains(hit.range.lowerBound) }
      && !matches.parts.contains {
        rule.notInParts.contains($0.name) && $0.range.contains(hit.range.lowerBound)
      }
  }

  private func isMisplaced(_ hit: Hit, _ rule: Rule) -> Bool {
    if hit.isMisplaced { return true }
    guard !rule.inParts.isEmpty || !rule.notInParts.isEmpty else { return false }
    let names = matches.parts.filter { $0.range.contains(hit.range.lowerBound) }.map(\.name)
    if !rule.inParts.isEmpty, !names.contains(where: rule.inParts.contains) { return true }
    return names.contains(where: rule.notInParts.contains)
  }

  /// The failure by the first reason that any hit gives, with the hits that give it.
  func failure(_ hits: [Hit], _ rule: Rule) -> Finding {
    let reasons = hits.map { reason(of: $0, rule) }
    let first = reasons.min() ?? .missing
    let misses = zip(hits, reasons).filter { $0.1 == first }.map(\.0)
    return Finding(
      result: .fail(first),
      evidence: evidence(misses.prefix(Self.nearMisses))
    )
  }

  private func reason(of hit: Hit, _ rule: Rule) -> Reason {
    switch hit.standing {
    case .done: isMisplaced(hit, rule) ? .misplaced : .missing
    case .planned: .planned
    case .negated: .negated
    case .otherScope: .otherScope
    case .placeholder: .placeholder
    case .unquantified: isMisplaced(hit, rule) ? .misplaced : .unquantified
    case .quoted: .missing
    }
  }

  /// Hits as evidence, quoted from the original.
  func evidence(_ hits: ArraySlice<Hit>) -> [Evidence] {
    hits.map {
      Evidence(
        range: report.text.source($0.range),
        standing: $0.standing,
        section: $0.section
      )
    }
  }
}
