extension Report {
  /// The innermost section at a unit, an index into `sections`.
  ///
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public func section(at unit: Int) -> Int {
    paragraph(at: unit).map { paragraphs[$0].section } ?? 0
  }

  /// The paragraph that holds a unit, an index into `paragraphs`.
  ///
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public func paragraph(at unit: Int) -> Int? {
    var low = 0
    var high = paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].range.upperBound <= unit { low = middle + 1 } else { high = middle }
    }
    return low < paragraphs.count && paragraphs[low].range.lowerBound <= unit ? low : nil
  }
}
