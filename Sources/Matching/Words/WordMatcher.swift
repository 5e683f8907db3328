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
      if let hit = hit(place, with: other, in: sentence, plan) { hits.append(hit) }
    }
    return hits
  }

  /// The hits of groups that stand together: one per place of the first group.
  func together(_ groups: [PhraseList], _ plan: LeafPlan) -> [Hit] {
    guard reading.scan.hasPlaces(ofEach: groups) else { return [] }
    let anchors = reading.scan.places(of: groups[0])
    let places = groups.dropFirst().map { reading.scan.places(of: $0) }
    let filter = TopicFilter(reading, plan)
    var hits = roomy(for: anchors.count)
    var members = [Range<Int>](repeating: 0..<0, count: groups.count)
    for place in anchors {
      guard let sentence = reading.sentence(at: place.lowerBound),
        filter.accepts(place, in: sentence)
      else { continue }
      let extent = reading.extent(plan.within, at: place.lowerBound, in: sentence)
      members[0] = place
      let areAllThere = places.indices.allSatisfy { index in
        guard let other = places[index].nearest(to: place, in: extent) else { return false }
        members[index + 1] = other
        return true
      }
      guard areAllThere else { continue }
      if let hit = combined(members, in: sentence, plan) { hits.append(hit) }
    }
    return hits
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
        guard var hit = hit(place, with: place, in: sentence, plan) else { continue }
        hit.facet = index
        hits.append(hit)
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
    let sentences = reading.sentences(withOneOfEach: factors)
    if sentences.isEmpty { return [] }
    let filter = TopicFilter(reading, plan)
    var hits: [Hit] = []
    for sentence in sentences {
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
    var combination: Combination?
    for member in members {
      guard let own = reading.sentence(at: member.lowerBound),
        let result = standings.result(for: member, focus: member, in: own, use: .statement)
      else { return nil }
      combination = combination?.joined(by: result) ?? Combination(result)
    }
    guard let best = combination?.best else { return nil }
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
