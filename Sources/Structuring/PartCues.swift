import Model

/// Finds parts that announce themselves in running text: 但还存在…, 下一步，我局将….
struct PartCues {
  private let units: [UInt16]
  private let paragraphs: [Paragraph]
  private let sections: [Section]
  private let sentences: [Sentence]
  /// The year after the one that the report is about, with 年; empty where none is known.
  private let nextYear: [UInt16]

  init(
    units: [UInt16],
    paragraphs: [Paragraph],
    sections: [Section],
    sentences: [Sentence],
    year: Int?
  ) {
    self.units = units
    self.paragraphs = paragraphs
    self.sections = sections
    self.sentences = sentences
    nextYear = year.map { Array("\($0 + 1)年".utf16) } ?? []
  }

  /// The parts in order, not overlapping.
  ///
  /// A part reaches to the end of its paragraph; in a text without headings it goes on over the
  /// following paragraphs until another part announces itself.
  func parts() -> [UnheadedPart] {
    let cues = cues()
    if cues.isEmpty { return [] }
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

  private func cues() -> [Found] {
    var found: [Found] = []
    let openings = Self.openings
    var traces: [Int] = []
    var hasMeanings = false
    CueTrace.forEachPlace(in: units.span) { place in
      if units[place] == 0x6253 { hasMeanings = true } else { traces.append(place) }
    }
    var trace = 0
    let all = sentences.span
    for index in all.indices {
      let range = all[index].range
      while trace < traces.count, traces[trace] < range.lowerBound { trace += 1 }
      let hasTrace = trace < traces.count && traces[trace] < range.lowerBound + Self.problemReach
      // The clauses of a sentence begin where it does, unless a mark stands there.
      let first = units[range.lowerBound]
      let mayPlan =
        FoldedText.isSign(first) || openings.contains(first)
        || hasMeanings && range.lowerBound == paragraphs[all[index].paragraph].range.lowerBound
      if hasTrace || mayPlan, let cue = cue(of: sentences[index], mayBeProblem: hasTrace) {
        found.append(cue)
      }
    }
    return found
  }

  private func cue(of sentence: Sentence, mayBeProblem: Bool) -> Found? {
    let range = sentence.range
    let paragraph = sentence.paragraph
    guard !sentence.isHeading, paragraphs[paragraph].role != .attachment else { return nil }
    if let cue = planCue(of: sentence) {
      return Found(holds: .plans, cue: cue, start: cue.lowerBound, paragraph: paragraph)
    }
    guard mayBeProblem, let cue = problemCue(of: range) else { return nil }
    return Found(holds: .problems, cue: cue, start: range.lowerBound, paragraph: paragraph)
  }

  /// The cue opens the sentence, at most after a word such as 针对以上问题.
  private func planCue(of sentence: Sentence) -> Range<Int>? {
    if let cue = nextYearCue(of: sentence.range, sentence.paragraph) { return cue }
    let first = sentence.clauses[0].lowerBound
    if let cue = planCue(at: first, before: sentence.range.upperBound) { return cue }
    // 针对以上问题，下一步…: the clause before the cue only leads over to it.
    guard sentence.clauses.count > 1, Self.answers.first(at: first, in: units) != nil else {
      return nil
    }
    return planCue(at: sentence.clauses[1].lowerBound, before: sentence.range.upperBound)
  }

  private func planCue(at start: Int, before end: Int) -> Range<Int>? {
    if let length = Self.planOpenings.first(at: start, in: units) { return start..<start + length }
    // 下半年召开3次 is a fact of the year; 下半年，我局将… a plan.
    guard let length = Self.laterThisYear.first(at: start, in: units),
      units.contains(anyOf: Self.intentions, in: start + length..<end)
    else { return nil }
    return start..<start + length
  }

  /// 2025年，我局… in a report of 2024, and a paragraph that opens with what one means to do.
  private func nextYearCue(of sentence: Range<Int>, _ paragraph: Int) -> Range<Int>? {
    let start = sentence.lowerBound
    if !nextYear.isEmpty, units.has(nextYear, at: start) { return start..<start + 5 }
    guard start == paragraphs[paragraph].range.lowerBound else { return nil }
    return units.firstPlace(of: Self.meanings, in: start..<min(sentence.upperBound, start + 16))
  }

  private static let meanings = words("打算在 打算从 打算做 打算抓 打算重点 打算把 我们打算 打算:")

  /// 但还存在…短板, 仍有差距: a word that grants, and near it what is lacking.
  private func problemCue(of sentence: Range<Int>) -> Range<Int>? {
    let end = min(sentence.lowerBound + Self.problemHead, sentence.upperBound)
    let head = sentence.lowerBound..<end
    guard let cue = problemCue(in: head) else { return nil }
    // 排查存在的问题, 针对存在的问题: the problems of others, or a task.
    let before = sentence.lowerBound..<cue.lowerBound
    return units.contains(anyOf: Self.tasks, in: before) ? nil : cue
  }

  /// The first of the words that say it all, else the first that grants something and what is lacking.
  private func problemCue(in head: Range<Int>) -> Range<Int>? {
    var granted: Range<Int>?
    var start = head.lowerBound
    while let place = units.firstIndex(passing: Self.problemFilter, in: start..<head.upperBound) {
      if let length = Self.problemOpenings.longest(at: place, in: units, before: head.upperBound) {
        return place..<place + length
      }
      if granted == nil { granted = grantedLack(at: place, before: head.upperBound) }
      start = place + 1
    }
    return granted
  }

  private func grantedLack(at start: Int, before end: Int) -> Range<Int>? {
    guard let length = Self.grants.first(at: start, in: units) else { return nil }
    let rest = start + length..<max(start + length, min(end, start + 18))
    return units.firstPlace(of: Self.lacks, in: rest).map { start..<$0.upperBound }
  }

  /// How far from the start of a sentence a problem can begin to announce itself.
  private static let problemHead = 40
  /// How far from the start its trace can stand, which is one of the first three characters of its word.
  private static let problemReach = problemHead + 3

  private static let planOpenings = words(
    """
    下一步 下步 下一阶段 下阶段 今后 接下来 明年 来年 下一年 下年度 新的一年 在今后的工作中 在今后工作中 在下一步工作中 \
    在下步工作中 今后一段时期 今后一个时期 下一季度 下季度
    """
  )

  private static let laterThisYear = words("下半年 第四季度 四季度")
  private static let intentions = words("将 计划 拟 打算 继续 着力")
  private static let answers = words("针对 对照 面对 围绕 结合 对此 为此 立足 根据 下面")

  /// The characters that a sentence begins with that may open a plan.
  private static let openings = {
    var openings = planOpenings.firsts
    openings.formUnion(laterThisYear.firsts)
    openings.formUnion(answers.firsts)
    return openings
  }()

  private static let problemOpenings = words(
    """
    主要存在以下 存在以下问题 存在以下不足 存在的问题主要 存在问题主要 存在的主要问题是 存在的不足主要 也清醒地看到 也清醒认识到 \
    清醒地看到 清醒地认识到 但与上级要求 与上级的要求相比 与上级要求相比 存在一些问题 存在一些不足 存在的主要问题有 存在的主要不足
    """
  )

  private static let grants = words(
    "还存在 仍存在 也存在 仍然存在 依然存在 还有 仍有 尚有 尚存在 还不同程度 但存在 但也有 也还有 仍然有"
  )
  private static let problemFilter = {
    var filter = problemOpenings.filter
    filter.formUnion(grants.filter)
    return filter
  }()

  private static let lacks = words("短板 差距 不足 问题 弱项 薄弱 欠缺 困难")

  private static let tasks = words("排查 针对 梳理 查找 发现 反馈 指出 整改 对照 解决 围绕 就 对")
}

/// A character that each of the words that announce problems has as one of its first three: 存, 醒, 还, 仍, 尚,
/// 但, and 与 before 上; and 打 before 算, as in what one means to do.
private enum CueTrace: UnitTest {
  @inline(__always)
  static func passes(_ unit: UInt16, _ next: UInt16) -> UInt16 {
    equal(unit, 0x5B58) | equal(unit, 0x9192) | equal(unit, 0x8FD8) | equal(unit, 0x4ECD)
      | equal(unit, 0x5C1A) | equal(unit, 0x4F46) | equal(unit, 0x4E0E) & equal(next, 0x4E0A)
      | equal(unit, 0x6253) & equal(next, 0x7B97)
  }
}
