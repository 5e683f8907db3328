import Testing

@testable import Structuring

@Suite struct ShortWordsTests {
  private static let list = words("今后 今后一段 下 下一步 计划")
  private let units = Array("今后一段时期下一步计划".utf16)

  @Test func `the first word in their order and the longest are told apart`() {
    #expect(Self.list.first(at: 0, in: units) == 2)
    #expect(Self.list.longest(at: 0, in: units, before: units.count) == 4)
    #expect(Self.list.longest(at: 0, in: units, before: 3) == 2)
    #expect(Self.list.lengths(at: 6, in: units) == [1, 3])
    #expect(Self.list.first(at: 1, in: units) == nil)
    #expect(Self.list.first(at: units.count, in: units) == nil)
  }

  @Test func `a word is a whole range, or ends a longer one`() {
    #expect(Self.list.contains(6..<9, of: units))
    #expect(!Self.list.contains(6..<8, of: units))
    #expect(!Self.list.contains(0..<0, of: units))
    #expect(Self.list.ending(0..<11, of: units) == 2)
    #expect(Self.list.ending(9..<11, of: units) == nil)
  }

  @Test func `places of words are found in order`() {
    #expect(units.firstPlace(of: Self.list, in: 1..<11) == 6..<9)
    #expect(units.firstPlace(of: Self.list, in: 1..<8) == 6..<7)
    #expect(units.firstPlace(of: Self.list, in: 3..<6) == nil)
  }

  @Test func `spaces between words count for nothing`() {
    let list = words("  甲   乙丙 ")
    #expect(list.contains(0..<1, of: Array("甲".utf16)))
    #expect(list.contains(0..<2, of: Array("乙丙".utf16)))
  }

  @Test func `a filter passes all that it was given`() {
    var filter = UnitFilter()
    #expect((0...UInt16.max).allSatisfy { !filter.passes($0) })
    for unit in "召开会议，1".utf16 { filter.insert(unit) }
    #expect("召开会议，1".utf16.allSatisfy(filter.passes))
    #expect((0...UInt16.max).count(where: filter.passes) < 4_000)
  }
}
