import Model

/// Tells whose doing a statement is about: the unit's own, or that of another body.
struct BodyScope {
  let reading: Reading

  /// Whether another body than the reporting unit is the subject of the words at a unit.
  ///
  /// The nearest body before them decides. A body counts as subject at the head of a clause, after
  /// words of time, or after a verb that makes it act (由, 指导, 参加); after 向, 与 or 对 it does not.
  func isForeign(at unit: Int, in sentence: Int, quantities: [Quantity]) -> Bool {
    let range = reading.report.sentences[sentence].range
    let words = reading.scan.words(in: range).filter {
      $0.range.upperBound <= unit && !$0.classes.isDisjoint(with: Self.bodies)
        && !reading.quotations.contains($0.range)
    }
    for word in words.reversed() {
      if word.classes.contains(.ownBody) {
        if word.range.upperBound <= unit, isSubject(word, sentence, quantities) { return false }
        continue
      }
      guard isOther(word), isSubject(word, sentence, quantities) else { continue }
      return true
    }
    return false
  }

  private static let bodies: WordClass = [.lowerBody, .superiorBody, .otherOrgan, .ownBody]

  /// A body that the unit itself is, by its name, is no other one.
  private func isOther(_ word: Scan.Word) -> Bool {
    guard let unit = reading.report.facts.unit else { return true }
    let name = Array(unit.utf16)
    let body = Array(reading.units[word.range])
    guard let place = name.indices.first(where: { name.has(body, at: $0) }) else { return true }
    guard word.classes.contains(.superiorBody) else { return false }
    // 县委宣传部 is not 县委.
    let next = place + body.count
    return next < name.count && !Self.ownTails.contains { name.has($0, at: next) }
  }

  private func isSubject(
    _ word: Scan.Word,
    _ sentence: Int,
    _ quantities: [Quantity]
  ) -> Bool {
    let start = word.range.lowerBound
    let clause = reading.clause(at: start, in: sentence)
    if word.classes.contains(.superiorBody) {
      let next = word.range.upperBound
      if Self.attributes.contains(where: { reading.units.has($0, at: next) }) { return false }
    }
    return isOpen(clause.lowerBound..<start, quantities)
  }

  /// Whether nothing stands in a range but time, fillers, own bodies and verbs that make act.
  private func isOpen(_ range: Range<Int>, _ quantities: [Quantity]) -> Bool {
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
      } else if let quantity = quantities.first(where: { $0.range.lowerBound == index }) {
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
    .filler, .ownYear, .otherYear, .severalYears, .total, .each, .partOf, .ownBody, .fact,
    .planOpening, .lowerBody, .superiorBody, .noise,
  ]
  private static let passableUnits: Set<UInt16> = Set("“”(一二三四五六七八九十是,各的".utf16)
  private static let ownTails = words("员会 常委会 常务 办公室关于")
  /// 县委部署的, 上级要求: an attribute, not a subject.
  private static let attributes = words(
    "部署 要求 精神 决策 安排 文件 统一 关于 的 下发 印发 通知 有关 反馈 巡察 巡视 督查 指导 考核 检查"
  )
}
