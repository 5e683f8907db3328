import Model

/// Which sentence and clause each unit of a report stands in.
struct ClauseMap {
  /// The units of the sentences.
  var sentences: [Range<Int>] { stretches.ranges }
  /// The clauses between 、 ，and ：of all sentences, in order.
  let clauses: [Range<Int>]
  /// The comma clauses of all sentences, in order: clauses with the items that 、 divides in them.
  let commaClauses: [Range<Int>]

  private let stretches: Stretches
  /// For each sentence its first clause, and at the end the number of all.
  private let firstClauses: [Int32]
  /// For each sentence its first comma clause, and at the end the number of all.
  private let firstCommaClauses: [Int32]

  init(_ sentences: [Sentence], in units: [UInt16]) {
    // Through a span, for a sentence taken out of an array is copied with all it holds.
    let sentences = sentences.span
    stretches = Stretches(sentences.count, textCount: units.count) { sentences[$0].range }
    var count = 0
    for index in sentences.indices { count += sentences[index].clauses.endIndex }
    var builder = ClauseMapBuilder(sentences: sentences.count, clauses: count)
    for index in sentences.indices { builder.add(sentences[index].clauses, units.span) }
    builder.endSentence()
    (clauses, commaClauses) = (builder.clauses, builder.commaClauses)
    (firstClauses, firstCommaClauses) = (builder.firstClauses, builder.firstCommaClauses)
  }

  /// The sentence that holds a unit, or `nil` outside headings and body.
  func sentence(at unit: Int) -> Int? { stretches.place(of: unit) }

  /// The clause of a sentence that holds a unit, else the last one before it, else the first; an index of
  /// `clauses`.
  func clause(at unit: Int, in sentence: Int) -> Int {
    Self.last(of: clauses, from: firstClauses, sentence, before: unit)
  }

  /// The comma clause of a sentence that holds a unit, else the last one before it, else the
  /// first; an index of `commaClauses`.
  func commaClause(at unit: Int, in sentence: Int) -> Int {
    Self.last(of: commaClauses, from: firstCommaClauses, sentence, before: unit)
  }

  /// The comma clauses of a sentence, as indices of `commaClauses`.
  func commaClauses(of sentence: Int) -> Range<Int> {
    Int(firstCommaClauses[sentence])..<Int(firstCommaClauses[sentence + 1])
  }

  /// Gives of words in the order of the text the places of those that begin in a sentence, with the sentence
  /// and the comma clause.
  @inline(__always)
  func forEachPlace(
    of words: [Scan.Word],
    _ body: (_ word: Int, _ sentence: Int, _ commaClause: Int) -> Void
  ) {
    let (words, sentences, clauses) = (words.span, stretches.ranges.span, commaClauses.span)
    let firsts = firstCommaClauses.span
    var (sentence, clause) = (0, 0)
    for word in words.indices {
      let unit = Int(words[word].lower)
      while sentence < sentences.count, sentences[sentence].upperBound <= unit { sentence += 1 }
      guard sentence < sentences.count else { break }
      guard sentences[sentence].lowerBound <= unit else { continue }
      clause = max(clause, Int(firsts[sentence]))
      let end = Int(firsts[sentence + 1])
      while clause + 1 < end, clauses[clause + 1].lowerBound <= unit { clause += 1 }
      body(word, sentence, clause)
    }
  }

  /// Of the ranges of a sentence the last that begins at a unit or before it, else the first.
  ///
  /// - Complexity: O(log *n*) in the ranges of the sentence, of which it has few.
  @inline(__always)
  private static func last(
    of ranges: [Range<Int>],
    from firsts: [Int32],
    _ sentence: Int,
    before unit: Int
  ) -> Int {
    var low = Int(firsts[sentence])
    var high = Int(firsts[sentence + 1])
    while high - low > 1 {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= unit { low = middle } else { high = middle }
    }
    return low
  }
}

/// Fills the tables of a `ClauseMap`, sentence by sentence, for which there is room from the start.
private struct ClauseMapBuilder {
  var clauses: [Range<Int>] = []
  var commaClauses: [Range<Int>] = []
  var firstClauses: [Int32] = []
  var firstCommaClauses: [Int32] = []

  init(sentences: Int, clauses count: Int) {
    clauses.reserveCapacity(count)
    commaClauses.reserveCapacity(count)
    firstClauses.reserveCapacity(sentences + 1)
    firstCommaClauses.reserveCapacity(sentences + 1)
  }

  /// Notes where the clauses of the next sentence begin.
  mutating func endSentence() {
    firstClauses.append(Int32(clauses.count))
    firstCommaClauses.append(Int32(commaClauses.count))
  }

  mutating func add(_ own: borrowing Clauses, _ units: Span<UInt16>) {
    endSentence()
    var last: Range<Int>?
    for index in 0..<own.endIndex {
      let clause = own[index]
      clauses.append(clause)
      if let whole = last, units[clause.lowerBound - 1] == Self.enumerationComma {
        last = whole.lowerBound..<clause.upperBound
      } else {
        if let last { commaClauses.append(last) }
        last = clause
      }
    }
    if let last { commaClauses.append(last) }
  }

  private static let enumerationComma: UInt16 = 0x3001
}
