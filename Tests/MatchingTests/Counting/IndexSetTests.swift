import Testing

@testable import Matching

@Suite struct IndexSetTests {
  @Test func `a set holds the indices that were put in and no others`() {
    let members: Set = [0, 1, 63, 64, 200]
    var set = IndexSet()
    for index in members { set.insert(index) }
    for index in 0..<400 { #expect(set.contains(index) == members.contains(index)) }
  }

  @Test func `an empty set holds nothing`() {
    #expect(!IndexSet().contains(0))
  }
}
