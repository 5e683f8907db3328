import Model

/// Refuses hits that are about another topic.
struct TopicFilter {
  let reading: Reading
  let unless: [Range<Int>]
  let topic: [Range<Int>]
  let about: [Range<Int>]
  private let needsAbout: Bool

  init(_ reading: Reading, _ plan: LeafPlan) {
    self.reading = reading
    // 县审计局党组召开研判会: a word of the unit's own name is no other topic.
    let name = reading.report.facts.unit.map { Array($0.utf16) } ?? []
    unless = reading.scan.places(of: plan.unless).filter { place in
      let word = Array(reading.units[place])
      return !name.indices.contains { name.has(word, at: $0) }
    }
    topic = reading.scan.places(of: plan.topic)
    about = reading.scan.places(of: plan.about)
    needsAbout = !plan.about.isEmpty
  }

  /// Whether the words at a place belong to the topic.
  ///
  /// A word of another topic that overlaps them makes another word of them (研究生, 研判报告). Else
  /// the smallest stretch around them that names a topic decides: `near`, their comma clause, the
  /// clause before it, the heading above. Named together (意识形态和党风廉政工作) both are the topic.
  func accepts(_ hit: Range<Int>, near: Range<Int>? = nil, in sentence: Int) -> Bool {
    guard isAbout(hit, in: sentence) else { return false }
    if unless.isEmpty { return true }
    if unless.contains(where: { makesAnotherWord($0, of: hit, in: sentence) }) { return false }
    for stretch in (near.map { [$0] } ?? []) + stretches(around: hit, in: sentence) {
      if topic.hasOne(in: stretch) { return true }
      if unless.inside(stretch).contains(where: { !isAttribute($0) }) { return false }
    }
    return true
  }

  /// 分管机关党建的副局长: what somebody else is in charge of is not the topic of the statement.
  private func isAttribute(_ word: Range<Int>) -> Bool {
    Self.charges.contains { reading.units.has($0, at: word.lowerBound - $0.count) }
  }

  private static let charges = words("分管 主管 联系 负责")

  /// Whether a stretch names the topic.
  func namesTopic(in stretch: Range<Int>) -> Bool { topic.hasOne(in: stretch) }

  /// Whether the hit goes on into another word, as 研判 does in 研判报告 and 研究 in 研究生.
  ///
  /// 培训 in 业务培训 does not: what stands before it is a matter of topic. A title that is named says
  /// itself what it is about.
  private func makesAnotherWord(
    _ word: Range<Int>,
    of hit: Range<Int>,
    in sentence: Int
  ) -> Bool {
    if word.overlaps(hit), word.upperBound > hit.upperBound { return true }
    guard reading.units[word].contains(0x300A) else { return false }
    let clause = reading.extent(.clause, at: hit.lowerBound, in: sentence)
    return clause.contains(word.lowerBound)
  }

  private func stretches(around hit: Range<Int>, in sentence: Int) -> [Range<Int>] {
    let clauses = reading.commaClauses[sentence]
    let first = reading.commaClause(at: hit.lowerBound, in: sentence)
    let last = reading.commaClause(at: hit.upperBound - 1, in: sentence)
    let own = span(clauses[first].lowerBound, clauses[last].upperBound)
    var stretches = [own]
    if first > 0 { stretches.append(span(clauses[first - 1].lowerBound, own.upperBound)) }
    let heading = reading.report.sections[reading.report.section(at: hit.lowerBound)].heading
    if !heading.isEmpty { stretches.append(heading) }
    return stretches
  }

  /// A word of the topic in the sentence, its paragraph, a heading above, or the title.
  private func isAbout(_ hit: Range<Int>, in sentence: Int) -> Bool {
    guard needsAbout else { return true }
    let report = reading.report
    let paragraph = report.paragraphs[report.sentences[sentence].paragraph]
    if about.hasOne(in: paragraph.range) { return true }
    var section: Int? = paragraph.section
    while let index = section {
      if about.hasOne(in: report.sections[index].heading) { return true }
      section = report.sections[index].parent
    }
    return about.hasOne(in: report.elements.title ?? opening)
  }

  /// Without a title the opening paragraph says what the report is about.
  private var opening: Range<Int> {
    reading.report.paragraphs.first { $0.role == .body }?.range ?? 0..<0
  }
}
