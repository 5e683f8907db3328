import Model

extension Desk {
  /// The number of occasions lies within the bounds.
  func judgeCount(_ count: JudgedCount, _ hits: [Hit], _ rule: JudgedRule) -> Finding {
    let tally = Tally(hits.filter { isProof($0, rule) })
    let bounds = count.expected(for: report.facts.period)
    let expected = bounds.value
    var finding: Finding
    if let measured = tally.measured, keeps(expected, measured) {
      finding = Finding(result: .pass, evidence: evidence(tally.deciding.prefix(6)))
    } else {
      finding = shortfall(tally, hits, rule, expected)
    }
    finding.measured = tally.measured
    finding.expected = bounds
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

  private func keeps(_ expected: Verdict.Expected, _ measured: Int) -> Bool {
    if let least = expected.atLeast, measured < least { return false }
    if let most = expected.atMost, measured > most { return false }
    if let exact = expected.exactly, measured != exact { return false }
    return true
  }
}
