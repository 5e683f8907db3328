import Model

/// Finds the places that name what a count counts.
struct NounFinder {
  let reading: Reading
  let quantities: SentenceQuantities
  /// The measure words of the rule: only numbers with them divide its nouns.
  let measures: MeasureSet

  /// The places of all alternatives in order; nested and touching ones are one.
  func nouns(of subjects: [LeafPlan.Subject], _ plan: LeafPlan) -> [Range<Int>] {
    let shared = TopicFilter(reading, plan)
    var found: [Range<Int>] = []
    for subject in subjects where reading.scan.hasPlaces(ofEach: subject.groups) {
      let filter = subject.unless.isEmpty ? shared : self.filter(of: subject, plan)
      let places = subject.groups.map { reading.scan.places(of: $0) }
      for place in places[0] {
        guard let sentence = reading.sentence(at: place.lowerBound),
          let noun = noun(place, places, within: subject.within, in: sentence)
        else { continue }
        let own = ownStretch(noun, in: sentence)
        guard filter.accepts(noun, near: own, in: sentence),
          places.count > 1 || !isOtherMeeting(noun, own, filter, in: sentence)
        else { continue }
        found.append(noun)
      }
    }
    if found.count > 1 {
      found.sort { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
    }
    return merged(found)
  }

  /// Refuses what is about another topic for this alternative alone.
  private func filter(of subject: LeafPlan.Subject, _ plan: LeafPlan) -> TopicFilter {
    var plan = plan
    plan.unless = subject.unless
    return TopicFilter(reading, plan)
  }

  /// The words of a subject: with its other groups as far as they stand in the same clause, so that
  /// 专题研究党风廉政4次、意识形态工作2次 is counted after its own object.
  private func noun(
    _ place: Range<Int>,
    _ groups: [Places],
    within: Requirement.Extent,
    in sentence: Int
  ) -> Range<Int>? {
    let extent = reading.extent(within, at: place.lowerBound, in: sentence)
    let clause = reading.extent(.clause, at: place.lowerBound, in: sentence)
    var noun = place
    for group in groups.dropFirst() {
      guard let member = group.nearest(to: place, in: extent),
        reading.quotations.quotation(around: member) == reading.quotations.quotation(around: place),
        belongs(member, to: place, among: groups[0], in: sentence)
      else { return nil }
      if clause.lowerBound <= member.lowerBound, member.upperBound <= clause.upperBound {
        noun = noun.union(member)
      }
    }
    return noun
  }

  /// Across a number only an object goes with a verb (研究甲4次、乙2次), and only with the nearest
  /// one: in 甲研判会12次、意识形态研判会1次 the topic is that of the second meeting.
  private func belongs(
    _ member: Range<Int>,
    to place: Range<Int>,
    among anchors: Places,
    in sentence: Int
  ) -> Bool {
    let between = span(
      min(place.upperBound, member.upperBound),
      max(place.lowerBound, member.lowerBound)
    )
    let isDivided = quantities[sentence].starting(in: between).contains {
      measures.contains($0.measure) && !$0.marksOccasion
        && $0.range.upperBound <= reading.clause(at: between.upperBound, in: sentence).lowerBound
    }
    // 研究9次（其中专题研究2次）: what stands in brackets has no part in what stands before them.
    if reading.units[between].contains(0x28), !reading.units[between].contains(0x29) {
      return false
    }
    guard isDivided else { return true }
    let range = reading.range(ofSentence: sentence)
    return member.lowerBound > place.lowerBound && anchors.nearest(to: member, in: range) == place
  }

  /// The part of the clause between the number before a noun and the number after it.
  private func ownStretch(_ noun: Range<Int>, in sentence: Int) -> Range<Int> {
    let clause = reading.extent(.clause, at: noun.lowerBound, in: sentence)
    let item = reading.clause(at: noun.lowerBound, in: sentence)
    var start = clause.lowerBound
    var end = clause.upperBound
    for number in quantities[sentence].starting(in: clause)
    where !number.marksOccasion && measures.contains(number.measure) {
      if number.range.upperBound <= item.lowerBound { start = number.range.upperBound }
      if number.range.lowerBound >= noun.upperBound {
        end = number.range.lowerBound
        break
      }
    }
    return span(start, max(noun.upperBound, end))
  }

  /// 水利投资形势分析会: a meeting whose name says more than time, kind and topic is about that.
  private func isOtherMeeting(
    _ noun: Range<Int>,
    _ own: Range<Int>,
    _ filter: TopicFilter,
    in sentence: Int
  ) -> Bool {
    guard reading.units[noun].contains(Self.meeting), !filter.namesTopic(in: own) else {
      return false
    }
    let item = reading.clause(at: noun.lowerBound, in: sentence)
    let before = span(item.lowerBound, noun.lowerBound)
    let words = reading.scan.words(in: before)
    let verb = words.last { $0.classes.contains(.event) }
    let name = span(verb?.range.upperBound ?? before.lowerBound, noun.lowerBound)
    return !Self.isPlainModifier(
      name,
      in: reading.units,
      reading.scan.words(in: name),
      quantities[sentence]
    )
  }

  /// The last character of what meetings are called.
  static let meeting: UInt16 = 0x4F1A

  /// Whether words before the name of a meeting say only when, how or of what kind it was.
  static func isPlainModifier(
    _ range: Range<Int>,
    in units: [UInt16],
    _ words: ArraySlice<Scan.Word>,
    _ quantities: [Quantity] = []
  ) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if let word = words.first(where: { $0.range.lowerBound == index }), !word.classes.isEmpty {
        index = word.range.upperBound
      } else if let quantity = quantities.first(where: { $0.range.lowerBound == index }) {
        index = quantity.range.upperBound
      } else if let word = plainWords.first(where: { units.has($0, at: index) }) {
        index += word.count
      } else {
        return false
      }
    }
    return true
  }

  /// What a meeting's name may say without naming another matter.
  private static let plainWords = words(
    """
    领域 工作 情况 形势 风险 专题 专项 联席 季度 月度 年度 半年 常态化 坚持 及时 定期 不定期 按时 按期 按要求 主持 组织 内部 全体 集中 重点 宣传思想 \
    思想文化 思想 动态 安全 分析 综合 经常 认真 严格 落实 执行 建立 健全 通过 在 以 每 次 的 和 或 “ ” ( ) 召集 主要领导 书记 局长 会上 参加 一次 县 \
    局 镇 校 院 党组 党委 支部 利用 结合 适时 深入 扎实 有效 高质量 部署 安排 牵头 大 各 专门 专班 领导
    """
  )

  // MARK: Merging

  /// Nouns of one clause that no number divides name one thing (研究部署…专题会议).
  private func merged(_ nouns: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for noun in nouns {
      if let last = merged.last, noun.lowerBound <= last.upperBound || isSameThing(last, noun) {
        merged[merged.count - 1] = last.union(noun)
      } else {
        merged.append(noun)
      }
    }
    return merged
  }

  private func isSameThing(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard let sentence = reading.sentence(at: one.lowerBound),
      reading.sentence(at: other.lowerBound) == sentence,
      reading.clause(at: one.lowerBound, in: sentence)
        == reading.clause(at: other.lowerBound, in: sentence),
      !reading.quotations.contains(one), !reading.quotations.contains(other)
    else { return false }
    let between = span(one.upperBound, other.lowerBound)
    return !quantities[sentence].contains {
      between.contains($0.range.lowerBound) && !$0.marksOccasion
    }
  }
}
