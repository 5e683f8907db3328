import Model

/// Tells plans and rules from facts.
struct Mood {
  let reading: Reading

  /// Whether the words at a unit are an intention, a duty or a rule.
  ///
  /// A plan word reaches to the end of its sentence, unless a fact word follows it in a later clause
  /// (计划4次，实际3次). An opening such as 下一步 makes the whole sentence a plan.
  func isPlanned(at unit: Int, in sentence: Int, use: StandingReader.Use) -> Bool {
    guard reading.mechanisms.contains(.planMood) else { return false }
    if reading.content(at: unit) == .plans { return true }
    if use == .count, isConditional(at: unit, in: sentence) { return true }
    guard reading.mayHold(Self.planWords, in: sentence) else { return false }
    return plans(in: sentence, use: use).isPlanned(at: unit)
  }

  private static let planWords: WordClass = [.planOpening, .plan, .modal, .condition]

  private func plans(in sentence: Int, use: StandingReader.Use) -> PlanScan {
    let known =
      use == .count ? reading.plansOfCounts[sentence] : reading.plansOfStatements[sentence]
    if let known { return known }
    let scan = planScan(of: sentence, use: use)
    if use == .count {
      reading.plansOfCounts[sentence] = scan
    } else {
      reading.plansOfStatements[sentence] = scan
    }
    return scan
  }

  private func planScan(of sentence: Int, use: StandingReader.Use) -> PlanScan {
    // Counts take conditions for plans, too.
    let kinds: WordClass = use == .count ? [.plan, .modal, .condition] : [.plan, .modal]
    var scan = PlanScan()
    for word in reading.scan.words(in: reading.range(ofSentence: sentence)) {
      if reading.quotations.contains(word.range) { continue }
      let plans =
        !word.classes.isDisjoint(with: kinds) && !takesObject(word.range, sentence)
        && !isFollowed(word.range, sentence)
      scan.add(
        word,
        plans: plans,
        clause: reading.commaClause(at: word.range.lowerBound, in: sentence)
      )
      if scan.isDecided { break }
    }
    return scan
  }

  /// 将抓意识形态工作情况写入…: 将 before an object that is put somewhere is 把.
  private func takesObject(_ word: Range<Int>, _ sentence: Int) -> Bool {
    guard reading.units[word.lowerBound] == 0x5C06 else { return false }
    let index = reading.commaClause(at: word.lowerBound, in: sentence)
    let rest = span(word.upperBound, reading.commaClauses[index].upperBound)
    // 将坚持把…作为…: with 把 beside it 将 is the auxiliary.
    if reading.units[word].contains(0x628A) || reading.units[rest].contains(0x628A) {
      return false
    }
    return Self.placements.contains { reading.units.holds($0, in: rest) }
  }

  /// 按照县委要求召开, 按照年初计划召开: a demand or a plan that is met, not made.
  private func isFollowed(_ word: Range<Int>, _ sentence: Int) -> Bool {
    guard Self.demands.contains(where: { reading.units.has($0, at: word.lowerBound) }) else {
      return false
    }
    let item = reading.clause(at: word.lowerBound, in: sentence)
    let before = span(item.lowerBound, word.lowerBound)
    return Self.followings.contains { reading.units.holds($0, in: before) }
  }

  private static let demands = words("要求 计划")
  private static let followings = words("按 根据 依照 对照 对标 落实 结合 遵照")
  private static let placements = words(
    "纳入 列入 写入 作为 列为 融入 摆上 摆在 贯穿 转化 分解 细化为 报送 落到 落实到 抓在 放在 传达到 延伸到 压实到 记入 计入 置于 视为 当作"
  )

  /// Whether a plan word follows a unit in its clause: 研判会拟于12月召开.
  ///
  /// A duty there is no plan of what stands before it: 书记是第一责任人要带头抓.
  func hasPlanWord(after unit: Int, in sentence: Int) -> Bool {
    guard reading.mayHold(.plan, in: sentence) else { return false }
    let clause = reading.clause(at: unit, in: sentence)
    return reading.scan.words(in: span(unit, clause.upperBound)).contains {
      $0.classes.contains(.plan)
    }
  }

  /// Whether a number is a rule: 不少于 right before it, 一般 in its clause, or 每年 before and 以上
  /// after it.
  func isRule(_ quantity: Quantity, in sentence: Int) -> Bool {
    guard reading.mechanisms.contains(.ruleWords) else { return false }
    let start = quantity.range.lowerBound
    let clause = reading.commaClauses[reading.commaClause(at: start, in: sentence)]
    let window = span(max(start - 14, clause.lowerBound), start)
    if reading.scan.words(in: window).contains(where: { $0.classes.contains(.ruleBound) }) {
      return true
    }
    let before = span(clause.lowerBound, start)
    if reading.scan.words(in: before).contains(where: { $0.classes.contains(.ruleManner) }) {
      return true
    }
    return quantity.isLowerBound && followsEveryYear(quantity, in: clause)
  }

  /// Whether a frequency is a rule: 原则上 or 一般 in its sentence, 至少 in its clause.
  func isRuleFrequency(at unit: Int, in sentence: Int) -> Bool {
    let range = reading.range(ofSentence: sentence)
    let clause = reading.commaClauses[reading.commaClause(at: unit, in: sentence)]
    return reading.scan.words(in: range).contains { word in
      word.classes.contains(.ruleManner)
        || word.classes.contains(.ruleBound) && clause.contains(word.range.lowerBound)
    }
  }

  private func followsEveryYear(_ quantity: Quantity, in clause: Range<Int>) -> Bool {
    let before = span(clause.lowerBound, quantity.range.lowerBound)
    return before.contains { index in
      reading.units.has(Self.everyYear, at: index) && index + 2 <= before.upperBound
    }
  }

  /// 出现重大舆情时，…: what follows happens only if that does.
  private func isConditional(at unit: Int, in sentence: Int) -> Bool {
    for index in reading.commaClauses(of: sentence) {
      let clause = reading.commaClauses[index]
      guard clause.upperBound <= unit, reading.units[clause.upperBound - 1] == 0x65F6 else {
        continue
      }
      if Self.conditions.contains(where: { reading.units.has($0, at: clause.lowerBound) }) {
        return true
      }
    }
    return false
  }

  private static let everyYear = Array("每年".utf16)
  private static let conditions = words("出现 发生 遇 如 若 当 凡 一旦")
}
