import Model

/// Refuses hits that are about another topic.
struct TopicFilter {
  let reading: Reading
  let unless: Places
  let topic: Places
  let about: Places
  private let needsAbout: Bool

  init(_ reading: Reading, _ plan: LeafPlan) {
    self.reading = reading
    unless = reading.otherTopics(plan.unless)
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
    if makesAnotherWord(hit, in: sentence) { return false }
    if let near, let answer = answer(of: near) { return answer }
    let clauses = reading.commaClauses
    let first = reading.commaClause(at: hit.lowerBound, in: sentence)
    let last = reading.commaClause(at: hit.upperBound - 1, in: sentence)
    let own = span(clauses[first].lowerBound, clauses[last].upperBound)
    if let answer = answer(of: own) { return answer }
    if first > reading.commaClauses(of: sentence).lowerBound,
      let answer = answer(of: span(clauses[first - 1].lowerBound, own.upperBound))
    {
      return answer
    }
    let heading = reading.report.sections[reading.section(at: hit.lowerBound)].heading
    return heading.isEmpty || answer(of: heading) ?? true
  }

  /// What a stretch says of the topic: that it is the own one or another one, or nothing.
  private func answer(of stretch: Range<Int>) -> Bool? {
    if topic.hasOne(in: stretch) { return true }
    return unless.inside(stretch).contains { !isAttribute($0) } ? false : nil
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
  private func makesAnotherWord(_ hit: Range<Int>, in sentence: Int) -> Bool {
    let clause = reading.extent(.clause, at: hit.lowerBound, in: sentence)
    let start = min(hit.lowerBound, clause.lowerBound)
    var index = unless.partitionIndex { $0.upperBound > start }
    while index < unless.endIndex {
      let word = unless[index]
      if word.lowerBound >= hit.upperBound, word.lowerBound >= clause.upperBound { return false }
      if word.overlaps(hit), word.upperBound > hit.upperBound { return true }
      if clause.contains(word.lowerBound), reading.units[word].contains(0x300A) { return true }
      index += 1
    }
    return false
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
