import Testing

@testable import Matching

@Suite struct UnitTableTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `what was set is found, and 0 elsewhere`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var table = UnitTable()
    var expected: [UInt16: UInt8] = [:]
    for _ in 0..<200 {
      let unit = UInt16.random(in: .min ... .max, using: &random)
      let value = UInt8.random(in: 1...255, using: &random)
      table[unit] = value
      expected[unit] = value
    }
    for unit in UInt16.min...UInt16.max { #expect(table[unit] == expected[unit] ?? 0) }
  }

  @Test func `a stack gives back what was pushed last`() {
    var stack = ScratchStack<Int32>(capacity: 3, filler: 0)
    #expect(stack.pop() == nil)
    for value in [7, 8, 9] as [Int32] { stack.push(value) }
    #expect(stack.count == 3)
    #expect(stack[0] == 7)
    #expect(stack.pop() == 9)
    stack.push(4)
    #expect(stack.pop() == 4)
    stack.removeAll()
    #expect(stack.count == 0)
    #expect(stack.pop() == nil)
  }
}
