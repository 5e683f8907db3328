/// The units from one place to another; empty where the end lies before the start.
func span(_ start: Int, _ end: Int) -> Range<Int> { start..<max(start, end) }

/// Questions about sorted lists of places.
extension Array where Element == Range<Int> {
  /// Whether one of the places lies inside a range.
  ///
  /// - Complexity: O(log *n*).
  func hasOne(in range: Range<Int>) -> Bool {
    let index = partitionIndex(where: { $0.lowerBound >= range.lowerBound })
    return index < count && self[index].upperBound <= range.upperBound
  }

  /// The places inside a range.
  ///
  /// - Complexity: O(log *n* + *m*).
  func inside(_ range: Range<Int>) -> ArraySlice<Range<Int>> {
    let first = partitionIndex(where: { $0.lowerBound >= range.lowerBound })
    var last = first
    while last < count, self[last].upperBound <= range.upperBound { last += 1 }
    return self[first..<last]
  }

  /// The place inside a range that lies nearest to another one.
  func nearest(to place: Range<Int>, in range: Range<Int>) -> Range<Int>? {
    inside(range).min { Self.gap($0, place) < Self.gap($1, place) }
  }

  private static func gap(_ one: Range<Int>, _ other: Range<Int>) -> Int {
    if one.overlaps(other) { return 0 }
    return one.upperBound <= other.lowerBound
      ? other.lowerBound - one.upperBound : one.lowerBound - other.upperBound
  }
}
