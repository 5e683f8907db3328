/// A quantity, a frequency or a mark of time in a sentence.
struct Quantity: Hashable {
  /// What the words count or mark.
  enum Kind: Hashable {
    /// A number of something.
    case number(Int)
    /// A number that is not filled in.
    case blank
    /// 多次, 若干次: more than one, without a number.
    case vague
    /// A frequency: so many times a year, for each time it says 一次.
    case frequency(Int)
    /// 第N次: one occasion of a series.
    case ordinal(Int)
    /// A calendar year.
    case year(Int)
    /// A month or a day.
    case date
    /// 上半年, 第一季度, 年初; the number of them (上下半年 are two).
    case period(Int)
  }

  /// What the words count or mark.
  var kind: Kind

  /// Its units; of a number with its measure word.
  var range: Range<Int>

  /// The measure word of a number; none for marks of time.
  var measure = Measure.none

  /// Whether 以上 follows.
  var isLowerBound = false

  /// Whether it marks when something was, and so can stand for one occasion.
  var marksOccasion: Bool {
    switch kind {
    case .date, .period, .ordinal: true
    case .number, .blank, .vague, .frequency, .year: false
    }
  }
}

extension Array where Element == Quantity {
  /// The quantities that begin in a range; `self` is in reading order.
  ///
  /// - Complexity: O(log *n* + *m*).
  func starting(in range: Range<Int>) -> ArraySlice<Quantity> {
    let first = partitionIndex(where: { $0.range.lowerBound >= range.lowerBound })
    return self[first..<partitionIndex(where: { $0.range.lowerBound >= range.upperBound })]
  }
}
