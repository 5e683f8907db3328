import Model

/// Finds the hits of a count: what is counted, how often, and what the statement proves.
struct CountMatcher {
  let reading: Reading
  let standings: StandingReader
  let quantities: SentenceQuantities

  /// The hits in reading order; a statement without a number is a hit without an amount.
  func hits(
    _ subjects: [LeafPlan.Subject],
    measures: Set<[UInt16]>,
    _ plan: LeafPlan
  ) -> [Hit] {
    let nouns = nouns(of: subjects, plan)
    var hits: [Hit] = []
    var index = 0
    while index < nouns.count {
      guard let sentence = reading.sentence(at: nouns[index].lowerBound) else {
        index += 1
        continue
      }
      let end = reading.report.sentences[sentence].range.upperBound
      var last = index
      while last < nouns.count, nouns[last].lowerBound < end { last += 1 }
      var binder = StatementBinder(
        reading: reading,
        sentence: sentence,
        mood: standings.mood,
        nouns: Array(nouns[index..<last]),
        quantities: quantities[sentence],
        measures: measures
      )
      hits += binder.statements().compactMap { hit(for: $0, in: sentence) }
      index = last
    }
    return hits
  }

  // MARK: Nouns

  /// The places that name what is counted, by any alternative; nested and touching ones are one.
  private func nouns(of subjects: [LeafPlan.Subject], _ plan: LeafPlan) -> [Range<Int>] {
    let filter = TopicFilter(reading, plan)
    var found: [Range<Int>] = []
    for subject in subjects {
      let places = subject.groups.map { reading.scan.places(of: $0) }
      for place in places.first ?? [] {
        guard let sentence = reading.sentence(at: place.lowerBound),
          stands(places.dropFirst(), with: place, within: subject.within, in: sentence),
          filter.accepts(place, in: sentence)
        else { continue }
        found.append(place)
      }
    }
    found.sort { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
    return merged(found)
  }

  private func stands(
    _ groups: ArraySlice<[Range<Int>]>,
    with place: Range<Int>,
    within: Requirement.Extent,
    in sentence: Int
  ) -> Bool {
    let extent = reading.extent(within, at: place.lowerBound, in: sentence)
    return groups.allSatisfy { $0.hasOne(in: extent) }
  }

  /// Nouns of one clause that no number divides name one thing (研究部署…专题会议).
  private func merged(_ nouns: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for noun in nouns {
      if let last = merged.last, noun.lowerBound <= last.upperBound || isSameThing(last, noun) {
        merged[merged.count - 1] = last.union(noun)
      } else {
        merged.append(noun)
      }
    }
    return merged
  }

  private func isSameThing(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard let sentence = reading.sentence(at: one.lowerBound),
      reading.sentence(at: other.lowerBound) == sentence,
      reading.clause(at: one.lowerBound, in: sentence)
        == reading.clause(at: other.lowerBound, in: sentence),
      !reading.quotations.contains(one), !reading.quotations.contains(other)
    else { return false }
    let between = one.upperBound..<other.lowerBound
    return !quantities[sentence].contains {
      between.contains($0.range.lowerBound) && !$0.marksOccasion
    }
  }

  // MARK: Hits

  private func hit(for statement: Statement, in sentence: Int) -> Hit? {
    guard
      let result = standings.result(
        for: statement.noun,
        focus: statement.focus,
        in: sentence,
        quantities: quantities[sentence],
        use: .count
      )
    else { return nil }
    var standing = result.standing
    var amount: Amount?
    switch statement.number {
    case .value(let value, let kind):
      amount = Amount(value: value, kind: kind)
      if standing == .quoted { standing = .done }
      if standing == .done, value == 0 { standing = .negated }
    case .blank: if standing == .done || standing == .planned { standing = .placeholder }
    case .vague: if standing == .done { standing = .unquantified }
    case .none: standing = withoutNumber(standing, statement, in: sentence)
    }
    if statement.isRule, standing == .done { standing = .planned }
    return Hit(
      range: quotation(of: statement, in: sentence),
      standing: standing,
      isMisplaced: result.isMisplaced,
      amount: standing == .done ? amount : nil,
      section: reading.report.section(at: statement.noun.lowerBound)
    )
  }

  private func withoutNumber(
    _ standing: Standing,
    _ statement: Statement,
    in sentence: Int
  ) -> Standing {
    guard standing == .done else { return standing }
    return standings.mood.hasPlanWord(inClauseAt: statement.noun.lowerBound, in: sentence)
      ? .planned : .unquantified
  }

  /// What to quote: noun and number, with the rest of their clause if that is short.
  private func quotation(of statement: Statement, in sentence: Int) -> Range<Int> {
    let core = statement.noun.union(statement.focus)
    let first = reading.clause(at: core.lowerBound, in: sentence)
    let last = reading.clause(at: core.upperBound - 1, in: sentence)
    let whole = core.union(first).union(last)
    return whole.count <= 40 ? whole : core
  }
}
