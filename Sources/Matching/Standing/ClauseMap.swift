import Model

/// Which sentence and clause each unit of a report stands in.
struct ClauseMap {
  /// The units of the sentences.
  var ranges: [Range<Int>] { stretches.ranges }
  /// The comma clauses of all sentences, in order: clauses with the items that 、 divides in them.
  private(set) var commaClauses: [Range<Int>] = []

  private let sentences: [Sentence]
  private let stretches: Stretches
  /// For each sentence its first comma clause, and at the end the number of all.
  private var firstCommaClauses: [Int32] = []

  init(_ sentences: [Sentence], in units: [UInt16]) {
    self.sentences = sentences
    // Through a span, for a sentence taken out of an array is copied with all it holds.
    let sentences = sentences.span
    stretches = Stretches(sentences.count, textCount: units.count) { sentences[$0].range }
    commaClauses.reserveCapacity(sentences.count * 3)
    firstCommaClauses.reserveCapacity(sentences.count + 1)
    for index in sentences.indices { add(sentences[index].clauses, units.span) }
    firstCommaClauses.append(Int32(commaClauses.count))
  }

  private mutating func add(_ clauses: borrowing Clauses, _ units: Span<UInt16>) {
    firstCommaClauses.append(Int32(commaClauses.count))
    clauses.withSpan { clauses in
      var last: Range<Int>?
      for index in clauses.indices {
        let clause = clauses[index]
        if let whole = last, units[clause.lowerBound &- 1] == Self.enumerationComma {
          last = whole.lowerBound..<clause.upperBound
        } else {
          if let last { commaClauses.append(last) }
          last = clause
        }
      }
      if let last { commaClauses.append(last) }
    }
  }

  private static let enumerationComma: UInt16 = 0x3001

  /// The sentence that holds a unit, or `nil` outside headings and body.
  func sentence(at unit: Int) -> Int? { stretches.place(of: unit) }

  /// The clause between 、 ，and ：of a sentence that holds a unit, else the last one before it, else the
  /// first.
  func clause(at unit: Int, in sentence: Int) -> Range<Int> {
    let clauses = sentences[sentence].clauses
    let next = clauses.partitionIndex { $0.lowerBound > unit }
    return clauses[max(0, next - 1)]
  }

  /// The comma clause of a sentence that holds a unit, else the last one before it, else the
  /// first; an index of `commaClauses`.
  ///
  /// - Complexity: O(log *n*) in those of the sentence, of which it has few.
  @inline(__always)
  func commaClause(at unit: Int, in sentence: Int) -> Int {
    var place = Int(firstCommaClauses[sentence])
    var end = Int(firstCommaClauses[sentence &+ 1])
    // Of few clauses one after another is asked, which is the shorter way.
    while end &- place > 8 {
      let middle = (place &+ end) / 2
      if commaClauses[middle].lowerBound <= unit { place = middle } else { end = middle }
    }
    while place &+ 1 < end, commaClauses[place &+ 1].lowerBound <= unit { place &+= 1 }
    return place
  }

  /// The comma clauses of a sentence, as indices of `commaClauses`.
  func commaClauses(of sentence: Int) -> Range<Int> {
    Int(firstCommaClauses[sentence])..<Int(firstCommaClauses[sentence + 1])
  }

  /// What words that stand in the order of the text mean, for each sentence and each comma clause in which
  /// any begins.
  func classes(of words: [Scan.Word]) -> (sentences: [WordClass], commaClauses: [WordClass]) {
    var ofSentences = [WordClass](repeating: [], count: sentences.count)
    var ofClauses = [WordClass](repeating: [], count: commaClauses.count)
    let (words, ranges, clauses) = (words.span, stretches.ranges.span, commaClauses.span)
    var next = 0
    for sentence in ranges.indices {
      let range = ranges[sentence]
      while next < words.count, words[next].lower < range.lowerBound { next &+= 1 }
      let own = commaClauses(of: sentence)
      var clause = own.lowerBound
      var classes: WordClass = []
      while next < words.count, words[next].lower < range.upperBound {
        let word = words[next]
        while clause &+ 1 < own.upperBound, clauses[clause &+ 1].lowerBound <= word.lower {
          clause &+= 1
        }
        ofClauses[clause].formUnion(word.classes)
        classes.formUnion(word.classes)
        next &+= 1
      }
      ofSentences[sentence] = classes
    }
    return (ofSentences, ofClauses)
  }
}
