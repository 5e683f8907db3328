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
  /// All quantities of the sentence.
  let quantities: [Quantity]
  /// The measure words of the rule.
  let measures: Set<[UInt16]>

  private var used: Set<Int> = []

  init(
    reading: Reading,
    sentence: Int,
    mood: Mood,
    nouns: [Range<Int>],
    quantities: [Quantity],
    measures: Set<[UInt16]>
  ) {
    self.reading = reading
    self.sentence = sentence
    self.mood = mood
    self.nouns = nouns
    self.quantities = quantities
    self.measures = measures
  }

  /// The statements about all nouns, in order; a noun without any number gives one without.
  mutating func statements() -> [Statement] {
    var found: [Statement] = []
    for index in nouns.indices { found += statements(aboutNounAt: index) }
    return found
  }

  private mutating func statements(aboutNounAt index: Int) -> [Statement] {
    let noun = nouns[index]
    let scope = clauseScope(ofNounAt: index)
    var found: [Statement] = []
    if let bound = numberInClause(noun, scope) { found.append(bound) }
    found += numbersInNextClauses(noun, nounIndex: index, hasNumber: !found.isEmpty)
    if found.isEmpty, let bound = numberInClauseBefore(noun, nounIndex: index) {
      found.append(bound)
    }
    if found.isEmpty, let implied = occasions(for: noun, scope) { found.append(implied) }
    if found.isEmpty { found.append(Statement(noun: noun, focus: noun, number: .none)) }
    return found
  }

  /// The comma clause of a noun, cut where the next noun begins and where the one before ends.
  private func clauseScope(ofNounAt index: Int) -> Range<Int> {
    let clause = commaClause(at: nouns[index].lowerBound)
    var start = clause.lowerBound
    var end = max(clause.upperBound, nouns[index].upperBound)
    if index > 0 { start = max(start, nouns[index - 1].upperBound) }
    if index + 1 < nouns.count {
      end = min(end, max(nouns[index].upperBound, nouns[index + 1].lowerBound))
    }
    return min(start, nouns[index].lowerBound)..<end
  }

  private func commaClause(at unit: Int) -> Range<Int> {
    reading.commaClauses[sentence][reading.commaClause(at: unit, in: sentence)]
  }

  // MARK: In the same clause

  private mutating func numberInClause(_ noun: Range<Int>, _ scope: Range<Int>) -> Statement? {
    let choice =
      following(noun, scope, crossing: false) ?? preceding(noun, scope)
      ?? following(noun, scope, crossing: true) ?? shared(noun)
    let frequency = frequency(around: noun, scope, number: choice)
    if let choice {
      used.insert(choice)
      if let frequency { used.insert(frequency) }
      return statement(noun, number: choice, frequency: frequency)
    }
    guard let frequency else { return nil }
    used.insert(frequency)
    return statement(noun, number: nil, frequency: frequency)
  }

  /// The first countable number after the noun; `crossing` lets it stand after a 、.
  private func following(_ noun: Range<Int>, _ scope: Range<Int>, crossing: Bool) -> Int? {
    let segment = reading.clause(at: noun.upperBound - 1, in: sentence)
    for index in quantities.indices where isCountable(index) {
      let range = quantities[index].range
      guard range.lowerBound >= noun.upperBound, range.upperBound <= scope.upperBound else {
        continue
      }
      if range.lowerBound < segment.upperBound { return index }
      return crossing && !beginsEvent(between: segment.upperBound, and: range.lowerBound)
        ? index : nil
    }
    return nil
  }

  /// The last countable number before the noun, in its own 、 item.
  private func preceding(_ noun: Range<Int>, _ scope: Range<Int>) -> Int? {
    let segment = reading.clause(at: noun.lowerBound, in: sentence)
    let start = max(segment.lowerBound, scope.lowerBound)
    return quantities.indices.last { index in
      isCountable(index) && quantities[index].range.lowerBound >= start
        && quantities[index].range.upperBound <= noun.lowerBound
    }
  }

  /// A number after the next noun that is said of each of them: 研判会、专题会各2次.
  private func shared(_ noun: Range<Int>) -> Int? {
    let clause = commaClause(at: noun.lowerBound)
    return quantities.indices.first { index in
      let range = quantities[index].range
      guard range.lowerBound >= noun.upperBound, range.upperBound <= clause.upperBound,
        isMeasured(index), hasEach(before: range.lowerBound)
      else { return false }
      return !beginsEvent(between: noun.upperBound, and: range.lowerBound)
    }
  }

  private func beginsEvent(between start: Int, and end: Int) -> Bool {
    guard start < end else { return false }
    return reading.report.sentences[sentence].clauses.contains { clause in
      guard clause.lowerBound >= start, clause.lowerBound < end else { return false }
      return reading.scan.words(in: clause).contains {
        $0.classes.contains(.event) && $0.range.lowerBound - clause.lowerBound <= 2
      }
    }
  }

  private func frequency(around noun: Range<Int>, _ scope: Range<Int>, number: Int?) -> Int? {
    let clause = commaClause(at: noun.lowerBound)
    let start = min(scope.lowerBound, clause.lowerBound)
    return quantities.indices.last { index in
      guard case .frequency = quantities[index].kind, !used.contains(index) else { return false }
      let range = quantities[index].range
      guard range.lowerBound >= start, range.upperBound <= max(scope.upperBound, noun.upperBound)
      else { return false }
      guard let number else { return true }
      // 每季度召开一次…全年共4次: the total is not so many times a quarter.
      return range.upperBound <= quantities[number].range.lowerBound && !isTotal(number)
    }
  }

  // MARK: In other clauses

  /// Clauses after the noun's that say nothing but a number: …，全年共4次; …，2024年增加到5次.
  private mutating func numbersInNextClauses(
    _ noun: Range<Int>,
    nounIndex: Int,
    hasNumber: Bool
  ) -> [Statement] {
    let clauses = reading.report.sentences[sentence].clauses
    let limit = nounIndex + 1 < nouns.count ? nouns[nounIndex + 1].lowerBound : Int.max
    let own = commaClause(at: noun.upperBound - 1)
    var found: [Statement] = []
    var isPart = false
    for clause in clauses where clause.lowerBound >= min(own.upperBound, noun.upperBound) {
      guard clause.upperBound <= limit, clause.lowerBound < limit else { break }
      if clause.upperBound <= own.upperBound, hasNumber || clause.lowerBound < noun.upperBound {
        // 4次、其中上半年2次: items after the number in its own clause.
        isPart = isPart || startsPart(clause)
        if !isNumberLed(clause) { continue }
      }
      isPart = isPart || startsPart(clause)
      guard let number = numberLeading(clause) else { break }
      used.insert(number.index)
      if isPart, hasNumber || !found.isEmpty { continue }
      if let frequency = number.frequency { used.insert(frequency) }
      let statement = statement(noun, number: number.number, frequency: number.frequency)
      if (hasNumber || !found.isEmpty) && !adds(statement, number.index) { continue }
      found.append(statement)
    }
    return found
  }

  /// A further number counts if it is a total, of another year, or a dated part.
  private func adds(_ statement: Statement, _ index: Int) -> Bool {
    if case .value(_, .total) = statement.number { return true }
    let clause = reading.clause(at: quantities[index].range.lowerBound, in: sentence)
    return quantities.contains { quantity in
      guard clause.contains(quantity.range.lowerBound) else { return false }
      switch quantity.kind {
      case .year, .date, .period: return true
      case .number, .blank, .vague, .frequency, .ordinal: return false
      }
    }
  }

  private func startsPart(_ clause: Range<Int>) -> Bool {
    reading.scan.words(in: clause).contains {
      $0.classes.contains(.partOf) && $0.range.lowerBound - clause.lowerBound <= 1
    }
  }

  private func isNumberLed(_ clause: Range<Int>) -> Bool { numberLeading(clause) != nil }

  private struct Leading {
    var index: Int
    var number: Int?
    var frequency: Int?
  }

  /// The number of a clause before which stands nothing but time and fillers.
  private func numberLeading(_ clause: Range<Int>) -> Leading? {
    let inside = quantities.indices.filter {
      clause.contains(quantities[$0].range.lowerBound) && !used.contains($0)
    }
    let number = inside.first { isMeasured($0) }
    let frequency = inside.first {
      if case .frequency = quantities[$0].kind { return true }
      return false
    }
    guard let first = [number, frequency].compactMap({ $0 }).min() else { return nil }
    let lead = number ?? first
    guard isFiller(clause.lowerBound..<quantities[lead].range.lowerBound),
      isTail(quantities[lead].range.upperBound..<clause.upperBound)
    else { return nil }
    let pairs = frequency.map { $0 < lead && number != nil } ?? false
    return Leading(index: lead, number: number, frequency: pairs || number == nil ? frequency : nil)
  }

  /// After the number of such a clause nothing else is named: 共4次, 召开4次会议, 全年4次以上.
  private func isTail(_ range: Range<Int>) -> Bool {
    range.count <= 2 || isFiller(range) || range.count <= 8 && !holdsEvent(range)
  }

  private func holdsEvent(_ range: Range<Int>) -> Bool {
    reading.scan.words(in: range).contains { $0.classes.contains(.event) }
  }

  private func isFiller(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    let words = reading.scan.words(in: range)
    while index < range.upperBound {
      if let quantity = quantities.first(where: { $0.range.lowerBound == index }) {
        index = quantity.range.upperBound
      } else if let word = words.first(where: { $0.range.lowerBound == index }),
        !word.classes.isDisjoint(with: Self.fillers)
      {
        index = word.range.upperBound
      } else {
        return false
      }
    }
    return true
  }

  private static let fillers: WordClass = [
    .filler, .total, .fact, .ownYear, .otherYear, .each, .partOf, .plan, .ruleBound, .ruleManner,
    .meeting, .planOpening, .severalYears, .comparison,
  ]

  /// 先后3次召开党组会，专题研究…: the number counts a meeting whose matter is the noun.
  private mutating func numberInClauseBefore(_ noun: Range<Int>, nounIndex: Int) -> Statement? {
    let clauses = reading.commaClauses[sentence]
    let own = reading.commaClause(at: noun.lowerBound, in: sentence)
    guard own > 0 else { return nil }
    let before = clauses[own - 1]
    if nounIndex > 0, nouns[nounIndex - 1].upperBound > before.lowerBound { return nil }
    let frequency = quantities.indices.last { index in
      guard case .frequency = quantities[index].kind else { return false }
      return before.contains(quantities[index].range.lowerBound) && !used.contains(index)
    }
    let number = quantities.indices.last { index in
      isCountable(index) && before.contains(quantities[index].range.lowerBound)
    }
    guard holdsMeeting(before, number: number, frequency: frequency) else { return nil }
    if let number { used.insert(number) }
    if let frequency { used.insert(frequency) }
    guard number != nil || frequency != nil else { return nil }
    return statement(noun, number: number, frequency: frequency)
  }

  /// A meeting after the number, or one whose name says that it is about one matter.
  private func holdsMeeting(_ clause: Range<Int>, number: Int?, frequency: Int?) -> Bool {
    let meetings = reading.scan.words(in: clause).filter { $0.classes.contains(.meeting) }
    guard !meetings.isEmpty else { return false }
    if frequency != nil { return true }
    guard let number else { return false }
    let start = quantities[number].range.lowerBound
    return meetings.contains { $0.range.lowerBound >= start }
      || Self.singleMatter.contains { reading.units.holds($0, in: clause) }
  }

  private static let singleMatter = words("专题会 联席会 会商会 研判")

  // MARK: Occasions without a number

  /// Dates, months, ordinals and enumerated meetings stand for one occasion each.
  private func occasions(for noun: Range<Int>, _ scope: Range<Int>) -> Statement? {
    let clause = commaClause(at: noun.lowerBound)
    let before = reading.report.sentences[sentence].range.lowerBound
    let start = max(scope.lowerBound == clause.lowerBound ? before : scope.lowerBound, before)
    let limit = max(scope.upperBound, noun.upperBound)
    let marks = quantities.filter {
      $0.marksOccasion && $0.range.lowerBound >= start && $0.range.upperBound <= limit
    }
    if let meetings = enumeratedMeetings(before: noun, from: clause.lowerBound), meetings > 1 {
      return implied(noun, count: meetings, key: key(of: marks, noun))
    }
    guard let last = marks.last else { return nil }
    return implied(
      noun,
      count: Self.count(marks),
      key: key(of: marks, noun),
      from: min(last.range.lowerBound, noun.lowerBound)
    )
  }

  private func implied(
    _ noun: Range<Int>,
    count: Int,
    key: String,
    from start: Int? = nil
  ) -> Statement {
    Statement(
      noun: noun,
      focus: (start ?? noun.lowerBound)..<noun.upperBound,
      number: .value(count, .part(key: key))
    )
  }

  private func key(of marks: [Quantity], _ noun: Range<Int>) -> String {
    marks.isEmpty
      ? "@\(noun.lowerBound)"
      : marks.map { reading.report.text.string($0.range) }.joined(separator: "/")
  }

  /// The number of occasions that marks of time stand for: dates and ordinals tell the same ones.
  static func count(_ marks: [Quantity]) -> Int {
    var dates = 0
    var ordinals = 0
    var periods = 0
    for mark in marks {
      switch mark.kind {
      case .date: dates += 1
      case .ordinal: ordinals += 1
      case .period(_, let count): periods += count
      case .number, .blank, .vague, .frequency, .year: continue
      }
    }
    if dates > 0 { return max(dates, ordinals) }
    return max(1, ordinals, periods)
  }

  /// 在甲会、乙会上分别通报: meetings named one by one.
  private func enumeratedMeetings(before noun: Range<Int>, from start: Int) -> Int? {
    let range = start..<noun.lowerBound
    let isEach = reading.scan.words(in: range).contains { $0.classes.contains(.each) }
    guard isEach else { return nil }
    var count = 0
    for word in reading.scan.words(in: range) where word.classes.contains(.meeting) {
      let next = word.range.upperBound
      if next >= range.upperBound || Self.enders.contains(reading.units[next]) { count += 1 }
    }
    return count
  }

  private static let enders: Set<UInt16> = Set("、和及与上,暨".utf16)

  // MARK: Statements

  private func statement(_ noun: Range<Int>, number: Int?, frequency: Int?) -> Statement {
    let place = number ?? frequency ?? 0
    let range = quantities[place].range
    let whole =
      frequency.map {
        min(range.lowerBound, quantities[$0].range.lowerBound)..<range.upperBound
      } ?? range
    var statement = Statement(noun: noun, focus: whole, number: .none)
    if let frequency, case .frequency(let perYear) = quantities[frequency].kind {
      statement.isRule = mood.isRuleFrequency(at: range.lowerBound, in: sentence)
      statement.number = .value(perYear * times(number), .frequency)
      if let number, quantities[number].kind == .blank { statement.number = .blank }
      if perYear == 1, number == nil { statement.number = .vague }
    } else if let number {
      statement.number = plainNumber(number, noun)
    }
    if let number, mood.isRule(quantities[number], in: sentence) { statement.isRule = true }
    return statement
  }

  private func times(_ number: Int?) -> Int {
    guard let number, case .number(let value) = quantities[number].kind else { return 1 }
    return max(1, value)
  }

  private func plainNumber(_ index: Int, _ noun: Range<Int>) -> Statement.Number {
    switch quantities[index].kind {
    case .blank: return .blank
    case .number(let value):
      let marks = marks(before: index)
      let isEach = hasEach(before: quantities[index].range.lowerBound)
      let value = isEach && marks.count > 0 ? value * Self.count(marks) : value
      if isTotal(index), !isOfPeriod(marks) { return .value(value, .total) }
      if isEach, Self.count(marks) > 1 { return .value(value, .total) }
      return .value(value, .part(key: partKey(marks, value)))
    case .vague: return .vague
    case .frequency, .ordinal, .year, .date, .period: return .none
    }
  }

  /// Undated parts of equal size are the same occasions told again.
  private func partKey(_ marks: [Quantity], _ value: Int) -> String {
    guard !marks.isEmpty else { return "=\(value)" }
    return marks.map { reading.report.text.string($0.range) }.joined(separator: "/")
  }

  /// The marks of time before a number in its comma clause, or in a clause of their own before it.
  private func marks(before index: Int) -> [Quantity] {
    let start = quantities[index].range.lowerBound
    let clause = commaClause(at: start)
    let inside = quantities.filter {
      $0.marksOccasion && clause.contains($0.range.lowerBound) && $0.range.upperBound <= start
    }
    // After another number the marks belong to that one: 上半年2次、下半年2次.
    guard
      let last = quantities[..<index].last(where: {
        clause.contains($0.range.lowerBound) && !$0.unit.isEmpty && !$0.marksOccasion
      })
    else { return inside }
    return inside.filter { $0.range.lowerBound >= last.range.upperBound }
  }

  private func isOfPeriod(_ marks: [Quantity]) -> Bool {
    marks.contains {
      if case .period = $0.kind { return true }
      return false
    }
  }

  private func isTotal(_ index: Int) -> Bool {
    let start = quantities[index].range.lowerBound
    let clause = commaClause(at: start)
    return reading.scan.words(in: clause).contains {
      $0.classes.contains(.total) && $0.range.upperBound <= start
    }
  }

  private func hasEach(before start: Int) -> Bool {
    let clause = commaClause(at: start)
    return reading.scan.words(in: clause).contains {
      $0.classes.contains(.each) && $0.range.upperBound <= start
        && start - $0.range.upperBound <= 14
    }
  }

  private func isCountable(_ index: Int) -> Bool { isMeasured(index) && !used.contains(index) }

  /// A number, blank or vague number with a measure word of the rule.
  private func isMeasured(_ index: Int) -> Bool {
    switch quantities[index].kind {
    case .number, .blank, .vague: measures.contains(quantities[index].unit)
    case .frequency, .ordinal, .year, .date, .period: false
    }
  }
}

extension Array where Element == UInt16 {
  /// Whether `word` stands inside a range.
  func holds(_ word: [UInt16], in range: Range<Int>) -> Bool {
    range.contains { has(word, at: $0) && $0 + word.count <= range.upperBound }
  }
}
