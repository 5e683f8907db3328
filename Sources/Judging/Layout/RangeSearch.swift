import Model

extension Array {
  /// The first element whose range ends after an offset, in a list in the order of its ranges; the
  /// end index where none does.
  ///
  /// - Complexity: O(log *n*).
  func firstIndex(endingAfter offset: Int, _ range: (Element) -> SourceRange) -> Int {
    partitionPoint { range($0).end > offset }
  }

  /// The first element that passes a test which all after it pass too; the end index where none does.
  ///
  /// - Complexity: O(log *n*).
  func partitionPoint(_ isPast: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isPast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension [Int] {
  /// The elements that lie in a range, in a list in ascending order.
  ///
  /// - Complexity: O(log *n*).
  func within(_ range: Range<Int>) -> ArraySlice<Int> {
    self[partitionPoint { $0 >= range.lowerBound }..<partitionPoint { $0 >= range.upperBound }]
  }
}
