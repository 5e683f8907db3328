/// The units from one place to another; empty where the end lies before the start.
func span(_ start: Int, _ end: Int) -> Range<Int> { start..<max(start, end) }

/// The places of a list of phrases in reading order, none inside another one.
struct Places: RandomAccessCollection {
  /// A range of units in half the space: reports are far shorter than 2³¹ characters.
  struct Stretch {
    var lower: Int32
    var upper: Int32
  }

  private let stretches: [Stretch]
  let startIndex: Int
  let endIndex: Int

  /// Creates the places from some stretches, of which `range` is part.
  init(_ stretches: [Stretch], _ range: Range<Int>) {
    self.stretches = stretches
    startIndex = range.lowerBound
    endIndex = range.upperBound
  }

  /// Creates places from ranges in order.
  init(_ ranges: [Range<Int>]) {
    let stretches = ranges.map {
      Stretch(lower: Int32($0.lowerBound), upper: Int32($0.upperBound))
    }
    self.init(stretches, stretches.indices)
  }

  subscript(index: Int) -> Range<Int> {
    let stretch = stretches[index]
    return Int(stretch.lower)..<Int(stretch.upper)
  }

  /// Whether one of the places lies inside a range.
  ///
  /// - Complexity: O(log *n*).
  func hasOne(in range: Range<Int>) -> Bool {
    let index = first(from: range.lowerBound)
    return index < endIndex && Int(stretches[index].upper) <= range.upperBound
  }

  /// Whether one of the places shares a unit with a range.
  ///
  /// - Complexity: O(log *n*).
  func hasOne(touching range: Range<Int>) -> Bool {
    let index = partitionIndex { $0.upperBound > range.lowerBound }
    return index < endIndex && Int(stretches[index].lower) < range.upperBound
  }

  /// The places inside a range.
  ///
  /// - Complexity: O(log *n* + *m*).
  func inside(_ range: Range<Int>) -> Places {
    let first = first(from: range.lowerBound)
    var last = first
    while last < endIndex, Int(stretches[last].upper) <= range.upperBound { last += 1 }
    return Places(stretches, first..<last)
  }

  /// The place inside a range that lies nearest to another one.
  func nearest(to place: Range<Int>, in range: Range<Int>) -> Range<Int>? {
    var nearest: Range<Int>?
    var index = first(from: range.lowerBound)
    while index < endIndex, Int(stretches[index].upper) <= range.upperBound {
      let other = self[index]
      if nearest.map({ Self.gap(other, place) < Self.gap($0, place) }) ?? true { nearest = other }
      index += 1
    }
    return nearest
  }

  /// The first place that begins at a unit or after it.
  private func first(from unit: Int) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if Int(stretches[middle].lower) >= unit { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func gap(_ one: Range<Int>, _ other: Range<Int>) -> Int {
    if one.overlaps(other) { return 0 }
    return one.upperBound <= other.lowerBound
      ? other.lowerBound - one.upperBound : one.lowerBound - other.upperBound
  }
}
