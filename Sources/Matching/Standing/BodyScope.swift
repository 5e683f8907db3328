import Model

/// Tells whose doing a statement is about: the unit's own, or that of another body.
struct BodyScope {
  let reading: Reading
  let quantities: SentenceQuantities

  /// Whether another body than the reporting unit is the subject of the words at a unit.
  ///
  /// The nearest body before them decides. A body counts as subject at the head of a clause, after
  /// words of time, or after a verb that makes it act (由, 指导, 参加); after 向, 与 or 对 it does not.
  /// A count is the doing of a lower body wherever one is named and no such word stands before it.
  func isForeign(
    at unit: Int,
    in sentence: Int,
    use: StandingReader.Use
  ) -> Bool {
    guard reading.mayHold(Self.others, in: sentence) else { return false }
    let words = reading.scan.words(in: reading.range(ofSentence: sentence))
    for word in words.reversed() where Int(word.lower) <= unit {
      guard !word.classes.isDisjoint(with: Self.bodies), !reading.quotations.contains(word.range)
      else { continue }
      if word.classes.contains(.localBody) {
        guard isSubject(word.range, sentence) else { continue }
        return isBelowTown
      }
      if word.classes.contains(.ownBody) {
        if isPossessed(word.range, sentence) { continue }
        if isSubject(word.range, sentence) { return false }
      } else if word.classes.contains(.bodyNoun), !word.classes.contains(.lowerBody) {
        guard let several = several(word.range, sentence) else { continue }
        if isActing(several, sentence, use) { return true }
      } else if isOther(word), !isNamed(word.range),
        word.classes.contains(.superiorBody)
          ? isSuperiorActing(word.range, sentence, use)
          : isActing(word.range, sentence, use)
      {
        return true
      }
    }
    return false
  }

  /// 各二级学院党委: an organ right after another body is that body's.
  private func isPossessed(
    _ organ: Range<Int>,
    _ sentence: Int
  ) -> Bool {
    let item = reading.clause(at: organ.lowerBound, in: sentence)
    return reading.scan.words(in: span(item.lowerBound, organ.lowerBound)).contains { word in
      guard word.range.upperBound == organ.lowerBound else { return false }
      if word.classes.contains(.bodyNoun) {
        return several(word.range, sentence) != nil
      }
      return !word.classes.isDisjoint(with: [.lowerBody, .superiorBody])
    }
  }

  private static let others: WordClass = [
    .lowerBody, .superiorBody, .otherOrgan, .bodyNoun, .localBody,
  ]
  private static let bodies: WordClass = [
    .lowerBody, .superiorBody, .otherOrgan, .ownBody, .bodyNoun, .localBody,
  ]

  /// Whether the unit is a village, a neighbourhood or a school, which a town or a street directs.
  private var isBelowTown: Bool {
    guard let unit = reading.report.facts.unit else { return false }
    let name = Array(unit.utf16)
    return Self.belowTown.contains { word in name.indices.contains { name.has(word, at: $0) } }
  }

  private static let belowTown = words("社区 村 居委会 学校 小学 中学 幼儿园 卫生院")

  /// 灌区管理处等7个支部, 各国有林场党支部: a body noun after a number or 各 means several of them.
  private func several(
    _ noun: Range<Int>,
    _ sentence: Int
  ) -> Range<Int>? {
    let clause = reading.clause(at: noun.lowerBound, in: sentence)
    let start = max(clause.lowerBound, noun.lowerBound - 12)
    if let number = quantities[sentence].last(where: {
      $0.range.lowerBound >= start && $0.range.upperBound <= noun.lowerBound
        && Self.bodyMeasures.contains($0.measure)
    }) {
      return number.range.lowerBound..<noun.upperBound
    }
    let each = reading.scan.words(in: span(start, noun.lowerBound)).last {
      $0.classes.contains(.each)
    }
    guard let each, each.range.count == 1, noun.lowerBound - each.range.upperBound <= 8 else {
      return nil
    }
    let between = reading.scan.words(in: span(each.range.upperBound, noun.lowerBound))
    let isCut = between.contains {
      !$0.classes.isDisjoint(with: [.comparison, .ownBody, .event])
    }
    return isCut ? nil : each.range.lowerBound..<noun.upperBound
  }

  private static let bodyMeasures = MeasureSet("个 家 所")

  /// 参加县委宣传部的培训 is the unit's own doing, but not its own meeting.
  private func isSuperiorActing(
    _ body: Range<Int>,
    _ sentence: Int,
    _ use: StandingReader.Use
  ) -> Bool {
    let item = reading.clause(at: body.lowerBound, in: sentence)
    let before = span(item.lowerBound, body.lowerBound)
    if use == .statement, Self.attendances.contains(where: { reading.units.holds($0, in: before) })
    {
      return false
    }
    return isSubject(body, sentence)
  }

  private static let attendances = words("参加 选派 派员 列席 旁听 观摩 参训")

