import Foundation
import Platform
import Testing

@Suite(.serialized)
struct TerminalTests {
  @Test func `a variable of the environment is read`() {
    setenv("HECHA_TEST_VARIABLE", "值", 1)
    #expect(Terminal.environment("HECHA_TEST_VARIABLE") == "值")
    unsetenv("HECHA_TEST_VARIABLE")
    #expect(Terminal.environment("HECHA_TEST_VARIABLE") == nil)
  }

  @Test func `the width that the environment names wins`() {
    setenv("COLUMNS", "57", 1)
    #expect(Terminal.width == 57)
    setenv("COLUMNS", "wide", 1)
    #expect(Terminal.width > 0)
    unsetenv("COLUMNS")
  }
}
