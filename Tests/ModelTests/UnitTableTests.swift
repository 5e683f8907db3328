import Testing

@testable import Model

@Suite struct UnitTableTests {
  private static let classes: UnitTable = {
    var classes = UnitTable()
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

  @Test func `what was set is found, and 0 elsewhere`() {
    var table = UnitTable()
    for unit in stride(from: UInt16(3), through: 0xFF00, by: 517) {
      table[unit] = UInt8(unit & 0x7F) | 0x80
    }
    for unit in UInt16.min...UInt16.max {
      let isSet = unit >= 3 && unit <= 0xFF00 && (unit - 3) % 517 == 0
      #expect(table[unit] == (isSet ? UInt8(unit & 0x7F) | 0x80 : 0))
    }
  }
}