  private func isActing(
    _ body: Range<Int>,
    _ sentence: Int,
    _ use: StandingReader.Use
  ) -> Bool {
    use == .count ? !isObject(body, sentence) : isSubject(body, sentence)
  }

  /// 与各支部, 向各单位, 组织各支部: what stands before makes the body an object; so it does in a list
  /// (与14个村、8个镇直单位签订).
  private func isObject(_ body: Range<Int>, _ sentence: Int) -> Bool {
    let clause = reading.clause(at: body.lowerBound, in: sentence)
    if continuesObjects(body, clause, sentence) { return true }
    return Self.objectMarks.contains { mark in
      let start = body.lowerBound - mark.count
      return start >= clause.lowerBound && reading.units.has(mark, at: start)
    }
  }

  private func continuesObjects(
    _ body: Range<Int>,
    _ item: Range<Int>,
    _ sentence: Int
  ) -> Bool {
    let index = reading.commaClause(at: body.lowerBound, in: sentence)
    let clause = reading.commaClauses[index]
    return span(clause.lowerBound, item.lowerBound).contains {
      Self.listMarks.contains(reading.units[$0])
    }
  }

  private static let listMarks = UnitSet("与向对给同")

  private static let objectMarks = words(
    "与 向 对 给 和 同 为 到 至 在 将 把 组织 召集 发动 面向 针对 深入 联合 邀请 会同 配合 协同 覆盖 走访 检查 督查 抽查 调研 联系 及 约谈"
  )

  /// Whether only the holder of an office is named (工会主席), a place (职代会上), or an inspection.
  ///
  /// 县委第二巡察组反馈问题4个 claims no doing of the superior as the unit's own.
  private func isNamed(_ body: Range<Int>) -> Bool {
    let next = body.upperBound
    guard next < reading.units.count else { return false }
    let end = reading.units.count
    if Self.offices.match(reading.units, at: next, before: end) != nil { return true }
    let window = next..<min(end, next + 8)
    return window.contains {
      Self.inspections.match(reading.units, at: $0, before: window.upperBound) != nil
    }
  }

  private static let offices = WordList("上 主席 主任 书记 成员 委员 秘书 副 负责人 干部 领导")
  private static let inspections = WordList("巡察 巡视 督查 督导 检查组 考核组 反馈 指出")

  /// A body that the unit itself is, by its name, is no other one.
  private func isOther(_ word: Scan.Word) -> Bool {
    guard let place = reading.placeInUnitName(of: word.range) else { return true }
    guard word.classes.contains(.superiorBody) else { return false }
    // 县委宣传部 is not 县委.
    let name = reading.unitName
    let next = place + word.range.count
    return next < name.count && Self.ownTails.match(name, at: next, before: name.count) == nil
  }

  private func isSubject(
    _ body: Range<Int>,
    _ sentence: Int
  ) -> Bool {
    let end = reading.units.count
    if Self.attributes.match(reading.units, at: body.upperBound, before: end) != nil {
      return false
    }
    let clause = reading.clause(at: body.lowerBound, in: sentence)
    if continuesObjects(body, clause, sentence) { return false }
    return isOpen(span(clause.lowerBound, body.lowerBound), sentence)
  }

  /// Whether nothing stands in a range but time, fillers, own bodies and verbs that make act.
  private func isOpen(_ range: Range<Int>, _ sentence: Int) -> Bool {
    var index = range.lowerBound
    let words = reading.scan.words(in: range)
    while index < range.upperBound {
      if let word = words.first(where: { $0.range.lowerBound == index }) {
        if word.classes.contains(.causative) {
          index = word.range.upperBound
          continue
        }
        guard !word.classes.isDisjoint(with: Self.passable) else { return false }
        index = word.range.upperBound
      } else if let quantity = quantities[sentence].first(where: {
        $0.range.lowerBound == index
      }) {
        index = quantity.range.upperBound
      } else if Self.passableUnits.contains(reading.units[index]) {
        index += 1
      } else {
        return endsWithCausative(range)
      }
    }
    return true
  }

  private func endsWithCausative(_ range: Range<Int>) -> Bool {
    reading.scan.words(in: range).last.map {
      $0.classes.contains(.causative) && $0.range.upperBound == range.upperBound
    } ?? false
  }

  private static let passable: WordClass = [
    .localBody,
    .filler, .ownYear, .otherYear, .severalYears, .total, .each, .partOf, .ownBody, .fact,
    .planOpening, .lowerBody, .superiorBody, .noise, .bodyNoun,
  ]
  private static let passableUnits = UnitSet("“”(一二三四五六七八九十是,各的")
  private static let ownTails = WordList("员会 常委会 常务 办公室关于")
  /// 县委部署的, 上级要求: an attribute, not a subject.
  private static let attributes = WordList(
    "部署 要求 精神 决策 安排 文件 统一 关于 的 下发 印发 通知 有关"
  )
}
