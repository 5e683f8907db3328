import Model

/// Finds the hits of a count: what is counted, how often, and what the statement proves.
struct CountMatcher {
  let reading: Reading
  let standings: StandingReader
  let quantities: SentenceQuantities

  /// The hits in reading order; a statement without a number is a hit without an amount.
  func hits(_ counted: LeafPlan.Counted, _ plan: LeafPlan) -> [Hit] {
    let nouns = NounFinder(
      reading: reading,
      quantities: quantities,
      measures: counted.measures
    ).nouns(of: counted.subjects, plan)
    let words = reading.scan.places(of: counted.ownWords)
    var hits: [Hit] = []
    var index = 0
    while index < nouns.count {
      guard let sentence = reading.sentence(at: nouns[index].lowerBound) else {
        index += 1
        continue
      }
      let range = reading.range(ofSentence: sentence)
      var last = index
      while last < nouns.count, nouns[last].lowerBound < range.upperBound { last += 1 }
      var binder = StatementBinder(
        reading: reading,
        sentence: sentence,
        mood: standings.mood,
        nouns: Array(nouns[index..<last]),
        ownWords: Array(words.inside(range)),
        quantities: quantities[sentence],
        measures: counted.measures
      )
      hits += binder.statements().compactMap { statement in
        if counted.needsNumber, statement.number == .none { return nil }
        return hit(for: statement, in: sentence)
      }
      index = last
    }
    return hits
  }

  // MARK: Hits

  private func hit(for statement: Statement, in sentence: Int) -> Hit? {
    guard
      let result = standings.result(
        for: statement.noun,
        focus: statement.focus,
        in: sentence,
        use: .count
      )
    else { return nil }
    var standing = result.standing
    var amount: Amount?
    switch statement.number {
    case .value(let value, let kind):
      amount = Amount(value: value, kind: kind)
      // 研判会议制度每季度召开一次: the number is no longer part of the name.
      if standing == .quoted, !statement.isImplied,
        !reading.sharesClause(statement.noun, statement.focus, in: sentence)
      {
        standing = .done
      }
      if standing == .done, value == 0 { standing = .negated }
    case .blank: if standing == .done || standing == .planned { standing = .placeholder }
    case .vague: if standing == .done { standing = .unquantified }
    case .none:
      if standing == .done { standing = statement.namesSystem ? .quoted : .unquantified }
    }
    if statement.isRule, standing == .done { standing = .planned }
    return Hit(
      range: quotation(of: statement, in: sentence),
      standing: standing,
      isMisplaced: result.isMisplaced,
      amount: standing == .done ? amount : nil,
      section: reading.section(at: statement.noun.lowerBound)
    )
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
