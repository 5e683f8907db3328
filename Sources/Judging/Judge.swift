package import Model

/// Turns the hits of a report into one verdict per rule: a pure function of report and checklist.
///
/// A judge is made once for a checklist and shared by all reports.
package struct Judge: Sendable {
  let checklist: Checklist
  let rules: [JudgedRule]
  let countRules: [JudgedRule]

  /// Tells statements about a part of the year from those about all of it.
  let yearParts: YearParts

  /// Lays a checklist out for judging.
  package init(_ checklist: Checklist) {
    var next = 0
    self.checklist = checklist
    let rules = checklist.rules
    self.rules = rules.indices.map { index in
      let judged = JudgedRule(rules[index], of: checklist, firstLeaf: next)
      next = judged.conditionLeaf + (judged.condition?.leaves.count ?? 0)
      return judged
    }
    countRules = self.rules.filter { !$0.counts.isEmpty }
    yearParts = YearParts(on: checklist.appliesTo.titleMentions.map(CharacterFolding.folded))
  }

  /// The verdicts in the order of the rules.
  ///
  /// - Complexity: O(*n*) in the rules and their hits; the text is read once for all form rules.
  package func verdicts(on report: Report, given matches: Matches) -> [Verdict] {
    let desk = Desk(report: report, judge: self, matches: matches)
    let rules = rules.span
    var verdicts: [Verdict] = []
    verdicts.reserveCapacity(rules.count)
    for index in rules.indices { verdicts.append(desk.verdict(on: rules[index])) }
    return verdicts
  }

  /// The verdicts of a checklist that is used for one report only.
  package static func verdicts(
    on report: Report,
    by checklist: Checklist,
    given matches: Matches
  ) -> [Verdict] {
    Judge(checklist).verdicts(on: report, given: matches)
  }
}

/// A report, a checklist and what was found, laid out for judging.
final class Desk {
  let report: Report
  let checklist: Checklist
  let rules: [JudgedRule]
  /// The rules that count something.
  let countRules: [JudgedRule]
  let yearParts: YearParts
  let matches: Matches

  /// What the checks of the report's form share.
  private(set) lazy var text = FormText(report)

  init(report: Report, judge: Judge, matches: Matches) {
    self.report = report
    checklist = judge.checklist
    rules = judge.rules
    countRules = judge.countRules
    yearParts = judge.yearParts
    self.matches = matches
  }

  /// The verdict on one rule.
  func verdict(on rule: JudgedRule) -> Verdict {
    var leaf = rule.conditionLeaf
    if let condition = rule.condition, !isSpokenOf(condition, leaf: &leaf) {
      return Verdict(rule: rule.id, status: .notApplicable, detail: .conditionUnmet)
    }
    leaf = rule.firstLeaf
    return verdict(of: judge(rule.demand, of: rule, leaf: &leaf), on: rule)
  }

  private func verdict(of finding: Finding, on rule: JudgedRule) -> Verdict {
    Verdict(
      rule: rule.id,
      status: status(of: finding, rule),
      reason: finding.reason,
      measured: finding.measured,
      boxedExpected: finding.expected,
      evidence: finding.evidence,
      detail: finding.detail
    )
  }

  private func status(of finding: Finding, _ rule: JudgedRule) -> Verdict.Status {
    switch finding.result {
    case .pass: .pass
    case .fail(let reason): rule.needsReview(for: reason) ? .review : .fail
    case .notApplicable: .notApplicable
    case .review: .review
    }
  }

  /// Whether the text speaks of something, whatever it says of it.
  private func isSpokenOf(_ condition: Requirement, leaf: inout Int) -> Bool {
    switch condition {
    case .all(let parts):
      var isMet = true
      for part in parts where !isSpokenOf(part, leaf: &leaf) { isMet = false }
      return isMet
    case .any(let parts):
      var isMet = false
      for part in parts where isSpokenOf(part, leaf: &leaf) { isMet = true }
      return isMet
    case .not(let part): return !isSpokenOf(part, leaf: &leaf)
    case .mention, .together, .count, .facets, .absent, .pattern:
      defer { leaf += 1 }
      return !matches.hits[leaf].isEmpty
    case .section(let demand):
      leaf += 1
      return matches.parts.contains { $0.name == demand.part }
    case .element(let demand):
      leaf += 1
      return range(of: demand.element) != nil
    case .placeholders:
      leaf += 1
      return !matches.blanks.isEmpty
    case .agree(.sum):
      leaf += 1
      return matches.tables[leaf - 1] != nil
    case .layout, .agree, .manual:
      leaf += 1
      return true
    }
  }

  /// The finding on a requirement; `leaf` moves on over its leaves.
  func judge(_ demand: Demand, of rule: JudgedRule, leaf: inout Int) -> Finding {
    switch demand {
    case .all(let parts): return judgeAll(parts, rule, &leaf)
    case .any(let parts): return judgeAny(parts, rule, &leaf)
    case .not(let part): return judgeNot(part, rule, &leaf)
    case .statements, .absence, .layout, .count, .other:
      defer { leaf += 1 }
      return judge(demand, of: rule, leaf: leaf)
    }
  }

  private func judge(_ demand: Demand, of rule: JudgedRule, leaf: Int) -> Finding {
    switch demand {
    case .statements: judgeStatements(matches.hits[leaf], rule)
    case .absence: judgeAbsence(matches.hits[leaf])
    case .layout(let check): judgeLayout(check)
    case .count(let count): judgeCount(count, matches.hits[leaf], rule)
    case .other(let requirement): judge(requirement, of: rule, leaf: leaf)
    case .all, .any, .not: Finding(result: .notApplicable)
    }
  }

  private func judge(_ requirement: Requirement, of rule: JudgedRule, leaf: Int) -> Finding {
    switch requirement {
    case .facets(let facets): judgeFacets(facets, matches.hits[leaf], rule)
    case .section(let demand): judgeSection(demand)
    case .element(let demand): judgeElement(demand)
    case .placeholders: judgeBlanks()
    case .agree(.years): judgeYears()
    case .agree(.counts(let rules)): judgeTotals(of: rules)
    case .agree(.period(let rules)): judgePeriod(of: rules)
    case .agree(.sum(let demand)): judgeSums(demand, matches.tables[leaf] ?? [])
    case .manual(let question): Finding(result: .review, detail: .question(question))
    case .mention, .together, .pattern, .absent, .layout, .count, .all, .any, .not:
      Finding(result: .notApplicable)
    }
  }
}
