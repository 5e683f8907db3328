import Model

/// Finds parts that announce themselves in running text: 但还存在…, 下一步，我局将….
struct PartCues {
  let units: [UInt16]
  let paragraphs: [Paragraph]
  let sections: [Section]
  let sentences: [Sentence]
  /// The year that the report is about.
  let year: Int?

  /// The parts in order, not overlapping.
  ///
  /// A part reaches to the end of its paragraph; in a text without headings it goes on over the
  /// following paragraphs until another part announces itself.
  func parts() -> [UnheadedPart] {
    let cues = sentences.indices.compactMap { cue(at: $0) }
    let isFlat = sections.count == 1
    return cues.enumerated().map { position, found in
      let next = position + 1 < cues.count ? cues[position + 1].start : Int.max
      let limit = isFlat ? bodyEnd : paragraphs[found.paragraph].range.upperBound
      return UnheadedPart(
        holds: found.holds,
        cue: found.cue,
        range: found.start..<max(found.cue.upperBound, min(next, limit))
      )
    }
  }

  private struct Found {
    var holds: PartContent
    var cue: Range<Int>
    var start: Int
    var paragraph: Int
  }

  private var bodyEnd: Int {
    paragraphs.last { $0.role == .body || $0.role == .heading }?.range.upperBound ?? units.count
  }

  private func cue(at index: Int) -> Found? {
    let sentence = sentences[index]
    guard !sentence.isHeading, paragraphs[sentence.paragraph].role != .attachment else {
      return nil
    }
    let head =
      sentence.range.lowerBound..<min(sentence.range.lowerBound + 40, sentence.range.upperBound)
    if let cue = planCue(of: sentence) {
      return Found(
        holds: .plans,
        cue: cue,
        start: cue.lowerBound,
        paragraph: sentence.paragraph
      )
    }
    guard let cue = problemCue(in: head, of: sentence) else { return nil }
    return Found(
      holds: .problems,
      cue: cue,
      start: sentence.range.lowerBound,
      paragraph: sentence.paragraph
    )
  }

  /// The cue opens the sentence, at most after a word such as 针对以上问题.
  private func planCue(of sentence: Sentence) -> Range<Int>? {
    if let cue = nextYearCue(of: sentence) { return cue }
    for (index, clause) in sentence.clauses.prefix(2).enumerated() {
      if index == 1, !opensAnswer(sentence.clauses[0]) { return nil }
      for word in Self.planOpenings where units.has(word, at: clause.lowerBound) {
        return clause.lowerBound..<clause.lowerBound + word.count
      }
      // 下半年召开3次 is a fact of the year; 下半年，我局将… a plan.
      for word in Self.laterThisYear where units.has(word, at: clause.lowerBound) {
        let rest = clause.lowerBound + word.count..<sentence.range.upperBound
        guard units.contains(anyOf: Self.intentions, in: rest) else { continue }
        return clause.lowerBound..<clause.lowerBound + word.count
      }
    }
    return nil
  }

  /// 2025年，我局… in a report of 2024, and a paragraph that opens with what one means to do.
  private func nextYearCue(of sentence: Sentence) -> Range<Int>? {
    let start = sentence.range.lowerBound
    if let year, units.has(Array("\(year + 1)年".utf16), at: start) { return start..<start + 5 }
    guard start == paragraphs[sentence.paragraph].range.lowerBound else { return nil }
    let opening = start..<min(sentence.range.upperBound, start + 16)
    return units.firstPlace(of: Self.meanings, in: opening)
  }

  private static let meanings = words("打算在 打算从 打算做 打算抓 打算重点 打算把 我们打算 打算:")

  /// 针对以上问题，下一步…: the clause before the cue only leads over to it.
  private func opensAnswer(_ clause: Range<Int>) -> Bool {
    Self.answers.contains { units.has($0, at: clause.lowerBound) }
  }

  /// 但还存在…短板, 仍有差距: a word that grants, and near it what is lacking.
  private func problemCue(in head: Range<Int>, of sentence: Sentence) -> Range<Int>? {
    guard let cue = units.firstPlace(of: Self.problemOpenings, in: head) ?? grantedLack(in: head)
    else { return nil }
    // 排查存在的问题, 针对存在的问题: the problems of others, or a task.
    let before = sentence.range.lowerBound..<cue.lowerBound
    return units.contains(anyOf: Self.tasks, in: before) ? nil : cue
  }

  private func grantedLack(in head: Range<Int>) -> Range<Int>? {
    for start in head where Self.grants.firsts.contains(units[start]) {
      guard let word = Self.grants.first(where: { units.has($0, at: start) }) else { continue }
      let rest = start + word.count..<max(start + word.count, min(head.upperBound, start + 18))
      if let lack = units.firstPlace(of: Self.lacks, in: rest) { return start..<lack.upperBound }
    }
    return nil
  }

  private static let planOpenings = words(
    """
    下一步 下步 下一阶段 下阶段 今后 接下来 明年 来年 下一年 下年度 新的一年 在今后的工作中 在今后工作中 在下一步工作中 \
    在下步工作中 今后一段时期 今后一个时期 下一季度 下季度
    """
  )

  private static let laterThisYear = words("下半年 第四季度 四季度")
  private static let intentions = words("将 计划 拟 打算 继续 着力")
  private static let answers = words("针对 对照 面对 围绕 结合 对此 为此 立足 根据 下面")

  private static let problemOpenings = words(
    """
    主要存在以下 存在以下问题 存在以下不足 存在的问题主要 存在问题主要 存在的主要问题是 存在的不足主要 也清醒地看到 也清醒认识到 \
    清醒地看到 清醒地认识到 但与上级要求 与上级的要求相比 与上级要求相比 存在一些问题 存在一些不足 存在的主要问题有 存在的主要不足
    """
  )

  private static let grants = words(
    "还存在 仍存在 也存在 仍然存在 依然存在 还有 仍有 尚有 尚存在 还不同程度 但存在 但也有 也还有 仍然有"
  )
  private static let lacks = words("短板 差距 不足 问题 弱项 薄弱 欠缺 困难")

  private static let tasks = words("排查 针对 梳理 查找 发现 反馈 指出 整改 对照 解决 围绕 就 对")
}
