import Testing

@testable import Matching

@Suite struct ScratchStackTests {
  @Test func `a stack gives back what was pushed last`() {
    var stack = ScratchStack<Int32>(capacity: 3)
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
