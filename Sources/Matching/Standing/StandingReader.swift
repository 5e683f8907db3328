import Model

/// Decides what a statement proves, from mood, negation, year, body and place.
final class StandingReader {
  /// A standing together with whether the statement stands where it is no proof.
  struct Result {
    var standing: Standing
    var isMisplaced: Bool
  }

  let reading: Reading
  let mood: Mood
  private let negation: Negation
  private let years: YearScope
  private let bodies: BodyScope

  init(_ reading: Reading, _ quantities: SentenceQuantities) {
    self.reading = reading
    mood = Mood(reading: reading)
    negation = Negation(reading: reading)
    years = YearScope(reading: reading, quantities: quantities)
    bodies = BodyScope(reading: reading, quantities: quantities)
  }

  /// What kind of statement a hit is: counts look at other years and bodies more strictly.
  enum Use {
    case count
    case statement
  }

  /// The result for a hit, or `nil` where it proves nothing for or against.
  ///
  /// The focus is where the statement is made: of a count its number, else the hit itself.
  func result(
    for hit: Range<Int>,
    focus: Range<Int>,
    in sentence: Int,
    use: Use
  ) -> Result? {
    let content = reading.content(at: hit.lowerBound)
    if reading.isPrompt(at: hit.lowerBound) {
      return Result(standing: .placeholder, isMisplaced: false)
    }
    if isQuoted(hit) { return Result(standing: .quoted, isMisplaced: content == .problems) }
    if content == .plans { return Result(standing: .planned, isMisplaced: false) }
    let against = against(hit, focus, sentence, isPhrase: use == .statement)
    if content == .problems { return inProblems(against) }
    switch against {
    case .aside, .shortfall: return nil
    case .none, .negated: break
    }
    let standing = standing(
      hit,
      focus,
      sentence,
      use,
      isNegated: against == .negated
    )
    return Result(standing: standing, isMisplaced: false)
  }

  /// What is said against a statement: where its number stands in a clause of its own, only there.
  ///
  /// 三季度未开展学习，其余三个季度共学习8次 states eight sessions.
  private func against(
    _ hit: Range<Int>,
    _ focus: Range<Int>,
    _ sentence: Int,
    isPhrase: Bool
  ) -> Negation.Finding {
    // Words without a number of their own make their statement where they stand.
    if isPhrase, focus == hit { return negation.finding(for: hit, in: sentence) }
    let ofFocus = negation.finding(for: focus, in: sentence)
    let isApart = !reading.sharesClause(hit, focus, in: sentence)
    if isApart || ofFocus == .negated { return ofFocus }
    return negation.finding(for: hit, in: sentence, isPhrase: isPhrase)
  }

  private func standing(
    _ hit: Range<Int>,
    _ focus: Range<Int>,
    _ sentence: Int,
    _ use: Use,
    isNegated: Bool
  ) -> Standing {
    let place = max(hit.lowerBound, focus.lowerBound)
    switch years.finding(at: place, in: sentence) {
    case .other: return .otherScope
    case .several where use == .count: return .otherScope
    case .later: return .planned
    case .own, .several: break
    }
    let isPlanned =
      mood.isPlanned(at: place, in: sentence, use: use)
      || mood.hasPlanWord(after: place, in: sentence)
    // 各支部每季度要召开: a demand on others is not even another body's doing.
    if isPlanned, !isNegated { return .planned }
    let isApart = focus.lowerBound >= hit.upperBound
    let subject =
      isApart && !reading.sharesClause(hit, focus, in: sentence)
      ? focus.lowerBound : hit.lowerBound
    if bodies.isForeign(at: subject, in: sentence, use: use) {
      return .otherScope
    }
    return isNegated ? .negated : .done
  }

  private func inProblems(_ against: Negation.Finding) -> Result? {
    switch against {
    case .negated, .shortfall: Result(standing: .negated, isMisplaced: false)
    case .aside: nil
    case .none: Result(standing: .done, isMisplaced: true)
    }
  }

  /// A phrase that itself holds a title mark asks for the title.
  private func isQuoted(_ hit: Range<Int>) -> Bool {
    guard reading.quotations.contains(hit) else { return false }
    return !reading.units[hit].contains { $0 == 0x300A || $0 == 0x300B }
  }
}
