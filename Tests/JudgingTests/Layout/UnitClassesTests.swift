import Testing

@testable import Judging

@Suite struct UnitClassesTests {
  private static let classes: UnitClasses = {
    var classes = UnitClasses()
    classes.insert(1, for: Array("甲乙".utf16))
    classes.insert(4, for: Array("乙a\u{FFFF}".utf16))
    return classes
  }()

  @Test(
    arguments: [
      ("甲", 1), ("乙", 5), ("a", 4), ("\u{FFFF}", 4), ("b", 0), ("丙", 0), ("\u{0}", 0),
    ] as [(String, UInt8)]
  )
  func `a unit has all classes that it was given`(_ text: String, _ expected: UInt8) {
    for unit in text.utf16 { #expect(Self.classes[unit] == expected) }
  }

  @Test func `the first place is that of a unit with a class`() {
    let units = Array("丙丙乙丙a".utf16)
    let places = [0..<5, 3..<5, 3..<4, 0..<0].map {
      Self.classes.firstPlace(in: $0, of: units.span)
    }
    #expect(places == [2, 4, 4, 0])
  }
}
