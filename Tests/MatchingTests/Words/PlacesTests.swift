import Testing

@testable import Matching

@Suite struct PlacesTests {
  /// Places in order that do not overlap, as a scan gives them.
  private static func places(_ random: inout SeededGenerator) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var next = 0
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      let start = next + Int.random(in: 0...5, using: &random)
      next = start + Int.random(in: 1...4, using: &random)
      places.append(start..<next)
    }
    return places
  }

  private static func range(_ random: inout SeededGenerator) -> Range<Int> {
    let start = Int.random(in: 0...40, using: &random)
    return start..<start + Int.random(in: 0...20, using: &random)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `looking up agrees with looking at every place`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let ranges = Self.places(&random)
      let places = Places(ranges)
      let range = Self.range(&random)
      let inside = ranges.filter {
        $0.lowerBound >= range.lowerBound && $0.upperBound <= range.upperBound
      }
      #expect(Array(places.inside(range)) == inside)
      #expect(places.hasOne(in: range) == !inside.isEmpty)
      // A range without units touches nothing, and nobody asks.
      if !range.isEmpty {
        #expect(places.hasOne(touching: range) == ranges.contains { $0.overlaps(range) })
      }
    }
  }

  @Test(
    arguments: [
      (10..<12, 0..<40, 7..<9), (15..<16, 0..<40, 14..<18), (22..<23, 0..<40, 20..<21),
      (10..<12, 12..<40, 14..<18),
      (0..<1, 0..<40, 1..<3), (10..<12, 10..<13, nil),
    ] as [(Range<Int>, Range<Int>, Range<Int>?)]
  )
  func `the nearest place inside a range is found`(
    _ place: Range<Int>,
    _ range: Range<Int>,
    _ nearest: Range<Int>?
  ) {
    let places = Places([1..<3, 7..<9, 14..<18, 20..<21])
    #expect(places.nearest(to: place, in: range) == nearest)
  }
}
