import Model

/// Finds the hits of requirements about words: mention, together, facets, absent, pattern.
struct WordMatcher {
  let reading: Reading
  let standings: StandingReader
  let quantities: SentenceQuantities

  /// The hits of a mention: a phrase, with one of `near` in the same unit.
  func mention(_ phrases: PhraseList, near: PhraseList, _ plan: LeafPlan) -> [Hit] {
    let filter = TopicFilter(reading, plan)
    let nearby = reading.scan.places(of: near)
    return reading.scan.places(of: phrases).compactMap { place in
      guard let sentence = reading.sentence(at: place.lowerBound),
        filter.accepts(place, in: sentence)
      else { return nil }
      if !near.isEmpty {
        let extent = reading.extent(plan.within, at: place.lowerBound, in: sentence)
        guard let other = nearby.nearest(to: place, in: extent) else { return nil }
        if plan.within <= .sentence { return hit(place, with: other, in: sentence, plan) }
      }
      return hit(place, with: place, in: sentence, plan)
    }
  }

  /// The hits of groups that stand together: one per place of the first group.
  func together(_ groups: [PhraseList], _ plan: LeafPlan) -> [Hit] {
    let filter = TopicFilter(reading, plan)
    let places = groups.map { reading.scan.places(of: $0) }
    guard let first = places.first else { return [] }
    return first.compactMap { place in
      guard let sentence = reading.sentence(at: place.lowerBound),
        filter.accepts(place, in: sentence)
      else { return nil }
      let extent = reading.extent(plan.within, at: place.lowerBound, in: sentence)
      var members = [place]
      for group in places.dropFirst() {
        guard let other = group.nearest(to: place, in: extent) else { return nil }
        members.append(other)
      }
      return combined(members, in: sentence, plan)
    }
  }

  /// The hits of each aspect; a word of `near` stands in the unit or in a heading above it.
  func facets(_ facets: [PhraseList], near: PhraseList, _ plan: LeafPlan) -> [Hit] {
    let filter = TopicFilter(reading, plan)
    let nearby = reading.scan.places(of: near)
    return facets.enumerated().flatMap { index, phrases in
      reading.scan.places(of: phrases).compactMap { place -> Hit? in
        guard let sentence = reading.sentence(at: place.lowerBound),
          filter.accepts(place, in: sentence)
        else { return nil }
        if !near.isEmpty {
          let extent = reading.extent(plan.within, at: place.lowerBound, in: sentence)
          guard nearby.hasOne(in: extent) || isUnderHeading(nearby, place) else { return nil }
        }
        var found = hit(place, with: place, in: sentence, plan)
        found?.facet = index
        return found
      }
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The places of phrases outside quotations, whatever their standing, with one of `near` in the unit.
  func absent(_ phrases: PhraseList, near: PhraseList, _ plan: LeafPlan) -> [Hit] {
    let nearby = reading.scan.places(of: near)
    return reading.scan.places(of: phrases).compactMap { place in
      guard let sentence = reading.sentence(at: place.lowerBound),
        !reading.quotations.contains(place)
      else { return nil }
      if !near.isEmpty {
        let extent = reading.extent(plan.within, at: place.lowerBound, in: sentence)
        return nearby.nearest(to: place, in: extent).flatMap { mention(of: place.union($0)) }
      }
      return Hit(
        range: reading.extent(.clause, at: place.lowerBound, in: sentence).union(place),
        standing: .done,
        section: reading.section(at: place.lowerBound)
      )
    }
  }

  /// The matches of an expression, sentence by sentence, where a literal of each factor stands.
  func pattern(_ pattern: Pattern, _ factors: [PhraseList], _ plan: LeafPlan) -> [Hit] {
    let filter = TopicFilter(reading, plan)
    var hits: [Hit] = []
    for sentence in reading.sentences(withOneOfEach: factors) {
      let range = reading.range(ofSentence: sentence)
      for place in pattern.matches(in: reading.units[range])
      where filter.accepts(place, in: sentence) {
        if let hit = hit(place, with: place, in: sentence, plan) { hits.append(hit) }
      }
    }
    return hits
  }

  // MARK: Single hits

  private func hit(
    _ place: Range<Int>,
    with other: Range<Int>,
    in sentence: Int,
    _ plan: LeafPlan
  ) -> Hit? {
    if plan.ignoresStanding { return mention(of: place.union(other)) }
    guard
      let result = standings.result(
        for: place,
        focus: place,
        in: sentence,
        quantities: quantities[sentence],
        use: .statement
      )
    else { return nil }
    return Hit(
      range: place.union(other),
      standing: result.standing,
      isMisplaced: result.isMisplaced,
      section: reading.section(at: place.lowerBound)
    )
  }

  /// Together they are negated if one of them is, else done if one of them is.
  private func combined(_ members: [Range<Int>], in sentence: Int, _ plan: LeafPlan) -> Hit? {
    let range = members.dropFirst().reduce(members[0]) { $0.union($1) }
    if plan.ignoresStanding { return mention(of: range) }
    var results: [StandingReader.Result] = []
    for member in members {
      guard let own = reading.sentence(at: member.lowerBound),
        let result = standings.result(
          for: member,
          focus: member,
          in: own,
          quantities: quantities[own],
          use: .statement
        )
      else { continue }
      results.append(result)
    }
    guard results.count == members.count, let best = Self.combination(of: results) else {
      return nil
    }
    return Hit(
      range: range,
      standing: best.standing,
      isMisplaced: best.isMisplaced,
      section: reading.section(at: members[0].lowerBound)
    )
  }

  /// The words are there, outside quotations: all that a condition asks.
  private func mention(of range: Range<Int>) -> Hit? {
    guard !reading.quotations.contains(range) else { return nil }
    return Hit(range: range, standing: .done, section: reading.section(at: range.lowerBound))
  }

  private static func combination(
    of results: [StandingReader.Result]
  ) -> StandingReader.Result? {
    for standing in [Standing.negated, .otherScope, .planned] {
      // The first group names what is asked for: its plan or its other body is that of the whole.
      if standing == .negated {
        if let found = results.first(where: { $0.standing == standing }) { return found }
      } else if let first = results.first, first.standing == standing {
        return first
      }
    }
    for standing in [Standing.done, .planned, .otherScope] {
      if let found = results.first(where: { $0.standing == standing }) { return found }
    }
    return results.first
  }

  private func isUnderHeading(_ places: Places, _ place: Range<Int>) -> Bool {
    var section: Int? = reading.section(at: place.lowerBound)
    while let index = section, index > 0 {
      if places.hasOne(in: reading.report.sections[index].heading) { return true }
      section = reading.report.sections[index].parent
    }
    return false
  }
}

extension Range where Bound == Int {
  /// The smallest range that covers both.
  func union(_ other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}

extension Requirement.Extent {
  /// The smaller extent comes first.
  static func <= (left: Self, right: Self) -> Bool {
    let order = Self.allCases
    return (order.firstIndex(of: left) ?? 0) <= (order.firstIndex(of: right) ?? 0)
  }
}
