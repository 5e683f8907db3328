import Model

extension Array {
  /// The first element whose range ends after an offset, in a list in the order of its ranges; the
  /// end index where none does.
  ///
  /// - Complexity: O(log *n*).
  func firstIndex(endingAfter offset: Int, _ range: (Element) -> SourceRange) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if range(self[middle]).end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
