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
      cut(heading, paragraph, isHeading: true)
      rest = heading.upperBound..<range.upperBound
    }
    if !rest.isEmpty { cut(rest, paragraph, isHeading: false, after: range.lowerBound) }
  }

  /// Takes the sentences of a range with their clauses; a heading is one, whatever marks it holds.
  ///
  /// 、 ，and ：divide clauses, except inside 《》.
  private mutating func cut(
    _ range: Range<Int>,
    _ paragraph: Int,
    isHeading: Bool,
    after first: Int = 0
  ) {
    let (text, places) = (units, signs)
    let (units, signs) = (text.span, places.span)
    var draft = Draft(
      range: range,
      clauses: clauses.count..<clauses.count,
      paragraph: paragraph,
      isHeading: isHeading
    )
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
        let end = Self.endOfMarks(from: place + 1, before: range.upperBound, units)
        // Closing marks are signs.
        next &+= end &- place &- 1
        finish(&draft, start..<end, units)
        (start, depth) = (end, 0)
      default: continue
      }
    }
    nextSign = next
    let isRest = draft.range.lowerBound < range.upperBound
    if isRest { finish(&draft, start..<range.upperBound, units) }
  }

  /// Adds a sentence that ends with its last clause, and begins another behind it; the marks that end it
  /// belong to no clause.
  @inline(__always)
  private mutating func finish(_ draft: inout Draft, _ last: Range<Int>, _ units: Span<UInt16>) {
    var end = last.upperBound
    while end > last.lowerBound, Unit.endsSentence(units[end - 1]) { end -= 1 }
    if last.lowerBound < end { clauses.append(last.lowerBound..<end) }
    let range = draft.range.lowerBound..<last.upperBound
    if clauses.count == draft.clauses.lowerBound { clauses.append(range) }
    draft.range = range
    draft.clauses = draft.clauses.lowerBound..<clauses.count
    drafts.append(draft)
    draft.range = range.upperBound..<range.upperBound
    draft.clauses = clauses.count..<clauses.count
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
