import Judging
import Model

/// Sets aside findings that an office has looked at and found right.
///
/// A finding is known by its words: wherever the accepted words stand and cover a finding of the rule,
/// that finding is set aside, and the rule is judged by what remains. Nothing remains: it is waived.
struct Accepting {
  let report: Report
  let checklist: Checklist
  let matches: Matches

  private(set) var accepted: [TailoringEffect.Accepted] = []

  /// Prepares to look at the findings of one report.
  init(report: Report, checklist: Checklist, matches: Matches) {
    self.report = report
    self.checklist = checklist
    self.matches = matches
  }

  /// The verdicts without the accepted findings.
  ///
  /// - Complexity: O(*n* · *m*) in the text and the acceptances of rules that failed.
  mutating func apply(
    _ acceptances: [Tailoring.Acceptance],
    to verdicts: [Verdict]
  ) -> [Verdict] {
    verdicts.map { verdict in
      let own = acceptances.filter { $0.rule == verdict.rule }
      guard !own.isEmpty, verdict.status == .fail || verdict.status == .review,
        let rule = checklist.rules.first(where: { $0.id == verdict.rule })
      else { return verdict }
      return self.verdict(verdict, on: rule, without: own)
    }
  }

  private mutating func verdict(
    _ verdict: Verdict,
    on rule: Rule,
    without acceptances: [Tailoring.Acceptance]
  ) -> Verdict {
    let findings = findings(of: rule, verdict)
    var owners: [Int?] = Array(repeating: nil, count: findings.places.count)
    for (number, acceptance) in acceptances.enumerated() {
      let words = occurrences(of: acceptance.evidence)
      for (index, place) in findings.places.enumerated()
      where owners[index] == nil && words.contains(where: { findings.isCovered(place, $0) }) {
        owners[index] = number
      }
    }
    let left = findings.places.indices.filter { owners[$0] == nil }
    guard let first = owners.compactMap(\.self).first,
      left.isEmpty || !findings.isOne || findings.needsOneOnly
    else { return verdict }
    for (number, acceptance) in acceptances.enumerated() where owners.contains(number) {
      let count = findings.isOne ? 1 : owners.count { $0 == number }
      accepted.append(TailoringEffect.Accepted(acceptance: acceptance, findings: count))
    }
    let rest = findings.isOne || left.isEmpty ? nil : remaining(left, of: rule, verdict)
    guard let rest, rest.status != .pass else { return verdict.accepted(acceptances[first]) }
    return rest
  }

  // MARK: Findings

  /// The places of a rule's findings, and how accepted words must lie to them.
  private struct Findings {
    var places: [SourceRange]
    /// Whether the failure is one finding with several quotations.
    var isOne = false
    /// Whether one accepted quotation is enough, as where two numbers disagree.
    var needsOneOnly = false

    func isCovered(_ place: SourceRange, _ words: SourceRange) -> Bool {
      if words.start <= place.start && place.end <= words.end { return true }
      return isOne && place.start <= words.start && words.end <= place.end
    }
  }

  private func findings(of rule: Rule, _ verdict: Verdict) -> Findings {
    let unwanted = unwanted(of: rule)
    if !unwanted.isEmpty {
      return Findings(places: unwanted.map { report.text.source(hit($0).range) })
    }
    switch rule.requirement {
    case .placeholders:
      return Findings(places: matches.blanks.map { report.text.source($0.range) })
    case .layout(let check):
      return Findings(places: LayoutJudge.findings(check, in: report).ranges)
    case .agree:
      return Findings(places: verdict.evidence.map(\.range), isOne: true, needsOneOnly: true)
    case .mention, .together, .count, .facets, .section, .element, .absent, .all, .any, .not,
      .pattern, .manual:
      return Findings(places: verdict.evidence.map(\.range), isOne: true)
    }
  }

  /// A hit by its leaf and its number there.
  private struct HitPlace: Hashable {
    let leaf: Int
    let number: Int
  }

  private func hit(_ place: HitPlace) -> Hit {
    matches.hits[place.leaf][place.number]
  }

  /// The unwanted statements of a rule that asks for nothing but their absence.
  private func unwanted(of rule: Rule) -> [HitPlace] {
    guard rule.requirement.asksForAbsenceOnly else { return [] }
    let before = checklist.rules.prefix { $0.id != rule.id }
    let first = before.reduce(0) { count, rule in
      count + rule.requirement.leaves.count + (rule.condition?.leaves.count ?? 0)
    }
    return rule.requirement.leaves.enumerated().flatMap { index, leaf in
      let places = matches.hits[first + index].indices.map {
        HitPlace(leaf: first + index, number: $0)
      }
      if case .absent = leaf { return places }
      return places.filter { hit($0).standing == .done }
    }
  }

  /// The verdict on the findings that nobody has accepted.
  private func remaining(_ left: [Int], of rule: Rule, _ verdict: Verdict) -> Verdict {
    var matches = matches
    switch rule.requirement {
    case .placeholders:
      matches.blanks = left.map { matches.blanks[$0] }
    case .absent, .not, .all:
      let unwanted = unwanted(of: rule)
      for place in unwanted { matches.hits[place.leaf] = [] }
      for index in left { matches.hits[unwanted[index].leaf].append(hit(unwanted[index])) }
    case .layout(let check):
      let places = LayoutJudge.findings(check, in: report).ranges
      var result = verdict
      let firsts = left.prefix(max(1, verdict.evidence.count))
      result.evidence = firsts.map { Evidence(range: places[$0], standing: nil) }
      result.detail = .findings(left.count)
      return result
    default:
      return verdict
    }
    let verdicts = Judge.verdicts(on: report, by: checklist, given: matches)
    return verdicts.first { $0.rule == rule.id } ?? verdict
  }

  // MARK: Words

  /// Where words stand in the report, whatever their width and spacing.
  private func occurrences(of words: String) -> [SourceRange] {
    let words = CharacterFolding.folded(words)
    let units = report.text.units
    guard let first = words.first, words.count <= units.count else { return [] }
    return (0...units.count - words.count).compactMap { start in
      guard units[start] == first else { return nil }
      let range = start..<start + words.count
      return units[range].elementsEqual(words) ? report.text.source(range) : nil
    }
  }
}

extension Requirement {
  fileprivate var asksForAbsenceOnly: Bool {
    switch self {
    case .absent, .not(.mention), .not(.together), .not(.pattern): true
    case .all(let parts): !parts.isEmpty && parts.allSatisfy(\.asksForAbsenceOnly)
    default: false
    }
  }
}

extension Verdict {
  fileprivate func accepted(_ acceptance: Tailoring.Acceptance) -> Verdict {
    var verdict = self
    verdict.status = .waived
    verdict.waiver = Waiver(reason: acceptance.reason, approvedBy: acceptance.approvedBy)
    return verdict
  }
}
