import Model

/// Binds the numbers of one sentence to the things they count.
///
/// A number belongs to the nearest noun that it can count in the same clause, after it or before it;
/// failing that, to a clause that holds nothing but the number (…，全年共4次), or to a clause before
/// that names a meeting (先后3次召开党组会，专题研究…).
struct StatementBinder {
  let reading: Reading
  let sentence: Int
  let mood: Mood
  /// The counted nouns in order, not overlapping.
  let nouns: [Range<Int>]
  /// The words of the rule in the sentence, in order: told again beside a number they name nothing new.
  let ownWords: [Range<Int>]
  /// All quantities of the sentence outside quotations.
  let quantities: [Quantity]
  /// The measure words of the rule.
  let measures: MeasureSet

  /// The quantities that already belong to a noun, by index.
  var used = IndexSet()

  init(
    reading: Reading,
    sentence: Int,
    mood: Mood,
    nouns: [Range<Int>],
    ownWords: [Range<Int>],
    quantities: [Quantity],
    measures: MeasureSet
  ) {
    self.reading = reading
    self.sentence = sentence
    self.mood = mood
    self.nouns = nouns
    self.ownWords = ownWords
    self.quantities = quantities.filter { !reading.quotations.contains($0.range) }
    self.measures = measures
  }

  /// The statements about all nouns, in order; a noun without any number gives one without.
  mutating func statements() -> [Statement] {
    var found: [Statement] = []
    for index in nouns.indices {
      found += statements(aboutNounAt: index).filter { found.isEmpty || !isPart($0, of: found) }
    }
    return found
  }

  /// 中心组学习13次（含扩大学习5次）: a number after 其中 or 含 is part of the same thing's total.
  private func isPart(_ statement: Statement, of found: [Statement]) -> Bool {
    let clause = commaClause(at: statement.noun.lowerBound)
    guard case .value = statement.number,
      startsPart(clause) || startsPart(item(at: statement.noun.lowerBound))
        || hasWord(.partOf, before: statement.focus.lowerBound, within: 8)
    else { return false }
    return found.contains {
      if case .value = $0.number { return true }
      return false
    }
  }

  private mutating func statements(aboutNounAt index: Int) -> [Statement] {
    let noun = nouns[index]
    let scope = clauseScope(ofNounAt: index)
    var found: [Statement] = []
    if let bound = numberInClause(noun, scope) {
      found.append(bound)
      found += datedSiblings(of: noun, scope)
    }
    found += numbersInNextClauses(noun, nounIndex: index, after: found)
    if found.isEmpty, let bound = numberInClauseBefore(noun, nounIndex: index) {
      found.append(bound)
    }
    if found.isEmpty, let implied = occasions(forNounAt: index, scope) { found.append(implied) }
    if found.isEmpty {
      found.append(
        Statement(noun: noun, focus: noun, number: .none, namesSystem: namesSystem(noun))
      )
    }
    return found
  }

  /// The comma clause of a noun, cut where the next noun begins and where the one before ends.
  private func clauseScope(ofNounAt index: Int) -> Range<Int> {
    let noun = nouns[index]
    let clause = commaClause(at: noun.lowerBound)
    var start = clause.lowerBound
    var end = max(clause.upperBound, noun.upperBound)
    if index > 0 { start = max(start, nouns[index - 1].upperBound) }
    if index + 1 < nouns.count { end = min(end, max(noun.upperBound, nouns[index + 1].lowerBound)) }
    return span(min(start, noun.lowerBound), end)
  }

  func commaClause(at unit: Int) -> Range<Int> {
    reading.commaClauses[reading.commaClause(at: unit, in: sentence)]
  }

  /// The clause between 、 ，and ：at a unit.
  func item(at unit: Int) -> Range<Int> { reading.clause(at: unit, in: sentence) }

  func isCountable(_ index: Int) -> Bool { isMeasured(index) && !used.contains(index) }

  /// A number, blank or vague number with a measure word of the rule.
  func isMeasured(_ index: Int) -> Bool {
    switch quantities[index].kind {
    case .number, .blank, .vague: measures.contains(quantities[index].measure)
    case .frequency, .ordinal, .year, .date, .period: false
    }
  }

  func isFrequency(_ index: Int) -> Bool {
    if case .frequency = quantities[index].kind { return true }
    return false
  }

  /// Whether a word of some class stands before a unit in its comma clause, at most so far away.
  func hasWord(_ wordClass: WordClass, before start: Int, within distance: Int = .max) -> Bool {
    reading.scan.words(in: commaClause(at: start)).contains {
      $0.classes.contains(wordClass) && $0.range.upperBound <= start
        && start - $0.range.upperBound <= distance
    }
  }

  /// 各 and 分别 reach over the verb and its object: 各开展意识形态分析研判2次.
  func hasEach(before start: Int) -> Bool { hasWord(.each, before: start, within: 18) }
}
