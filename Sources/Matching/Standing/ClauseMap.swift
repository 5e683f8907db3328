import Model

/// Which sentence and clause each unit of a report stands in.
struct ClauseMap {
  /// The units of the sentences.
  var sentences: [Range<Int>] { stretches.ranges }
  /// The clauses between 、 ，and ：of all sentences, in order.
  private(set) var clauses: [Range<Int>] = []
  /// The comma clauses of all sentences, in order: clauses with the items that 、 divides in them.
  private(set) var commaClauses: [Range<Int>] = []

  private let stretches: Stretches
  /// For each sentence its first clause, and at the end the number of all.
  private var firstClauses: [Int32] = []
  /// For each sentence its first comma clause, and at the end the number of all.
  private var firstCommaClauses: [Int32] = []

  init(_ sentences: [Sentence], in units: [UInt16]) {
    stretches = Stretches(sentences.count, textCount: units.count) { sentences.span[$0].range }
    firstClauses.reserveCapacity(sentences.count + 1)
    firstCommaClauses.reserveCapacity(sentences.count + 1)
    clauses.reserveCapacity(sentences.count * 4)
    commaClauses.reserveCapacity(sentences.count * 3)
    // Through a span, for a sentence taken out of an array is copied with all it holds.
    let sentences = sentences.span
    for index in sentences.indices { add(sentences[index].clauses, units) }
    firstClauses.append(Int32(clauses.count))
    firstCommaClauses.append(Int32(commaClauses.count))
  }

  private mutating func add(_ own: borrowing Clauses, _ units: [UInt16]) {
    firstClauses.append(Int32(clauses.count))
    firstCommaClauses.append(Int32(commaClauses.count))
    for index in 0..<own.endIndex {
      let clause = own[index]
      clauses.append(clause)
      if index > 0, units[clause.lowerBound - 1] == Self.enumerationComma {
        let last = commaClauses.count - 1
        commaClauses[last] = commaClauses[last].lowerBound..<clause.upperBound
      } else {
        commaClauses.append(clause)
      }
    }
  }

  private static let enumerationComma: UInt16 = 0x3001

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
