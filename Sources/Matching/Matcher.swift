package import Model

/// Finds in a report everything that a checklist asks for, in one pass over its text.
///
/// A matcher is built once for a checklist and shared by all reports; a class, so that handing it on
/// copies nothing.
package final class Matcher: Sendable {
  let table: PhraseTable
  let plans: [LeafPlan]
  let sums: [SumPlan]
  let parts: [(part: Checklist.Part, phrases: PhraseList)]
  let mechanisms: Mechanisms

  /// Compiles a checklist.
  ///
  /// - Throws: `PatternError` for an expression that does not compile; loading refuses such a file.
  package init(
    _ checklist: Checklist,
    mechanisms: Mechanisms = .all
  ) throws(PatternError) {
    var planner = LeafPlanner(
      PhraseCollector(mechanisms),
      topic: checklist.appliesTo.titleMentions
    )
    var plans: [LeafPlan] = []
    var sums: [(leaf: Int, requirement: Requirement)] = []
    // By index, so that no rule is copied.
    let rules = checklist.rules
    for index in rules.indices {
      for leaf in rules[index].requirement.leaves {
        if case .agree(.sum) = leaf { sums.append((plans.count, leaf)) }
        plans.append(mechanisms.applied(to: try planner.plan(mechanisms.applied(to: leaf))))
      }
      for leaf in rules[index].condition?.leaves ?? [] {
        if case .agree(.sum) = leaf { sums.append((plans.count, leaf)) }
        var plan = try planner.plan(leaf)
        plan.ignoresStanding = true
        plans.append(plan)
      }
    }
    var phrases = planner.phrases
    parts = checklist.parts.map { ($0, phrases.list(of: $0.headings)) }
    self.sums = sums.compactMap { SumPlan($0.requirement, leaf: $0.leaf, &phrases) }
    table = PhraseTable(phrases)
    self.plans = plans
    self.mechanisms = mechanisms
  }

  /// A matcher with all mechanisms that has been compiled before.
  init(
    _ table: PhraseTable,
    _ plans: [LeafPlan],
    _ sums: [SumPlan],
    _ parts: [(part: Checklist.Part, phrases: PhraseList)]
  ) {
    self.table = table
    self.plans = plans
    self.sums = sums
    self.parts = parts
    mechanisms = .all
  }

  /// The hits of every leaf, the places of the parts, and the blanks.
  ///
  /// - Complexity: that of `PhraseAutomaton.forEachOccurrence`, and of the statements at what it finds.
  package func matches(in report: Report) -> Matches {
    let scan = table.scan(report.text.units)
    let places = PartFinder(report: report, scan: scan, parts: parts).places()
    let blanks = BlankFinder(report: report).blanks()
    let reading = Reading(
      report: report,
      scan: scan,
      parts: places,
      prompts: blanks.filter { $0.kind == .prompt }.map(\.range),
      mechanisms: mechanisms
    )
    let quantities = SentenceQuantities(reading)
    let standings = StandingReader(reading, quantities)
    let words = WordMatcher(reading: reading, standings: standings)
    let counts = CountMatcher(reading: reading, standings: standings, quantities: quantities)
    return Matches(
      hits: plans.map { hits(of: $0, words, counts) },
      parts: places,
      blanks: blanks,
      tables: tables(in: report, scan)
    )
  }

  private func tables(in report: Report, _ scan: Scan) -> [Int: [TableReading]] {
    guard !report.tables.isEmpty else { return [:] }
    let matcher = TableMatcher(report: report, scan: scan)
    let readings = sums.map { ($0.leaf, matcher.readings($0)) }
    return Dictionary(uniqueKeysWithValues: readings.filter { !$0.1.isEmpty })
  }

  private func hits(of plan: LeafPlan, _ words: WordMatcher, _ counts: CountMatcher) -> [Hit] {
    switch plan.shape {
    case .mention(let phrases, let near): words.mention(phrases, near: near, plan)
    case .together(let groups): words.together(groups, plan)
    case .count(let counted): counts.hits(counted, plan)
    case .facets(let facets, let near): words.facets(facets, near: near, plan)
    case .absent(let phrases, let near): words.absent(phrases, near: near, plan)
    case .pattern(let pattern, let factors): words.pattern(pattern, factors, plan)
    case .structural: []
    }
  }
}
