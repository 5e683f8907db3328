import Model

extension Desk {
  /// The number of occasions lies within the bounds.
  func judgeCount(_ count: JudgedCount, _ hits: [Hit], _ rule: JudgedRule) -> Finding {
    let tally = Tally(hits.filter { isProof($0, rule) })
    let bounds = count.bounds(for: report.facts.period)
    var finding: Finding
    if let measured = tally.measured, bounds.hold(measured) {
      finding = Finding(result: .pass, evidence: evidence(tally.deciding.prefix(6)))
    } else {
      finding = shortfall(tally, hits, rule, bounds)
    }
    finding.measured = tally.measured
    finding.expected = bounds.expected
    return finding
  }

  private func shortfall(
    _ tally: Tally,
    _ hits: [Hit],
    _ rule: JudgedRule,
    _ bounds: JudgedCount.Bounds
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
    return Finding(
      result: .fail(bounds.isExceeded(by: measured) ? .unwanted : .belowMinimum),
      evidence: evidence(tally.deciding.prefix(Self.nearMisses))
    )
  }
}
