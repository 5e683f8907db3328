import Rendering
import Testing

struct TerminalTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let shown: String
  }

  static let cases = [
    Case(testDescription: "plain", text: "研判会 2", shown: "研判会 2"),
    Case(testDescription: "escape", text: "a\u{1B}[31m", shown: "a␛[31m"),
    Case(testDescription: "bell and NUL", text: "\u{07}\u{00}", shown: "␇␀"),
    Case(testDescription: "delete", text: "\u{7F}", shown: "␡"),
    Case(testDescription: "C1 introducer", text: "\u{9B}31m", shown: "\u{FFFD}31m"),
    Case(testDescription: "line ends and tab", text: "a\r\nb\tc", shown: "a  b c"),
    Case(testDescription: "line separator", text: "a\u{2028}b", shown: "a b"),
    Case(testDescription: "right-to-left override", text: "a\u{202E}b\u{2066}", shown: "ab"),
    Case(testDescription: "emoji", text: "👨‍👩‍👧", shown: "👨‍👩‍👧"),
  ]

  @Test(arguments: cases)
  func `control characters become visible`(row: Case) {
    #expect(TerminalText.neutralised(row.text) == row.shown)
  }
}
