import Model

extension Report {
  /// The sentence that holds a unit.
  ///
  /// - Complexity: O(log *n*) in the number of sentences.
  func sentence(at unit: Int) -> Sentence? {
    let index = sentences.partitionPoint { $0.range.upperBound > unit }
    guard index < sentences.count, sentences[index].range.lowerBound <= unit else { return nil }
    return sentences[index]
  }
}
