import Model

/// Tells what is said not to be, and what is said to fall short.
struct Negation {
  /// What a statement says against itself.
  enum Finding {
    case none
    /// Said not to be, or to be lacking.
    case negated
    /// The thing is said to fall short.
    case shortfall
    /// Only an ability or a way around the thing is said to fall short.
    case aside
  }

  let reading: Reading

  /// What is said against the words of a hit in its clause.
  ///
  /// The words of a statement may stand around the negation (对意识形态工作没有专题研究); in a phrase of
  /// a rule it is part of what is asked for (未发生).
  func finding(for hit: Range<Int>, in sentence: Int, isPhrase: Bool = true) -> Finding {
    let index = reading.commaClause(at: hit.lowerBound, in: sentence)
    guard reading.mayHold(Self.against, inCommaClause: index) else { return .none }
    let clause = reading.commaClauses[index]
    var shortfall: Finding = .none
    for word in reading.scan.words(in: clause) {
      if word.range.overlaps(hit), word.range.lowerBound >= hit.lowerBound {
        let isAgainst: WordClass = [.negation, .lack]
        if !isPhrase, !word.classes.isDisjoint(with: isAgainst) { return .negated }
        continue
      }
      if negates(word, hit, in: sentence) { return .negated }
      if word.classes.contains(.weak), word.range.lowerBound >= hit.upperBound,
        case .none = shortfall
      {
        shortfall = isAside(span(hit.upperBound, word.range.lowerBound)) ? .aside : .shortfall
      }
    }
    return shortfall
  }

  private static let against: WordClass = [.negation, .shortNegation, .lack, .weak]

  private func negates(_ word: Scan.Word, _ hit: Range<Int>, in sentence: Int) -> Bool {
    if word.classes.contains(.lack) { return lacks(word.range, hit) }
    let isLong = word.classes.contains(.negation)
    guard isLong || word.classes.contains(.shortNegation) else { return false }
    if word.range.lowerBound < hit.lowerBound {
      let between = span(word.range.upperBound, hit.lowerBound)
      return between.count <= (isLong ? 24 : 6) && !closesAttribute(between)
    }
    // 研判会未召开: after the hit only close by, in the same clause, and not 未请假.
    let item = reading.clause(at: hit.upperBound - 1, in: sentence)
    let gap = word.range.lowerBound - hit.upperBound
    // 监测、预警、处置机制均未建立: the negation after a list is said of each of its items.
    let reach = item.contains(word.range.lowerBound) ? 6 : 18
    let between = span(hit.upperBound, word.range.lowerBound)
    let isList = reading.units[between].contains(0x3001)
    return isLong && gap <= reach && (isList || !beginsEvent(between))
  }

  /// 缺乏 before the hit, 缺乏 or 取消 after it.
  private func lacks(_ word: Range<Int>, _ hit: Range<Int>) -> Bool {
    if word.upperBound <= hit.lowerBound { return hit.lowerBound - word.upperBound <= 12 }
    return word.lowerBound - hit.upperBound <= 14
  }

  private func beginsEvent(_ range: Range<Int>) -> Bool {
    reading.scan.words(in: range).contains { $0.classes.contains(.event) }
  }

  /// 的 ends an attribute: 未整改的问题 is about the problem, not against what follows.
  private func closesAttribute(_ range: Range<Int>) -> Bool {
    reading.units[range].contains(0x7684)
  }

  private func isAside(_ between: Range<Int>) -> Bool {
    between.contains {
      Self.asides.match(reading.units, at: $0, before: between.upperBound) != nil
    }
  }

  private static let asides = WordList(
    "能力 办法 水平 本领 经验 手段 方法 力量 主动性 积极性 深度 方式 素质 认识 意识不 力度 效果 成效 针对性 实效 载体 形式 途径 人员 队伍"
  )
}
