import Model
import Testing

struct UnitSetTests {
  @Test func `a set holds what was put in and nothing else`() {
    let members = Set("、。0９一丁龥\u{0}\u{FFFF}\u{00FF}\u{0100}".utf16)
    let set = UnitSet(members)
    for unit in UInt16.min...UInt16.max { #expect(set.contains(unit) == members.contains(unit)) }
  }

  @Test func `an empty set holds nothing`() {
    let set: UnitSet = []
    #expect(!(UInt16.min...UInt16.max).contains(where: set.contains))
  }

  @Test func `a union holds the members of both`() {
    var set = UnitSet("一二")
    set.formUnion(UnitSet("二三"))
    set.formUnion("四".utf16)
    for unit in "一二三四".utf16 { #expect(set.contains(unit)) }
    for unit in "五丁x".utf16 { #expect(!set.contains(unit)) }
  }

  @Test func `the units of a set come in order`() {
    let text = "、。0９一丁龥\u{0}\u{FFFF}\u{00FF}\u{0100}"
    #expect(UnitSet(text).units == Array(Set(text.utf16)).sorted())
    #expect(UnitSet(Array(text.utf16)) == UnitSet(text))
  }

  @Test func `a set of first units passes over words without any`() {
    #expect(
      UnitSet(firstsOf: [Array("一二".utf16), [], Array("三".utf16)]).units == Array("一三".utf16)
    )
  }
}
