import Model

extension StatementBinder {
  /// Dates, months, ordinals and meetings named one by one stand for one occasion each.
  func occasions(forNounAt index: Int, _ scope: Range<Int>) -> Statement? {
    let noun = nouns[index]
    // Only what is counted in 次 happens on a day; 制度3项 does not.
    guard measures.contains(.times), !namesSystem(noun), !reading.quotations.contains(noun)
    else { return nil }
    let limit = index + 1 < nouns.count ? nouns[index + 1].lowerBound : Int.max
    let start = index > 0 ? nouns[index - 1].upperBound : range.lowerBound
    let end = min(limit, max(scope.upperBound, noun.upperBound))
    var marks = quantities.filter {
      $0.marksOccasion && $0.range.lowerBound >= start && $0.range.upperBound <= end
    }
    marks = marks.filter { marks.count == 1 || !belongsToName($0, of: noun) }
    marks += seriesMarks(after: end, before: limit, of: marks)
    if let meetings = meetingsNamed(before: noun.upperBound), meetings > 1,
      hasEach(before: noun.upperBound) || hasEach(before: noun.lowerBound)
    {
      return implied(noun, count: meetings, marks)
    }
    return marks.isEmpty ? nil : implied(noun, count: count(marks), marks)
  }

  /// 研判会议制度, 中心组学习方案: a date beside it is that of the paper.
  func namesSystem(_ noun: Range<Int>) -> Bool {
    Self.namesSystem(before: noun.upperBound, in: reading.units)
  }

  /// Whether the words up to a unit go on as the name of a paper.
  static func namesSystem(before end: Int, in units: [UInt16]) -> Bool {
    systems.contains { word in (0...2).contains { units.has(word, at: end + $0) } }
  }

  private static let systems = words("制度 机制 方案 计划 规则 办法 细则 要点 通知 报告 纪要 安排表 规程")

  private var range: Range<Int> { reading.range(ofSentence: sentence) }

  /// 今天召开…第三季度研判会: a period after the verb is part of the meeting's name.
  private func belongsToName(_ mark: Quantity, of noun: Range<Int>) -> Bool {
    guard case .period = mark.kind, mark.range.upperBound <= noun.lowerBound else { return false }
    let clause = commaClause(at: noun.lowerBound)
    return reading.scan.words(in: span(clause.lowerBound, mark.range.lowerBound)).contains {
      $0.classes.contains(.event)
    }
  }

  /// 第一次于3月7日召开，第二次于8月22日召开: the series goes on in the next clauses.
  private func seriesMarks(after start: Int, before limit: Int, of marks: [Quantity]) -> [Quantity]
  {
    guard marks.contains(where: Self.isOrdinal) else { return [] }
    var found: [Quantity] = []
    for index in reading.commaClauses(of: sentence) {
      let clause = reading.commaClauses[index]
      guard clause.lowerBound >= start, clause.upperBound <= limit else { continue }
      let inside = quantities.filter { clause.contains($0.range.lowerBound) && $0.marksOccasion }
      guard inside.first.map(Self.isOrdinal) ?? false else { break }
      found += inside
    }
    return found
  }

  private static func isOrdinal(_ quantity: Quantity) -> Bool {
    if case .ordinal = quantity.kind { return true }
    return false
  }

  private func implied(_ noun: Range<Int>, count: Int, _ marks: [Quantity]) -> Statement {
    let first = marks.last { $0.range.lowerBound < noun.lowerBound }?.range.lowerBound
    return Statement(
      noun: noun,
      focus: span(min(first ?? noun.lowerBound, noun.lowerBound), noun.upperBound),
      number: .value(count, .part(key: marks.isEmpty ? "@\(noun.lowerBound)" : key(of: marks))),
      isImplied: true
    )
  }

  /// Equal marks of time tell the same occasions.
  func key(of marks: [Quantity]) -> String {
    var key = ""
    for mark in marks {
      if !key.isEmpty { key += "/" }
      key += reading.report.text.string(mark.range)
    }
    return key
  }

  /// The number of occasions that marks of time stand for; dates and ordinals tell the same ones.
  func count(_ marks: [Quantity]) -> Int {
    // A sentence has few dates: comparing them takes less than a set needs to begin with.
    var dates: [ArraySlice<UInt16>] = []
    var ordinals = 0
    for mark in marks {
      let words = reading.units[mark.range]
      if case .date = mark.kind, !dates.contains(words) { dates.append(words) }
      if Self.isOrdinal(mark) { ordinals += 1 }
    }
    if !dates.isEmpty { return max(dates.count, ordinals) }
    return max(1, ordinals, listedPeriods(marks))
  }

  /// 上半年、下半年 are two; 日前…第三季度研判会 is one.
  private func listedPeriods(_ marks: [Quantity]) -> Int {
    var most = 0
    var listed = 0
    var end = -1
    for mark in marks {
      guard case .period(let count) = mark.kind else { continue }
      let isListed =
        end >= 0 && mark.range.lowerBound == end + 1
        && Self.listMarks.contains(reading.units[end])
      listed = isListed ? listed + count : count
      most = max(most, listed)
      end = mark.range.upperBound
    }
    return most
  }

  private static let listMarks = UnitSet("、和及与,")

  /// 在甲会、乙会上分别通报: how many meetings are named one by one before a unit.
  func meetingsNamed(before end: Int) -> Int? {
    let clause = commaClause(at: end)
    guard clause.lowerBound < end else { return nil }
    let words = reading.scan.words(in: clause.lowerBound..<end)
    let count = words.filter { word in
      guard word.classes.contains(.meeting) else { return false }
      let next = word.range.upperBound
      return next >= end || Self.enders.contains(reading.units[next])
    }.count
    return count > 0 ? count : nil
  }

  private static let enders = UnitSet("、和及与上,暨")
}
