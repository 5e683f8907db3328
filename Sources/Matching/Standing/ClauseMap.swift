import Model

/// Which sentence and clause each unit of a report stands in.
///
/// Every hit asks several times; a table of the units answers with one load.
struct ClauseMap {
  /// The units of the sentences.
  let sentences: [Range<Int>]
  /// The clauses between 、 ，and ：of all sentences, in order.
  let clauses: [Range<Int>]
  /// The comma clauses of all sentences, in order: clauses with the items that 、 divides in them.
  let commaClauses: [Range<Int>]
  /// For each sentence its first comma clause, and at the end the number of all.
  private let firstCommaClauses: [Int32]
  /// For each clause the comma clause that it is part of.
  private let wholes: [Int32]
  /// For each unit its sentence, or -1.
  private let sentenceAt: [Int32]
  /// For each unit of a sentence the last clause of it that begins there or before, else its first.
  private let clauseAt: [Int32]

  init(_ sentences: [Sentence], in units: [UInt16]) {
    var builder = ClauseMapBuilder(units)
    // Through a span, for a sentence taken out of an array is copied with all it holds.
    let sentences = sentences.span
    for index in sentences.indices { builder.add(sentences[index].clauses, sentences[index].range) }
    self.sentences = builder.sentences
    clauses = builder.clauses
    commaClauses = builder.commaClauses
    firstCommaClauses = builder.firstCommaClauses + [Int32(builder.commaClauses.count)]
    wholes = builder.wholes
    sentenceAt = builder.sentenceAt
    clauseAt = builder.clauseAt
  }

  /// The sentence that holds a unit, or `nil` outside headings and body.
  func sentence(at unit: Int) -> Int? {
    guard unit < sentenceAt.count else { return nil }
    let sentence = sentenceAt[unit]
    return sentence < 0 ? nil : Int(sentence)
  }

  /// The clause of a sentence that holds a unit, else the last one before it, else the first.
  func clause(at unit: Int, in sentence: Int) -> Int {
    let sentence = sentences[sentence]
    return Int(clauseAt[max(sentence.lowerBound, min(unit, sentence.upperBound - 1))])
  }

  /// The comma clause of a sentence that holds a unit, else the last one before it, else the
  /// first; an index of `commaClauses`.
  func commaClause(at unit: Int, in sentence: Int) -> Int {
    Int(wholes[clause(at: unit, in: sentence)])
  }

  /// The comma clauses of a sentence, as indices of `commaClauses`.
  func commaClauses(of sentence: Int) -> Range<Int> {
    Int(firstCommaClauses[sentence])..<Int(firstCommaClauses[sentence + 1])
  }
}

/// Fills the tables of a `ClauseMap`, sentence by sentence.
private struct ClauseMapBuilder {
  private let units: [UInt16]
  var sentences: [Range<Int>] = []
  var clauses: [Range<Int>] = []
  var commaClauses: [Range<Int>] = []
  var firstCommaClauses: [Int32] = []
  var wholes: [Int32] = []
  var sentenceAt: [Int32]
  var clauseAt: [Int32]

  init(_ units: [UInt16]) {
    self.units = units
    sentenceAt = [Int32](repeating: -1, count: units.count)
    clauseAt = sentenceAt
    clauses.reserveCapacity(units.count / 8)
    commaClauses.reserveCapacity(units.count / 8)
    wholes.reserveCapacity(units.count / 8)
  }

  mutating func add(_ clauses: borrowing Clauses, _ sentence: Range<Int>) {
    let number = Int32(sentences.count)
    sentences.append(sentence)
    firstCommaClauses.append(Int32(commaClauses.count))
    var unit = sentence.lowerBound
    for index in 0..<clauses.endIndex {
      let clause = clauses[index]
      if index > 0 {
        fill(unit..<clause.lowerBound)
        unit = clause.lowerBound
      }
      append(clause, isFirst: index == 0)
    }
    fill(unit..<sentence.upperBound)
    sentenceAt.withUnsafeMutableBufferPointer {
      $0[sentence].update(repeating: number)
    }
  }

  private mutating func fill(_ range: Range<Int>) {
    let clause = Int32(clauses.count - 1)
    clauseAt.withUnsafeMutableBufferPointer { $0[range].update(repeating: clause) }
  }

  private mutating func append(_ clause: Range<Int>, isFirst: Bool) {
    clauses.append(clause)
    if !isFirst, units[clause.lowerBound - 1] == Self.enumerationComma {
      let last = commaClauses.count - 1
      commaClauses[last] = commaClauses[last].lowerBound..<clause.upperBound
    } else {
      commaClauses.append(clause)
    }
    wholes.append(Int32(commaClauses.count - 1))
  }

  private static let enumerationComma: UInt16 = 0x3001
}
