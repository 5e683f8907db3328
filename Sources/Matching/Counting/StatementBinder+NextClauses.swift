import Model

extension StatementBinder {
  /// The numbers of clauses after the noun's that name nothing else: …，全年共4次; …，今年增至5次.
  mutating func numbersInNextClauses(
    _ noun: Range<Int>,
    nounIndex: Int,
    after known: [Statement]
  ) -> [Statement] {
    let limit = nounIndex + 1 < nouns.count ? nouns[nounIndex + 1].lowerBound : Int.max
    let first = item(at: noun.upperBound - 1)
    var found: [Statement] = []
    var isPart = false
    var isFar = false
    var isPastNumber = false
    for clause in reading.report.sentences[sentence].clauses
    where clause.lowerBound >= first.upperBound && clause.upperBound <= limit {
      // 上半年3次，其中5月2次，下半年1次: another period is no part of the one before, but
      // 全年4次，其中上半年2次，下半年2次 lists parts.
      if isPart, opensPeriod(clause), namesPeriod(first) { isPart = false }
      isPart = isPart || startsPart(clause)
      guard let number = numberLeading(clause, beside: noun) else {
        isFar = true
        isPastNumber = isPastNumber || holdsNumber(clause)
        continue
      }
      let isFirst = found.isEmpty && known.isEmpty
      // Past other words a number is that of the noun only if it has none yet; past another number
      // only a total is.
      if isFar, isFirst ? isPastNumber && !isTotal(number.lead) : !turns(number) { break }
      let adds = adds(
        number,
        to: isFirst,
        isPart: isPart || isBracketed(quantities[number.lead].range.lowerBound, after: noun)
          || isBreakdown(clause, of: known)
      )
      used.insert(number.lead)
      if let frequency = number.frequency { used.insert(frequency) }
      if adds {
        found.append(statement(noun, number: number.number, frequency: number.frequency))
      }
    }
    return found
  }

  /// Whether the number of a further clause is a statement of its own.
  ///
  /// The first number is. After it a total is, and one of another year or body or of a fact against
  /// a plan; parts (其中上半年2次) are not, unless the part is this year's.
  private func adds(_ number: Leading, to isFirst: Bool, isPart: Bool) -> Bool {
    let start = quantities[number.lead].range.lowerBound
    let clause = item(at: start)
    let words = reading.scan.words(in: span(clause.lowerBound, start))
    let namesYear = quantities.contains {
      guard clause.contains($0.range.lowerBound), case .year = $0.kind else { return false }
      return true
    }
    if isPart { return namesYear || words.contains { $0.classes.contains(.ownYear) } }
    if isFirst || namesYear || isTotal(number.lead) { return true }
    if turns(number) { return true }
    return quantities.contains { clause.contains($0.range.lowerBound) && $0.marksOccasion }
  }

  /// Whether a clause turns to another year, body or mood before its number.
  private func turns(_ number: Leading) -> Bool {
    let start = quantities[number.lead].range.lowerBound
    let words = reading.scan.words(in: span(item(at: start).lowerBound, start))
    // 全年 opens a total, not another year.
    return words.contains {
      !$0.classes.isDisjoint(with: Self.turns) && !$0.classes.contains(.total)
    }
  }

  private static let turns: WordClass = [.ownYear, .otherYear, .ownBody, .fact, .plan]

  /// The number of a clause before which stands nothing but time and fillers.
  struct Leading {
    /// The quantity that stands last before other words.
    var lead: Int
    var number: Int?
    var frequency: Int?
  }

  func numberLeading(_ clause: Range<Int>, beside noun: Range<Int>) -> Leading? {
    let inside = quantities.indices.filter {
      clause.contains(quantities[$0].range.lowerBound) && !used.contains($0)
    }
    let number = inside.first(where: isMeasured)
    let frequency = inside.first(where: isFrequency)
    guard let lead = number ?? frequency else { return nil }
    guard isFiller(span(clause.lowerBound, quantities[lead].range.lowerBound), beside: noun),
      isTail(span(quantities[lead].range.upperBound, clause.upperBound), beside: noun)
    else { return nil }
    let pairs = frequency.map { $0 < lead } ?? false
    return Leading(lead: lead, number: number, frequency: pairs || number == nil ? frequency : nil)
  }

  private func holdsNumber(_ clause: Range<Int>) -> Bool {
    quantities.indices.contains {
      clause.contains(quantities[$0].range.lowerBound) && isCountable($0)
    }
  }

  /// 开了两次，一次在五月，一次在十一月: with a date each, the number before told once more, unless
  /// something is added (12月又召开1次).
  private func isBreakdown(_ clause: Range<Int>, of known: [Statement]) -> Bool {
    guard case .value(_, .undated) = known.first?.number,
      quantities.contains(where: { clause.contains($0.range.lowerBound) && $0.marksOccasion })
    else { return false }
    return !clause.contains { Self.additions.contains(reading.units[$0]) }
  }

  private static let additions = UnitSet("又再另还")

