import Model

/// The quantities of sentences, read when first asked for.
final class SentenceQuantities {
  private let report: Report
  private var known: [Int: [Quantity]] = [:]

  init(_ report: Report) { self.report = report }

  /// All quantities of a sentence, in order.
  subscript(sentence: Int) -> [Quantity] {
    if let found = known[sentence] { return found }
    let range = report.sentences[sentence].range
    let found = QuantityReader(text: report.text).quantities(in: range)
    known[sentence] = found
    return found
  }
}
