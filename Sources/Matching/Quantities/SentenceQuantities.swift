import Model

/// The quantities of sentences, read when first asked for.
final class SentenceQuantities {
  private let report: Report
  private let reader: QuantityReader
  private var known: [[Quantity]?]
  /// Whether a sentence can name a year, once somebody has asked.
  private var mayHoldYear: [Bool?]

  init(_ report: Report) {
    self.report = report
    reader = QuantityReader(text: report.text)
    known = [[Quantity]?](repeating: nil, count: report.sentences.count)
    mayHoldYear = [Bool?](repeating: nil, count: report.sentences.count)
  }

  /// All quantities of a sentence if one of them may be a year, else none: most sentences name no year,
  /// and need not be read for it.
  func withYears(in sentence: Int) -> [Quantity] {
    if let mayHold = mayHoldYear[sentence] { return mayHold ? self[sentence] : [] }
    let range = report.sentences[sentence].range
    mayHoldYear[sentence] = TimeReader(units: report.text.units).mayHoldYear(in: range)
    return withYears(in: sentence)
  }

  /// All quantities of a sentence, in order.
  subscript(sentence: Int) -> [Quantity] {
    if let found = known[sentence] { return found }
    let range = report.sentences[sentence].range
    let found = reader.quantities(in: range)
    known[sentence] = found
    return found
  }
}
