import Model

extension Desk {
  /// How many near misses of a failure are kept; the first ones in reading order.
  static let nearMisses = 5

  /// How many statements are quoted as proof.
  private static let proofs = 3

  /// A statement that stands as done where it counts is enough.
  func judgeStatements(_ hits: [Hit], _ rule: JudgedRule) -> Finding {
    var done: [Evidence] = []
    let hits = hits.span
    for index in hits.indices where done.count < Self.proofs && isProof(index, of: hits, rule) {
      if done.isEmpty { done.reserveCapacity(min(Self.proofs, hits.count - index)) }
      done.append(evidence(hits, at: index))
    }
    return done.isEmpty ? failure(hits, rule) : Finding(result: .pass, evidence: done)
  }

  /// Enough of the named aspects are shown; they may be spread over the report.
  func judgeFacets(_ facets: Requirement.Facets, _ hits: [Hit], _ rule: JudgedRule) -> Finding {
    let wanted = checklist.value(of: facets.atLeast, for: report.facts.period)
    let firsts = firstProofs(of: facets, hits, rule)
    var (shown, lacking): ([String], [String]) = ([], [])
    var proofs: [Int] = []
    shown.reserveCapacity(firsts.count)
    lacking.reserveCapacity(firsts.count)
    proofs.reserveCapacity(firsts.count)
    for (facet, first) in zip(facets.facets, firsts) {
      if let first {
        shown.append(facet.name)
        proofs.append(first)
      } else {
        lacking.append(facet.name)
      }
    }
    var finding = Finding(result: proofs.count >= wanted ? .pass : .fail(.belowMinimum))
    if proofs.isEmpty, wanted > 0 {
      finding = failure(hits, rule)
    } else {
      proofs.sort { hits[$0].range.lowerBound < hits[$1].range.lowerBound }
      finding.evidence = proofs.map { evidence(hits.span, at: $0) }
    }
    finding.measured = proofs.isEmpty ? nil : proofs.count
    finding.expected = BoxedExpected(Verdict.Expected(atLeast: wanted))
    finding.detail = .facets(shown: shown, lacking: lacking)
    return finding
  }

  /// For each aspect its first proof among the hits; `nil` for those that none shows.
  private func firstProofs(
    of facets: Requirement.Facets,
    _ hits: [Hit],
    _ rule: JudgedRule
  ) -> [Int?] {
    var firsts = [Int?](repeating: nil, count: facets.facets.count)
    let hits = hits.span
    for index in hits.indices {
      guard let facet = hits[index].facet, firsts.indices.contains(facet), firsts[facet] == nil,
        isProof(index, of: hits, rule)
      else { continue }
      firsts[facet] = index
    }
    return firsts
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
  func isProof(_ hit: Hit, _ rule: JudgedRule) -> Bool {
    if rule.countsAnywhere { return hit.standing == .done && !hit.isMisplaced }
    return tellsShortcoming(hit, rule) || hit.standing == .done && !isMisplaced(hit, rule)
  }

  /// Whether one of some hits does so; only what decides is asked for, as a hit is much to copy.
  private func isProof(_ index: Int, of hits: Span<Hit>, _ rule: JudgedRule) -> Bool {
    guard rule.countsAnywhere else { return isProof(hits[index], rule) }
    let isMisplaced = hits[index].isMisplaced
    return hits[index].standing == .done && !isMisplaced
  }

  /// Whether a rule asks for nothing but what the part about problems says, and this hit says it.
  ///
  /// Elsewhere 由于培训不够 denies something; asked for the causes of problems, it is an answer.
  private func tellsShortcoming(_ hit: Hit, _ rule: JudgedRule) -> Bool {
    guard !rule.inParts.isEmpty, hit.standing == .done || hit.standing == .negated else {
      return false
    }
    var isInside = false
    for part in matches.parts {
      let holdsHit = part.range.contains(hit.range.lowerBound)
      if rule.inParts.contains(part.name) {
        guard part.holds == .problems else { return false }
        isInside = isInside || holdsHit
      }
      if holdsHit, rule.notInParts.contains(part.name) { return false }
    }
    return isInside
  }

  private func isMisplaced(_ hit: Hit, _ rule: JudgedRule) -> Bool {
    if hit.isMisplaced { return true }
    if rule.countsAnywhere { return false }
    var counts = rule.inParts.isEmpty
    for part in matches.parts where part.range.contains(hit.range.lowerBound) {
      if rule.notInParts.contains(part.name) { return true }
      counts = counts || rule.inParts.contains(part.name)
    }
    return !counts
  }

  /// The failure by the first reason that any hit gives, with the hits that give it.
  func failure(_ hits: [Hit], _ rule: JudgedRule) -> Finding {
    failure(hits.span, rule)
  }

  private func failure(_ hits: borrowing Span<Hit>, _ rule: JudgedRule) -> Finding {
    if hits.isEmpty { return Finding(result: .fail(.missing)) }
    var first = reason(of: 0, in: hits, rule)
    for index in 1..<hits.count { first = min(first, reason(of: index, in: hits, rule)) }
    var misses: [Evidence] = []
    for index in hits.indices
    where misses.count < Self.nearMisses && reason(of: index, in: hits, rule) == first {
      if misses.isEmpty { misses.reserveCapacity(min(Self.nearMisses, hits.count - index)) }
      misses.append(evidence(hits, at: index))
    }
    return Finding(result: .fail(first), evidence: misses)
  }

  private func reason(of index: Int, in hits: Span<Hit>, _ rule: JudgedRule) -> Reason {
    switch hits[index].standing {
    case .done: isMisplaced(hits[index], rule) ? .misplaced : .missing
    case .planned: .planned
    case .negated: .negated
    case .otherScope: .otherScope
    case .placeholder: .placeholder
    case .unquantified: isMisplaced(hits[index], rule) ? .misplaced : .unquantified
    case .quoted: .missing
    }
  }

  /// Hits as evidence, quoted from the original.
  func evidence(_ hits: ArraySlice<Hit>) -> [Evidence] {
    let hits = hits.span
    var found: [Evidence] = []
    found.reserveCapacity(hits.count)
    for index in hits.indices { found.append(evidence(hits, at: index)) }
    return found
  }

  private func evidence(_ hits: Span<Hit>, at index: Int) -> Evidence {
    Evidence(
      range: report.text.source(hits[index].range),
      standing: hits[index].standing,
      section: hits[index].section
    )
  }
}
