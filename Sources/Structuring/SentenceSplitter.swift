import Model

/// Cuts paragraphs into sentences and sentences into clauses.
struct SentenceSplitter {
  private let units: [UInt16]
  private let signs: [Int32]
  /// The first sign that no sentence has been cut at yet; sentences are cut in the order of the text.
  private var nextSign = 0
  private var drafts: [Draft] = []
  /// Of all sentences, in order.
  private var clauses: [Range<Int>] = []

  /// A sentence before all clauses are known, of which its own are some.
  private struct Draft {
    var range: Range<Int>
    var clauses: Range<Int>
    var paragraph: Int
    var isHeading: Bool
  }

  init(_ text: FoldedText) {
    units = text.units
    signs = text.signs
    // Rather more than there are in running text, so that the lists seldom grow.
    drafts.reserveCapacity(units.count / 24)
    clauses.reserveCapacity(units.count / 8)
  }

  /// The sentences that were cut, in order.
  func sentences() -> [Sentence] {
    drafts.map { draft in
      Sentence(
        range: draft.range,
        clauses: Clauses(of: clauses, draft.clauses),
        paragraph: draft.paragraph,
        isHeading: draft.isHeading
      )
    }
  }

  /// Cuts a range into sentences, with the marks that end them; the first may be a heading.
  ///
  /// - Complexity: O(*n*).
  mutating func split(_ range: Range<Int>, paragraph: Int, heading: Range<Int>?) {
    var rest = range
    if let heading, !heading.isEmpty {
      let end = cut(heading, paragraph, isHeading: true)
      rest = end..<range.upperBound
    }
    while !rest.isEmpty {
      let end = cut(rest, paragraph, isHeading: false, after: range.lowerBound)
      rest = end..<range.upperBound
    }
  }

  /// Takes one sentence and its clauses from the start of a range, all of it for a heading, and tells where
  /// it ends.
  ///
  /// 、 ，and ：divide clauses, except inside 《》.
  private mutating func cut(
    _ range: Range<Int>,
    _ paragraph: Int,
    isHeading: Bool,
    after first: Int = 0
  ) -> Int {
    let (text, places) = (units, signs)
    let (units, signs) = (text.span, places.span)
    let firstClause = clauses.count
    var start = range.lowerBound
    var depth = 0
    var next = nextSign
    while next < signs.count, signs[unchecked: next] < range.lowerBound { next &+= 1 }
    while next < signs.count, signs[unchecked: next] < range.upperBound {
      let place = Int(signs[unchecked: next])
      next &+= 1
      switch units[place] {
      case Unit.leftTitleMark: depth += 1
      case Unit.rightTitleMark: depth = max(0, depth - 1)
      case Unit.comma, Unit.colon, Unit.enumerationComma:
        guard depth == 0 else { continue }
        if start < place { clauses.append(start..<place) }
        start = place &+ 1
      case Unit.fullStop, 0x21, 0x3F, 0x3B, 0x2E:
        guard !isHeading, Self.isEnd(place, in: first..<range.upperBound, units) else { continue }
        nextSign = next
        let end = Self.endOfMarks(from: place + 1, before: range.upperBound, units)
        finish(range.lowerBound..<end, start, firstClause, paragraph, isHeading)
        return end
      default: continue
      }
    }
    nextSign = next
    finish(range, start, firstClause, paragraph, isHeading)
    return range.upperBound
  }

  /// Adds a sentence whose last clause begins at `start`; the marks that end it belong to no clause.
  private mutating func finish(
    _ range: Range<Int>,
    _ start: Int,
    _ firstClause: Int,
    _ paragraph: Int,
    _ isHeading: Bool
  ) {
    var end = range.upperBound
    while end > start, Unit.endsSentence(units[end - 1]) { end -= 1 }
    if start < end { clauses.append(start..<end) }
    if clauses.count == firstClause { clauses.append(range) }
    drafts.append(
      Draft(
        range: range,
        clauses: firstClause..<clauses.count,
        paragraph: paragraph,
        isHeading: isHeading
      )
    )
  }

  /// Closing marks and further ends stay with the sentence before them.
  private static func endOfMarks(
    from start: Int,
    before end: Int,
    _ units: Span<UInt16>
  ) -> Int {
    var index = start
    while index < end, Unit.closes(units[index]) || Unit.endsSentence(units[index]) { index += 1 }
    return index
  }

  /// 。！？； end a sentence; so does a half-width full stop between Chinese characters, which width
  /// folding on web pages leaves behind.
  @inline(__always)
  private static func isEnd(_ index: Int, in range: Range<Int>, _ units: Span<UInt16>) -> Bool {
    if units[index] != 0x2E { return true }
    guard index > range.lowerBound, index + 1 < range.upperBound else { return false }
    return Unit.isIdeograph(units[index - 1]) && Unit.isIdeograph(units[index + 1])
  }
}
