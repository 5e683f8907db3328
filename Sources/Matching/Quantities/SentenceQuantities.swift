import Model

/// The quantities of sentences, read when first asked for.
final class SentenceQuantities {
  private let report: Report
  private let reader: QuantityReader
  private var known: [[Quantity]?]

  init(_ report: Report) {
    self.report = report
    reader = QuantityReader(text: report.text)
    known = [[Quantity]?](repeating: nil, count: report.sentences.count)
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
