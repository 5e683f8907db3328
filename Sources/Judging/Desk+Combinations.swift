import Model

/// Requirements that are made of others.
extension Desk {
  /// All must pass; the first part that fails gives the reason.
  func judgeAll(_ parts: [Demand], _ rule: JudgedRule, _ leaf: inout Int) -> Finding {
    var passed = Finding(result: .pass)
    var failed: Finding?
    var review: Finding?
    for (index, part) in parts.enumerated() {
      var finding = judge(part, of: rule, leaf: &leaf)
      switch finding.result {
      case .pass:
        if passed.evidence.isEmpty {
          passed.evidence = finding.evidence
        } else {
          passed.evidence += finding.evidence
        }
        passed.measured = passed.measured ?? finding.measured
        passed.expected = passed.expected ?? finding.expected
      case .fail:
        if failed == nil {
          finding.detail = finding.detail ?? .failedPart(index + 1)
          failed = finding
        }
      case .review: review = review ?? finding
      case .notApplicable: continue
      }
    }
    return failed ?? review ?? passed
  }

  /// One must pass; else the first reason in order is given.
  func judgeAny(_ parts: [Demand], _ rule: JudgedRule, _ leaf: inout Int) -> Finding {
    var passed: Finding?
    var review: Finding?
    var failed: Finding?
    for part in parts {
      let finding = judge(part, of: rule, leaf: &leaf)
      switch finding.result {
      case .pass:
        // Every alternative that passes is proof; the first one gives the number.
        if passed == nil { passed = finding } else { passed?.evidence += finding.evidence }
      case .review: review = review ?? finding
      case .fail(let reason):
        if let first = failed?.reason, first <= reason { continue }
        failed = finding
      case .notApplicable: continue
      }
    }
    if var passed {
      passed.evidence = Self.distinct(passed.evidence)
      return passed
    }
    return review ?? failed ?? Finding(result: .notApplicable, detail: .nothingToCheck)
  }

  /// Evidence in reading order, each place once.
  private static func distinct(_ evidence: [Evidence]) -> [Evidence] {
    if isDistinct(evidence) { return evidence }
    var kept: [Evidence] = []
    for one in evidence.sorted(by: { $0.range.start < $1.range.start })
    where !kept.contains(where: { $0.range.overlaps(one.range) }) {
      kept.append(one)
    }
    return kept
  }

  private static func isDistinct(_ evidence: [Evidence]) -> Bool {
    let evidence = evidence.span
    var end = 0
    for index in evidence.indices {
      if evidence[index].range.start < end { return false }
      end = evidence[index].range.end
    }
    return true
  }

  func judgeNot(_ part: Demand, _ rule: JudgedRule, _ leaf: inout Int) -> Finding {
    let finding = judge(part, of: rule, leaf: &leaf)
    switch finding.result {
    case .pass: return Finding(result: .fail(.unwanted), evidence: finding.evidence)
    case .fail: return Finding(result: .pass)
    case .notApplicable, .review: return finding
    }
  }
}
