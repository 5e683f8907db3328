import Model

extension Desk {
  /// The number of occasions lies within the bounds.
  func judgeCount(_ count: Requirement.Count, _ hits: [Hit], _ rule: JudgedRule) -> Finding {
    let tally = Tally(hits.filter { isProof($0, rule) })
    let expected = expected(count)
    var finding: Finding
    if let measured = tally.measured, keeps(expected, measured) {
      finding = Finding(result: .pass, evidence: evidence(tally.deciding.prefix(6)))
    } else {
      finding = shortfall(tally, hits, rule, expected)
    }
    finding.measured = tally.measured
    finding.expected = expected
    return finding
  }

  private func shortfall(
    _ tally: Tally,
    _ hits: [Hit],
    _ rule: JudgedRule,
    _ expected: Verdict.Expected
  ) -> Finding {
    let blanks = hits.filter { $0.standing == .placeholder }
    if !blanks.isEmpty {
      return Finding(
        result: .fail(.placeholder),
        evidence: evidence(blanks.prefix(Self.nearMisses))
      )
    }
    guard let measured = tally.measured else {
      return failure(hits.filter { !isProof($0, rule) }, rule)
    }
    let isTooMany = (expected.atMost ?? expected.exactly).map { measured > $0 } ?? false
    return Finding(
      result: .fail(isTooMany ? .unwanted : .belowMinimum),
      evidence: evidence(tally.deciding.prefix(Self.nearMisses))
    )
  }

  private func expected(_ count: Requirement.Count) -> Verdict.Expected {
    let period = report.facts.period
    func value(_ bound: Requirement.Bounds.Bound?) -> Int? {
      bound.map { checklist.value(of: $0, for: period) }
    }
    return Verdict.Expected(
      atLeast: value(count.bounds.atLeast),
      atMost: value(count.bounds.atMost),
      exactly: value(count.bounds.exactly),
      unit: unit(of: count)
    )
  }

  /// The measure word of the parameter, else the rule's first one.
  private func unit(of count: Requirement.Count) -> String? {
    for bound in [count.bounds.atLeast, count.bounds.atMost, count.bounds.exactly] {
      if case .parameter(let name) = bound, let unit = checklist.parameters[name]?.unit {
        return unit
      }
    }
    return count.units.first
  }

  private func keeps(_ expected: Verdict.Expected, _ measured: Int) -> Bool {
    if let least = expected.atLeast, measured < least { return false }
    if let most = expected.atMost, measured > most { return false }
    if let exact = expected.exactly, measured != exact { return false }
    return true
  }
}