  /// 4次（上半年2次，下半年2次）: a number in brackets is part of the one before them.
  func isBracketed(_ start: Int, after noun: Range<Int>) -> Bool {
    let between = span(noun.upperBound, start)
    let open = reading.units[between].lastIndex(of: 0x28) ?? -1
    let close = reading.units[between].lastIndex(of: 0x29) ?? -1
    return open > close
      && quantities.indices.contains {
        isMeasured($0) && quantities[$0].range.upperBound <= open
      }
  }

  private func opensPeriod(_ clause: Range<Int>) -> Bool {
    quantities.contains {
      guard case .period = $0.kind else { return false }
      return $0.range.lowerBound == clause.lowerBound
    }
  }

  /// Whether one of the periods of the year (上半年, 一季度) is named.
  private func namesPeriod(_ clause: Range<Int>) -> Bool {
    quantities.contains {
      guard case .period = $0.kind else { return false }
      return clause.contains($0.range.lowerBound)
    }
  }

  func startsPart(_ clause: Range<Int>) -> Bool {
    reading.scan.words(in: clause).contains {
      $0.classes.contains(.partOf) && $0.range.lowerBound - clause.lowerBound <= 1
    }
  }

  /// After the number of such a clause nothing else is named: 共4次, 召开4次会议, 4次以上.
  private func isTail(_ range: Range<Int>, beside noun: Range<Int>) -> Bool {
    if range.count <= 2 || isFiller(range, beside: noun) { return true }
    return range.count <= 8
      && !reading.scan.words(in: range).contains { $0.classes.contains(.event) }
  }

  /// Whether a stretch holds only time, fillers, bodies, and words of the noun told again.
  func isFiller(
    _ range: Range<Int>,
    beside noun: Range<Int>,
    orMeetings: Bool = false
  ) -> Bool {
    var index = range.lowerBound
    let fillers = orMeetings ? Self.fillers.union(.meeting) : Self.fillers
    let words = reading.scan.words(in: range)
    while index < range.upperBound {
      if let quantity = quantities.first(where: { $0.range.lowerBound == index }) {
        index = quantity.range.upperBound
      } else if let word = words.first(where: { $0.range.lowerBound == index }),
        !word.classes.isDisjoint(with: fillers)
      {
        index = word.range.upperBound
      } else if let word = ownWords.first(where: { $0.lowerBound == index }),
        word.upperBound <= range.upperBound
      {
        index = word.upperBound
      } else if repeats(index, of: noun, before: range.upperBound) {
        index += 2
      } else {
        return false
      }
    }
    return true
  }

  /// 开展意识形态研判，共研判3次: two characters of the noun told again name nothing new.
  private func repeats(_ index: Int, of noun: Range<Int>, before end: Int) -> Bool {
    guard index + 2 <= end else { return false }
    return noun.dropLast().contains {
      reading.units[$0] == reading.units[index] && reading.units[$0 + 1] == reading.units[index + 1]
    }
  }

  private static let fillers: WordClass = [
    .filler, .total, .fact, .ownYear, .otherYear, .each, .partOf, .plan, .modal, .ruleBound,
    .ruleManner, .planOpening, .severalYears, .comparison, .ownBody, .lowerBody,
  ]

  // MARK: The clause before

  /// 先后3次召开党组会，专题研究…: the number counts a meeting whose matter is the noun.
  mutating func numberInClauseBefore(_ noun: Range<Int>, nounIndex: Int) -> Statement? {
    let own = reading.commaClause(at: noun.lowerBound, in: sentence)
    guard own > reading.commaClauses(of: sentence).lowerBound else { return nil }
    let before = reading.commaClauses[own - 1]
    if nounIndex > 0, nouns[nounIndex - 1].upperBound > before.lowerBound { return nil }
    let frequency = quantities.indices.last { index in
      isFrequency(index) && before.contains(quantities[index].range.lowerBound)
        && !used.contains(index)
    }
    let number = quantities.indices.last { index in
      isCountable(index) && before.contains(quantities[index].range.lowerBound)
    }
    guard number != nil || frequency != nil,
      holdsMeeting(before, for: noun, number: number, frequency: frequency)
    else { return nil }
    if let number { used.insert(number) }
    if let frequency { used.insert(frequency) }
    return statement(noun, number: number, frequency: frequency)
  }

  /// A meeting after the number, or one whose name says that it is about one matter.
  private func holdsMeeting(
    _ clause: Range<Int>,
    for noun: Range<Int>,
    number: Int?,
    frequency: Int?
  ) -> Bool {
    let meetings = reading.scan.words(in: clause).filter { $0.classes.contains(.meeting) }
    guard !meetings.isEmpty else { return false }
    if frequency != nil { return true }
    guard let number else { return false }
    let start = quantities[number].range.lowerBound
    // 召开党组会3次，专题研究…: what opens the next clause is what the meetings were about.
    let opens = reading.clause(at: noun.lowerBound, in: sentence).lowerBound == noun.lowerBound
    return opens || meetings.contains { $0.range.lowerBound >= start }
      || Self.singleMatter.contains { reading.units.holds($0, in: clause) }
  }

  private static let singleMatter = words("专题会 联席会 会商会 研判")
}

extension Array where Element == UInt16 {
  /// Whether `word` stands inside a range.
  func holds(_ word: [UInt16], in range: Range<Int>) -> Bool {
    range.contains { has(word, at: $0) && $0 + word.count <= range.upperBound }
  }
}
