import Model

extension StatementBinder {
  /// The number that the clause of a noun gives it.
  ///
  /// In this order: after the noun, inside it (专题会议3次研究…), before it, after a 、, and shared
  /// with the nouns beside it (研判会、专题会各2次).
  mutating func numberInClause(_ noun: Range<Int>, _ scope: Range<Int>) -> Statement? {
    let choice =
      following(noun, scope) ?? inside(noun) ?? preceding(noun, scope) ?? crossing(noun, scope)
      ?? shared(noun) ?? opening(noun, scope)
    let frequency = frequency(around: noun, scope, number: choice)
    if let choice { used.insert(choice) }
    if let frequency { used.insert(frequency) }
    if choice == nil, frequency == nil { return nil }
    return statement(noun, number: choice, frequency: frequency)
  }

  /// The first countable number after the noun in its own item.
  private func following(_ noun: Range<Int>, _ scope: Range<Int>) -> Int? {
    let item = item(at: noun.upperBound - 1)
    let end = min(item.upperBound, scope.upperBound)
    return quantities.indices.first { index in
      let range = quantities[index].range
      guard isCountable(index), range.lowerBound >= noun.upperBound, range.upperBound <= end,
        !isOutgrown(range, before: end)
      else { return false }
      let between = span(noun.upperBound, range.lowerBound)
      return !Self.namesPaper(between, in: reading.units) && !namesNextEvent(between)
    }
  }

  /// 从2次增加到4次: the number that was is not the one that is.
  private func isOutgrown(_ range: Range<Int>, before end: Int) -> Bool {
    let after = span(range.upperBound, min(end, range.upperBound + 6))
    return Self.growths.contains { reading.units.holds($0, in: after) }
  }

  private static let growths = words("增加到 增至 提高到 上升到 增加为 扩大到 调整为")

  /// 召开研判会并印发通报3期: after 并 the number is that of the second verb.
  private func namesNextEvent(_ between: Range<Int>) -> Bool {
    reading.scan.words(in: between).contains { word in
      word.classes.contains(.event) && word.range.lowerBound > between.lowerBound
        && Self.conjunctions.contains(reading.units[word.range.lowerBound - 1])
    }
  }

  private static let conjunctions = UnitSet("并且又还")

  /// 研判专报6期, 中心组学习资料6期: the number is that of a paper.
  static func namesPaper(_ between: Range<Int>, in units: [UInt16]) -> Bool {
    papers.contains { units.holds($0, in: between) }
  }

  private static let papers = words(
    "专报 资料 材料 简报 手册 记录 纪要 台账 信息 文章 快报 读本 汇编 要报 专刊 提示 摘编"
  )

  private func inside(_ noun: Range<Int>) -> Int? {
    quantities.indices.last { index in
      isCountable(index) && quantities[index].range.lowerBound >= noun.lowerBound
        && quantities[index].range.upperBound <= noun.upperBound
    }
  }

  /// The last countable number before the noun in its own item.
  private func preceding(_ noun: Range<Int>, _ scope: Range<Int>) -> Int? {
    let start = max(item(at: noun.lowerBound).lowerBound, scope.lowerBound)
    return quantities.indices.last { index in
      isCountable(index) && quantities[index].range.lowerBound >= start
        && quantities[index].range.upperBound <= noun.lowerBound
    }
  }

  /// A number after a 、 where the items between add nothing else that could be counted.
  private func crossing(_ noun: Range<Int>, _ scope: Range<Int>) -> Int? {
    let own = item(at: noun.upperBound - 1)
    for index in quantities.indices where isCountable(index) {
      let range = quantities[index].range
      guard range.lowerBound >= own.upperBound, range.upperBound <= scope.upperBound else {
        continue
      }
      let lead = span(item(at: range.lowerBound).lowerBound, range.lowerBound)
      let isOwn = ownWords.contains { $0.upperBound == range.lowerBound && $0.overlaps(lead) }
      return isOwn || isFiller(lead, beside: noun, orMeetings: true) ? index : nil
    }
    return nil
  }

  /// A number that is said of each of several nouns: 研判会、专题会各2次.
  private func shared(_ noun: Range<Int>) -> Int? {
    let clause = commaClause(at: noun.lowerBound)
    return quantities.indices.first { index in
      let range = quantities[index].range
      guard range.lowerBound >= noun.upperBound, range.upperBound <= clause.upperBound,
        isMeasured(index), hasEach(before: range.lowerBound)
      else { return false }
      let between = span(noun.upperBound, range.lowerBound)
      return !quantities.contains { between.contains($0.range.lowerBound) }
    }
  }

  /// 两次召集宣传、教育等部门召开研判会: the number opens the clause, a list stands between.
  private func opening(_ noun: Range<Int>, _ scope: Range<Int>) -> Int? {
    let clause = commaClause(at: noun.lowerBound)
    return quantities.indices.first { index in
      let range = quantities[index].range
      return isCountable(index) && range.lowerBound >= max(scope.lowerBound, clause.lowerBound)
        && range.upperBound <= noun.lowerBound
        && isFiller(span(clause.lowerBound, range.lowerBound), beside: noun)
    }
  }

  /// Items beside the number that give others by their time: 一季度3次、二季度2次、三季度4次.
  mutating func datedSiblings(of noun: Range<Int>, _ scope: Range<Int>) -> [Statement] {
    var found: [Statement] = []
    for clause in reading.report.sentences[sentence].clauses
    where clause.lowerBound >= scope.lowerBound && clause.upperBound <= scope.upperBound {
      guard let number = numberLeading(clause, beside: noun), number.frequency == nil,
        quantities.contains(where: {
          clause.contains($0.range.lowerBound) && $0.marksOccasion
        }), !isBracketed(quantities[number.lead].range.lowerBound, after: noun)
      else { continue }
      used.insert(number.lead)
      found.append(statement(noun, number: number.number, frequency: nil))
    }
    return found
  }

  /// The nearest frequency in the clause; one with a verb of its own (一季一督查) counts only that.
  private func frequency(around noun: Range<Int>, _ scope: Range<Int>, number: Int?) -> Int? {
    let clause = commaClause(at: noun.lowerBound)
    let start = min(scope.lowerBound, clause.lowerBound)
    let end = max(scope.upperBound, noun.upperBound)
    let candidates = quantities.indices.filter { index in
      let range = quantities[index].range
      guard isFrequency(index), !used.contains(index), range.lowerBound >= start,
        range.upperBound <= end
      else { return false }
      if hasOwnVerb(index),
        range.upperBound < noun.lowerBound || range.lowerBound >= noun.upperBound
      {
        return false
      }
      guard let number else { return true }
      // 每季度召开一次…全年共4次: the total is not so many times a quarter.
      return range.upperBound <= quantities[number].range.lowerBound && !isTotal(number)
    }
    return candidates.min { distance($0, noun) < distance($1, noun) }
  }

  /// 一月一研判 ends before its verb; 一月一次 has a measure word.
  private func hasOwnVerb(_ index: Int) -> Bool {
    let quantity = quantities[index]
    guard !quantity.measure.isEmpty else { return false }
    let word = quantity.measure.word
    return !reading.units.has(word, at: quantity.range.upperBound - word.count)
  }

  private func distance(_ index: Int, _ noun: Range<Int>) -> Int {
    let range = quantities[index].range
    if range.overlaps(noun) { return 0 }
    return range.upperBound <= noun.lowerBound
      ? noun.lowerBound - range.upperBound : range.lowerBound - noun.upperBound
  }
}
