public import Model

/// The checklist as a Markdown page for people who write reports.
public struct GuideRenderer: Sendable {
  private let language: Language

  /// Creates a renderer.
  public init(language: Language) {
    self.language = language
  }

  /// What to write, by the places of a report and by level.
  public func render(_ checklist: Checklist) -> String {
    var lines = head(checklist)
    let guide = GuideText(messages: Messages(checklist: checklist, language: language))
    for place in checklist.places {
      let rules = checklist.rules.filter { checklist.place(of: $0) == place }
      guard !rules.isEmpty else { continue }
      lines += ["", "## " + guide.heading(of: place)]
      for level in Rule.Level.allCases { lines += guide.lines(rules.filter { $0.level == level }) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func head(_ checklist: Checklist) -> [String] {
    let phrases = language.phrases
    let counts = Rule.Level.allCases.compactMap { level -> String? in
      let number = checklist.rules.count { $0.level == level }
      return number == 0 ? nil : phrases.guide.levelCount(phrases.words.level(level), number)
    }
    let summary = phrases.guide.levels(checklist.rules.count, phrases.words.joinedClauses(counts))
    return [
      "# " + Markdown.escaped(phrases.guide.title(checklist.title)), "",
      Markdown.escaped(phrases.guide.origin(phrases.frame.rulesValue(checklist))) + "  ",
      summary + "  ", phrases.guide.verdict,
    ]
  }
}

/// The rules of one place and level as bullets.
struct GuideText {
  let messages: Messages

  private var phrases: Phrasebook { messages.phrases }
  private var guide: GuidePhrases { messages.phrases.guide }

  /// How many model sentences a rule shows.
  private static let sentenceLimit = 2

  /// The heading of a place.
  func heading(of place: RulePlace) -> String {
    switch place {
    case .start: guide.start
    case .end: guide.end
    case .whole: guide.whole
    case .part(let name): guide.part(Markdown.escaped(messages.name(ofPart: name)))
    }
  }

  /// The lines of rules of one level, its name first; none where there are no rules.
  func lines(_ rules: [Rule]) -> [String] {
    guard let first = rules.first else { return [] }
    let level = phrases.words.level(first.level)
    let heading = "### " + level.prefix(1).uppercased() + level.dropFirst()
    return ["", heading, ""] + rules.flatMap(lines)
  }

  private func lines(_ rule: Rule) -> [String] {
    let title = "- **\(Markdown.escaped(rule.title))** `\(rule.id)`"
    return [title] + remarks(on: rule).map { "  - " + Markdown.escaped($0) }
  }

  private func remarks(on rule: Rule) -> [String] {
    var remarks = [demand(rule.requirement), aspects(rule.requirement)].compactMap(\.self)
    if let advice = rule.advice { remarks.append(phrases.frame.advice + advice) }
    if remarks.isEmpty {
      let lines = RequirementText(rule.requirement, messages: messages).lines
      remarks.append(phrases.rules.require + lines.map(\.text).joined(separator: " "))
    }
    if let condition = rule.condition {
      remarks.append(messages.subject(of: condition).map(guide.condition) ?? guide.anyCondition)
    }
    if !rule.review.isEmpty {
      remarks.append(guide.review(phrases.list(rule.review.sorted().map(phrases.words.reason))))
    }
    remarks += sentences(of: rule).map { guide.sentence + $0 }
    remarks += rule.basis.map { basis in
      (basis.strength.isBinding ? phrases.frame.basis : "") + phrases.words.basis(basis)
    }
    if rule.weight != 1 { remarks.append(guide.weight + String(rule.weight)) }
    return remarks
  }

  private func demand(_ requirement: Requirement) -> String? {
    if case .manual(let question) = requirement { return phrases.needs.manual(question) }
    guard let bounds = BoundsText(firstIn: requirement, messages: messages) else { return nil }
    return guide.number + bounds.withParameters
  }

  private func aspects(_ requirement: Requirement) -> String? {
    guard case .facets(let facets) = requirement else { return nil }
    return guide.aspects + phrases.list(facets.facets.map(\.name))
  }

  /// Examples that pass; of an example that is a whole report, the first line of its evidence.
  private func sentences(of rule: Rule) -> [String] {
    let passing = rule.examples.filter { $0.expectation == .pass }
    let sentences = passing.compactMap { example -> String? in
      guard example.isWhole else { return example.text }
      guard let mark = example.marks.first, mark.end <= example.text.utf8.count else { return nil }
      let bytes = Array(example.text.utf8)[mark.start..<mark.end]
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n").first.map(String.init)
    }
    return Array(sentences.prefix(Self.sentenceLimit))
  }
}
