import Model
import Testing

/// 会, and 议 before 题.
private enum Wanted: UnitTest {
  static func passes(_ unit: UInt16, _ next: UInt16) -> UInt16 {
    equal(unit, 0x4F1A) | equal(unit, 0x8BAE) & equal(next, 0x9898)
  }
}

@Suite struct UnitTestTests {
  @Test(arguments: [0, 1, 2, 31, 32, 33, 63, 64, 65, 200])
  func `every place but the last is asked`(_ length: Int) {
    let units = [UInt16](repeating: 0x4F1A, count: length)
    var places: [Int] = []
    Wanted.forEachPlace(in: units.span) { places.append($0) }
    #expect(places == Array(0..<max(0, length - 1)))
  }

  @Test func `a unit can be asked with the one behind it`() {
    for gap in 0..<70 {
      let units = [UInt16](repeating: 0x8BAE, count: gap) + CharacterFolding.folded("议题的议案\n")
      var places: [Int] = []
      Wanted.forEachPlace(in: units.span) { places.append($0) }
      #expect(places == [gap])
    }
  }

  @Test func `a truth value is a number`() {
    #expect(Wanted.number(true) == 1)
    #expect(Wanted.number(false) == 0)
  }
}
