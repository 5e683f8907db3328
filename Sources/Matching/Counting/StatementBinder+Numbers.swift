import Model

extension StatementBinder {
  /// The statement that a number, a frequency or both make about a noun.
  func statement(_ noun: Range<Int>, number: Int?, frequency: Int?) -> Statement {
    let place = number ?? frequency ?? 0
    let range = quantities[place].range
    let whole = frequency.map { quantities[$0].range.union(range) } ?? range
    var statement = Statement(noun: noun, focus: whole, number: .none)
    if let frequency, case .frequency(let perYear) = quantities[frequency].kind {
      statement.isRule = mood.isRuleFrequency(at: range.lowerBound, in: sentence)
      statement.number = often(perYear, number)
    } else if let number {
      statement.number = plain(number, noun)
    }
    if let number, mood.isRule(quantities[number], in: sentence) { statement.isRule = true }
    return statement
  }

  private func often(_ perYear: Int, _ number: Int?) -> Statement.Number {
    guard let number else { return perYear == 1 ? .vague : .value(perYear, .frequency) }
    switch quantities[number].kind {
    case .number(let value): return .value(perYear * max(1, value), .frequency)
    case .blank: return .blank
    case .vague: return .vague
    case .frequency, .ordinal, .year, .date, .period: return .value(perYear, .frequency)
    }
  }

  private func plain(_ index: Int, _ noun: Range<Int>) -> Statement.Number {
    switch quantities[index].kind {
    case .blank: return .blank
    case .vague: return .vague
    case .number(let value):
      let marks = marks(before: index, of: noun)
      let times =
        hasEach(before: quantities[index].range.lowerBound) ? listed(index, noun, marks) : 1
      if times > 1 { return .value(value * times, .total) }
      if isTotal(index), !isOfPeriod(marks) { return .value(value, .total) }
      if marks.isEmpty { return .value(value, .undated(paragraph: paragraph)) }
      return .value(value, .part(key: key(of: marks)))
    case .frequency, .ordinal, .year, .date, .period: return .none
    }
  }

  private var paragraph: Int { reading.report.sentences[sentence].paragraph }

  /// How many things 各 stands for: marks of time, meetings named, or the items before it.
  private func listed(_ index: Int, _ noun: Range<Int>, _ marks: [Quantity]) -> Int {
    let start = quantities[index].range.lowerBound
    let meetings = meetingsNamed(before: min(start, noun.lowerBound)) ?? 0
    let times = max(1, meetings, marks.isEmpty ? 0 : count(marks))
    // 春节、汛期、国庆节前各开展1次研判: the noun after 各, the things listed before it.
    guard noun.lowerBound > start else { return times }
    let clause = commaClause(at: start)
    let items = reading.report.sentences[sentence].clauses.filter {
      clause.contains($0.lowerBound) && $0.lowerBound < start
    }.count
    return max(times, items)
  }

  /// The marks of time that belong to a number: before it in its clause, after any other number, or
  /// at the head of the sentence in a clause of their own (4月3日，局党组专题研究1次).
  private func marks(before index: Int, of noun: Range<Int>) -> [Quantity] {
    let start = quantities[index].range.lowerBound
    let clause = commaClause(at: start)
    let inside = quantities.starting(in: clause).filter {
      $0.marksOccasion && $0.range.upperBound <= start
    }
    let last = quantities[..<index].last {
      clause.contains($0.range.lowerBound) && !$0.measure.isEmpty && !$0.marksOccasion
    }
    guard let last else {
      // 9月11日，召开第二次研判会，两次都形成清单: a number in another clause speaks of more.
      let isBeside = reading.sharesClause(noun, quantities[index].range, in: sentence)
      return inside.isEmpty && isBeside ? openingMarks(before: clause) : inside
    }
    return inside.filter { $0.range.lowerBound >= last.range.upperBound }
  }

  /// The marks of the nearest clause before another one that holds nothing else; a number between
  /// takes them for itself.
  private func openingMarks(before clause: Range<Int>) -> [Quantity] {
    for index in reading.commaClauses(of: sentence).reversed() {
      let earlier = reading.commaClauses[index]
      guard earlier.upperBound <= clause.lowerBound else { continue }
      let inside = quantities.starting(in: earlier)
      if inside.contains(where: { !$0.measure.isEmpty && !$0.marksOccasion }) { return [] }
      let marks = inside.filter(\.marksOccasion)
      if !marks.isEmpty, holdsOnly(marks, earlier) { return marks }
    }
    return []
  }

  /// Whether a clause is made of marks of time and the words that join them: 5月8日和8月1日.
  private func holdsOnly(_ marks: [Quantity], _ clause: Range<Int>) -> Bool {
    var index = clause.lowerBound
    while index < clause.upperBound {
      if let quantity = quantities.first(where: { $0.range.lowerBound == index }) {
        index = quantity.range.upperBound
      } else if Self.joinsMarks.contains(reading.units[index]) {
        index += 1
      } else {
        return false
      }
    }
    return true
  }

  private static let joinsMarks = UnitSet("、和及与,于在的初末底旬上中下间里内日晚午早:")

  private func isOfPeriod(_ marks: [Quantity]) -> Bool {
    marks.contains {
      if case .period = $0.kind { return true }
      return false
    }
  }

  /// 全年, 共, 累计, 先后 before the number in its clause, and no other number between.
  func isTotal(_ index: Int) -> Bool {
    let start = quantities[index].range.lowerBound
    let clause = commaClause(at: start)
    let other = quantities[..<index].last {
      measures.contains($0.measure) && clause.contains($0.range.lowerBound)
    }
    let window = span(max(clause.lowerBound, other?.range.upperBound ?? 0), start)
    return reading.scan.words(in: window).contains { $0.classes.contains(.total) }
  }
}
