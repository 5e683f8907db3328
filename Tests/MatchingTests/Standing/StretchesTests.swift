import Testing

@testable import Matching

@Suite struct StretchesTests {
  private static let ranges = [0..<1, 1..<2, 5..<40, 40..<41, 90..<200, 200..<230]

  @Test func `every unit has the stretch that holds it`() {
    let stretches = Stretches(Self.ranges.count, textCount: 231) { Self.ranges[$0] }
    #expect(stretches.ranges == Self.ranges)
    for unit in 0..<300 {
      #expect(stretches.place(of: unit) == Self.ranges.firstIndex { $0.contains(unit) })
    }
  }

  @Test func `a text without stretches holds no unit in one`() {
    let stretches = Stretches(0, textCount: 100) { _ in 0..<0 }
    #expect((0..<120).allSatisfy { stretches.place(of: $0) == nil })
  }
}
