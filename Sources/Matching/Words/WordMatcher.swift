import Model

/// Finds the hits of requirements about words: mention, together, facets, absent, pattern.
struct WordMatcher {
  let reading: Reading
  let standings: StandingReader

  /// The hits of a mention: a phrase, with one of `near` in the same unit.
  func mention(_ phrases: PhraseList, near: PhraseList, _ plan: LeafPlan) -> [Hit] {
    let places = reading.scan.places(of: phrases)
    if places.isEmpty { return [] }
    let filter = TopicFilter(reading, plan)
    let nearby = reading.scan.places(of: near)
    var hits = roomy(for: places.count)
    for place in places {
      guard let sentence = reading.sentence(at: place.lowerBound),
        filter.accepts(place, in: sentence)
      else { continue }
      var other = place
      if !near.isEmpty {
        let extent = reading.extent(plan.within, at: place.lowerBound, in: sentence)
        guard let nearest = nearby.nearest(to: place, in: extent) else { continue }
        if plan.within <= .sentence { other = nearest }
      }
      add(place, with: other, in: sentence, plan, to: &hits)
    }
    return hits
  }

  /// The hits of groups that stand together: one per place of the first group.
  func together(_ groups: [PhraseList], _ plan: LeafPlan) -> [Hit] {
    guard reading.scan.hasPlaces(ofEach: groups) else { return [] }
    let filter = TopicFilter(reading, plan)
    var hits: [Hit] = []
    for place in reading.scan.places(of: groups[0]) {
      guard let sentence = reading.sentence(at: place.lowerBound),
        filter.accepts(place, in: sentence)
      else { continue }
      let extent = reading.extent(plan.within, at: place.lowerBound, in: sentence)
      addMembers(of: groups, at: place, in: extent, plan, to: &hits)
    }
    return hits
  }

  /// Adds a hit where each of the other groups has a place in the extent, and that is the nearest.
  private func addMembers(
    of groups: [PhraseList],
    at place: Range<Int>,
    in extent: Range<Int>,
    _ plan: LeafPlan,
    to hits: inout [Hit]
  ) {
    // On the stack, for most places come to nothing.
    withUnsafeTemporaryAllocation(of: Range<Int>.self, capacity: groups.count) { members in
      members.initializeElement(at: 0, to: place)
      for index in 1..<max(1, groups.count) {
        let others = reading.scan.places(of: groups[index])
        guard let other = others.nearest(to: place, in: extent) else { return }
        members.initializeElement(at: index, to: other)
      }
      add(members.span, plan, to: &hits)
    }
  }

  /// The hits of each aspect; a word of `near` stands in the unit or in a heading above it.
  func facets(_ facets: [PhraseList], near: PhraseList, _ plan: LeafPlan) -> [Hit] {
    let filter = TopicFilter(reading, plan)
    let nearby = reading.scan.places(of: near)
    let places = facets.map { reading.scan.places(of: $0) }
    var hits = roomy(for: places.reduce(0) { $0 + $1.count })
    for index in places.indices {
      for place in places[index] {
        guard let sentence = reading.sentence(at: place.lowerBound),
          filter.accepts(place, in: sentence)
        else { continue }
        if !near.isEmpty {
          let extent = reading.extent(plan.within, at: place.lowerBound, in: sentence)
          guard nearby.hasOne(in: extent) || isUnderHeading(nearby, place) else { continue }
        }
        add(place, with: place, in: sentence, plan, facet: index, to: &hits)
      }
    }
    hits.sort { $0.range.lowerBound < $1.range.lowerBound }
    return hits
  }

  /// No hits yet, and room for as many: a leaf has few places, and growing would take longer.
  private func roomy(for count: Int) -> [Hit] {
    var hits: [Hit] = []
    hits.reserveCapacity(count)
    return hits
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
        guard let other = nearby.nearest(to: place, in: extent),
          !reading.quotations.contains(place.union(other))
        else { return nil }
        return Hit(
          range: place.union(other),
          standing: .done,
          section: reading.section(at: place.union(other).lowerBound)
        )
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
    let sentences = reading.sentences(withOneOfEach: factors)
    if sentences.isEmpty { return [] }
    let filter = TopicFilter(reading, plan)
    var hits: [Hit] = []
    for sentence in sentences {
      let range = reading.range(ofSentence: sentence)
      for place in pattern.matches(in: reading.units[range])
      where filter.accepts(place, in: sentence) {
        add(place, with: place, in: sentence, plan, to: &hits)
      }
    }
    return hits
  }

  // MARK: Single hits

  /// Adds a hit where words of one place prove something.
  private func add(
    _ place: Range<Int>,
    with other: Range<Int>,
    in sentence: Int,
    _ plan: LeafPlan,
    facet: Int? = nil,
    to hits: inout [Hit]
  ) {
    let range = place.union(other)
    let result =
      plan.ignoresStanding
      ? mention(of: range)
      : standings.result(for: place, focus: place, in: sentence, use: .statement)
    add(result, range, of: plan.ignoresStanding ? range : place, facet, to: &hits)
  }

  /// Adds a hit where words that stand together prove something.
  private func add(_ members: Span<Range<Int>>, _ plan: LeafPlan, to hits: inout [Hit]) {
    var range = members[0]
    for index in members.indices { range = range.union(members[index]) }
    let result = plan.ignoresStanding ? mention(of: range) : combination(of: members)
    add(result, range, of: plan.ignoresStanding ? range : members[0], nil, to: &hits)
  }

  /// Adds the hit of a result, in the section of some of its words.
  ///
  /// It is made where it is kept: a hit may hold a text, and to hand it on is to copy it.
  private func add(
    _ result: StandingReader.Result?,
    _ range: Range<Int>,
    of words: Range<Int>,
    _ facet: Int?,
    to hits: inout [Hit]
  ) {
    guard let result else { return }
    hits.append(
      Hit(
        range: range,
        standing: result.standing,
        isMisplaced: result.isMisplaced,
        facet: facet,
        section: reading.section(at: words.lowerBound)
      )
    )
  }

  /// What words prove that stand together, or `nil` where one of them proves nothing.
  private func combination(of members: Span<Range<Int>>) -> StandingReader.Result? {
    var combination: Combination?
    for index in members.indices {
      let member = members[index]
      guard let sentence = reading.sentence(at: member.lowerBound),
        let result = standings.result(for: member, focus: member, in: sentence, use: .statement)
      else { return nil }
      combination = combination?.joined(by: result) ?? Combination(result)
    }
    return combination?.best
  }

  /// The words are there, outside quotations: all that a condition asks.
  private func mention(of range: Range<Int>) -> StandingReader.Result? {
    reading.quotations.contains(range)
      ? nil : StandingReader.Result(standing: .done, isMisplaced: false)
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
