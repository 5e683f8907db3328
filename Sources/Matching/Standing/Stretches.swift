/// Stretches of a text in order, not overlapping, which are asked for by their units.
struct Stretches {
  let ranges: [Range<Int>]
  /// For each 32 units of the text the first stretch that ends behind the first of them.
  private let nearest: [Int32]

  /// Takes so many stretches of a text.
  init(_ count: Int, textCount: Int, _ range: (Int) -> Range<Int>) {
    let ranges = [Range<Int>](unsafeUninitializedCapacity: count) { buffer, filled in
      for index in 0..<count { buffer.initializeElement(at: index, to: range(index)) }
      filled = count
    }
    let places = (textCount + 31) / 32
    nearest = [Int32](unsafeUninitializedCapacity: places) { buffer, filled in
      var index = 0
      for place in 0..<places {
        while index < count, ranges[index].upperBound <= place * 32 { index += 1 }
        buffer.initializeElement(at: place, to: Int32(index))
      }
      filled = places
    }
    self.ranges = ranges
  }

  /// The stretch that holds a unit, or `nil` between them.
  func place(of unit: Int) -> Int? {
    guard unit >> 5 < nearest.count else { return nil }
    var index = Int(nearest[unit >> 5])
    while index < ranges.count, ranges[index].upperBound <= unit { index += 1 }
    return index < ranges.count && ranges[index].lowerBound <= unit ? index : nil
  }
}
