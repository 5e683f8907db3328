internal import Model

/// Writes the comments on one report.
struct CommentWriter {
  let checked: CheckedReport
  let phrases: Phrasebook

  /// How many near misses of a rule get a comment: as many as are quoted elsewhere.
  private static let nearMisses = QuoteBlock.limit

  /// The comments on the rules of a level, in the order of the checklist.
  func comments(_ level: Rule.Level) -> [Comment] {
    checked.items.filter { $0.rule.level == level }.flatMap(comments)
  }

  /// The questions that no words raise, in one comment at the title.
  func questions() -> [Comment] {
    let reviews = checked.items(.review).filter(isWithoutWords)
    let errors = checked.items(.error).filter(isWithoutWords)
    return [
      list(reviews, under: phrases.frame.reviewHeading),
      list(errors, under: phrases.frame.errorHeading),
    ].compactMap(\.self)
  }

  private func isWithoutWords(_ item: CheckedReport.Item) -> Bool {
    item.verdict.evidence.isEmpty
  }

  private func list(
    _ items: [CheckedReport.Item],
    under heading: (Int) -> String
  ) -> Comment? {
    if items.isEmpty { return nil }
    let lines = items.enumerated().map { index, item in
      let title = item.rule.title + phrases.words.bracketed(phrases.words.level(item.rule.level))
      return "\(index + 1). " + phrases.inputs.located(title, item.message)
    }
    return Comment(
      range: checked.head,
      place: .surroundings,
      paragraphs: [heading(items.count)] + lines
    )
  }

  // MARK: One rule

  private func comments(on item: CheckedReport.Item) -> [Comment] {
    switch item.verdict.status {
    case .pass, .waived, .notApplicable: return []
    case .review, .error: if isWithoutWords(item) { return [] }
    case .fail: break
    }
    if isWithoutWords(item) { return [missing(item)] }
    let places = places(of: item.verdict)
    let total = max(QuoteBlock.total(item.verdict, quotes: places.count), places.count)
    return places.enumerated().map { index, place in
      let ordinal = total > 1 ? phrases.comments.ordinal(index + 1, total) : nil
      let heading = heading(item, ordinal)
      return Comment(
        range: place.range,
        place: .words,
        paragraphs: [heading, phrases.frame.problem + item.message]
          // Once is enough.
          + (index == 0 ? help(item) : [])
      )
    }
  }

  private func missing(_ item: CheckedReport.Item) -> Comment {
    let home = RuleHome(of: item.rule, in: checked)
    let place = home.words(phrases).map { phrases.gaps.place + $0 }
    let text = [heading(item, nil), phrases.frame.problem + item.message, place].compactMap(\.self)
    return Comment(range: home.range, place: .surroundings, paragraphs: text + help(item))
  }

  private func heading(_ item: CheckedReport.Item, _ ordinal: String?) -> String {
    let status = item.verdict.status
    let remarks = [
      phrases.words.level(item.rule.level),
      status == .fail ? nil : phrases.words.status(status), ordinal,
    ]
    return item.rule.title
      + phrases.words.bracketed(phrases.words.joinedClauses(remarks.compactMap(\.self)))
  }

  private func help(_ item: CheckedReport.Item) -> [String] {
    let binding = item.rule.basis.filter(\.strength.isBinding).map(phrases.words.basis)
    let others = item.rule.basis.filter { !$0.strength.isBinding }.map(phrases.words.basis)
    return (item.rule.advice.map { [phrases.frame.advice + $0] } ?? [])
      + (binding.isEmpty ? [] : [phrases.frame.basis + phrases.list(binding)]) + others
  }

  /// The places of a verdict that get a comment: every fault of form, of statements the first few,
  /// and of those in one sentence the first.
  private func places(of verdict: Verdict) -> [Evidence] {
    guard verdict.evidence.contains(where: { $0.standing != nil }),
      verdict.reason != .placeholder
    else { return verdict.evidence }
    var sentences: Set<Int> = []
    let distinct = verdict.evidence.filter { evidence in
      sentence(at: evidence.range).map { sentences.insert($0).inserted } ?? true
    }
    return Array(distinct.prefix(Self.nearMisses))
  }

  private func sentence(at range: SourceRange) -> Int? {
    checked.report.sentences.firstIndex { checked.report.text.source($0.range).overlaps(range) }
  }
}
