extension RandomAccessCollection where Index == Int {
  /// The first index whose element satisfies a condition that holds for all elements after it, too;
  /// `endIndex` where none does.
  ///
  /// - Complexity: O(log *n*).
  func partitionIndex(where isReached: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isReached(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
