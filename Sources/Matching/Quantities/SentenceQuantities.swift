import Model

/// The quantities of sentences, read when first asked for.
final class SentenceQuantities {
  private let reading: Reading
  private let reader: QuantityReader
  private var known: [[Quantity]?]
  /// Whether a sentence can name a year.
  private let mayHoldYear: [Bool]

  init(_ reading: Reading) {
    self.reading = reading
    let count = reading.report.sentences.count
    reader = QuantityReader(text: reading.report.text)
    known = [[Quantity]?](repeating: nil, count: count)
    var mayHoldYear = [Bool](repeating: false, count: count)
    TimeReader(units: reading.units).forEachYearEnd { place in
      if let sentence = reading.sentence(at: place) { mayHoldYear[sentence] = true }
    }
    self.mayHoldYear = mayHoldYear
  }

  /// All quantities of a sentence if one of them may be a year, else none: most sentences name no year,
  /// and need not be read for it.
  func withYears(in sentence: Int) -> [Quantity] { mayHoldYear[sentence] ? self[sentence] : [] }

  /// All quantities of a sentence, in order.
  subscript(sentence: Int) -> [Quantity] {
    if let found = known[sentence] { return found }
    let found = reader.quantities(in: reading.range(ofSentence: sentence))
    known[sentence] = found
    return found
  }
}
