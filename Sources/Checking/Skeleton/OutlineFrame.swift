import Model

/// Builds the frame of a draft from the rules about its elements and parts.
struct OutlineFrame {
  private let checklist: Checklist
  private let level: Rule.Level
  private static let blank = BlankFiller.blank

  /// Takes the rules down to a level into account.
  init(_ checklist: Checklist, downTo level: Rule.Level) {
    self.checklist = checklist
    self.level = level
  }

  /// The frame without sentences.
  var outline: DraftOutline {
    let number =
      demands(.documentNumber).isEmpty ? [] : ["\(Self.blank)〔\(Self.blank)〕\(Self.blank)号"]
    let attachments = demands(.attachments).isEmpty ? [] : ["附件：1.\(Self.blank)"]
    let preamble = "现将\(period)\(subject)有关情况报告如下："
    let signOff = "\(unit)\n\(Self.blank)年\(Self.blank)月\(Self.blank)日"
    return DraftOutline(
      opening: number + [title] + addressee + [preamble],
      parts: parts,
      closing: attachments + [signOff]
    )
  }

  // MARK: Elements

  private func demands(
    _ element: Requirement.ElementDemand.Element
  ) -> [(rule: Rule, demand: Requirement.ElementDemand)] {
    checklist.rules.filter { $0.level <= level }.compactMap { rule in
      guard case .element(let demand) = rule.requirement, demand.element == element else {
        return nil
      }
      return (rule, demand)
    }
  }

  private var title: String {
    let standard = "\(unit)关于\(period)\(subject)情况的报告"
    // How a report is named holds for a draft of any level.
    let endings = checklist.rules.flatMap { rule -> [String] in
      guard case .element(let demand) = rule.requirement, demand.element == .title else {
        return []
      }
      return demand.endsWith
    }
    guard let ending = endings.first, !endings.contains(where: standard.hasSuffix) else {
      return standard
    }
    return "\(unit)\(period)\(ending)"
  }

  /// None where no rule asks for one: a report that is published has no addressee.
  private var addressee: [String] {
    let demands = demands(.addressee)
    if demands.isEmpty { return [] }
    let model = demands.compactMap { ModelSentence.model(of: $0.rule) }.first
    return [model ?? "中共\(Self.blank)县委办公室："]
  }

  private var unit: String {
    let model = demands(.signature).compactMap { ModelSentence.model(of: $0.rule) }.first
    let name = model.map { $0.hasSuffix("。") ? String($0.dropLast()) : $0 }
    return name ?? "\(Self.blank)局"
  }

  private var period: String {
    let year = "\(Self.blank)年"
    return switch checklist.appliesTo.period {
    case .halfYear: year + "上半年"
    case .quarter: year + "第\(Self.blank)季度"
    case .year, nil: year
    }
  }

  /// What titles of such reports speak of, as in 意识形态工作.
  private var subject: String {
    var words = checklist.appliesTo.titleMentions.first ?? Self.blank
    for ending in ["报告", "年度", "情况", "工作"] where words.hasSuffix(ending) {
      words.removeLast(ending.count)
    }
    return words + "工作"
  }

  // MARK: Parts

  private var parts: [DraftOutline.Part] {
    let demanded = checklist.rules.filter { $0.level <= level }.compactMap { rule in
      if case .section(let demand) = rule.requirement { (rule, demand) } else { nil }
    }
    var parts = checklist.parts.compactMap { part -> DraftOutline.Part? in
      let own = demanded.filter { $0.1.part == part.name }
      let isHome = checklist.rules.contains { home(of: $0) == part.name }
      guard !own.isEmpty || isHome else { return nil }
      return DraftOutline.Part(
        name: part.name,
        heading: heading(of: part, own.map(\.0)),
        items: own.compactMap(\.1.items).max() ?? 0
      )
    }
    for (_, demand) in demanded { Self.order(&parts, demand) }
    return parts
  }

  /// The part that a rule about words is to be shown in.
  func home(of rule: Rule) -> String? {
    guard rule.level <= level, rule.condition == nil, rule.requirement.isAboutWords else {
      return nil
    }
    let excluded = rule.notInParts
    let work = checklist.parts.filter { $0.holds == .work && !excluded.contains($0.name) }
    let home = work.first { isDemanded($0.name) } ?? work.first
    return rule.inParts.first ?? part(ofTableIn: rule) ?? home?.name ?? checklist.parts.first?.name
  }

  private func isDemanded(_ part: String) -> Bool {
    checklist.rules.contains { rule in
      if case .section(let demand) = rule.requirement { demand.part == part } else { false }
    }
  }

  /// The part whose heading names the table of a rule about sums.
  private func part(ofTableIn rule: Rule) -> String? {
    guard let demand = rule.requirement.sumDemand else { return nil }
    return checklist.parts.first { part in
      part.headings.contains { heading in
        demand.tables.contains { heading.contains($0) || $0.contains(heading) }
      }
    }?.name
  }

  /// The heading that the advice of a rule about the part shows, else the first that names the part.
  private func heading(of part: Checklist.Part, _ rules: [Rule]) -> String {
    let shown = rules.compactMap(\.advice).flatMap { advice in
      advice.split { "：。；，".contains($0) }.compactMap { piece -> String? in
        let words = piece.split(separator: "、", maxSplits: 1)
        guard words.count == 2, words[0].allSatisfy({ "一二三四五六七八九十".contains($0) }) else {
          return nil
        }
        return String(words[1])
      }
    }
    return shown.first { words in part.headings.contains { words.contains($0) } }
      ?? part.headings.first ?? part.name
  }

  private static func order(
    _ parts: inout [DraftOutline.Part],
    _ demand: Requirement.SectionDemand
  ) {
    guard let after = demand.after, let own = parts.firstIndex(where: { $0.name == demand.part }),
      let other = parts.firstIndex(where: { $0.name == after }), other > own
    else { return }
    let part = parts.remove(at: own)
    parts.insert(part, at: other)
  }
}

extension Requirement {
  /// Whether sentences of the text can meet it.
  fileprivate var isAboutWords: Bool {
    switch self {
    case .mention, .together, .count, .facets, .pattern, .agree(.sum): true
    case .all(let parts), .any(let parts): parts.contains(where: \.isAboutWords)
    case .section, .element, .absent, .placeholders, .layout, .agree, .manual, .not: false
    }
  }
}
