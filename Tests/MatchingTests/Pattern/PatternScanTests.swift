import Testing

@testable import Matching

@Suite struct PatternScanTests {
  static let expressions = [
    "(研判|研|判)+会$", "(a*)*b", "(a|aa)+c", "a*b|a", "(a|a|a|a)*(b|c)", "(a?){50}a{50}", ".*.*.*b",
    "([^b]*a){20}c", "((a+)+)+$", "[研判a][研判b]*会", "(研|判|会|a){1,40}(b|c|研判|判研)",
  ]

  static let texts = [
    String(repeating: "研判", count: 2500), String(repeating: "a", count: 5000),
    String(repeating: "ab", count: 2500), String(repeating: "研判会", count: 1500) + "b",
    String(repeating: "ac", count: 2500) + "b",
  ]

  @Test(arguments: expressions, texts)
  func `the work is at most linear in the text`(_ expression: String, _ text: String) throws {
    let program = try Pattern(expression).program
    let units = Array(text.utf16)
    var scan = PatternScan(program, over: units[...])
    _ = scan.longestEnds()
    // Each instruction is entered once per position; a class counts its ranges as well.
    #expect(scan.steps <= (units.count + 1) * weight(of: program))
  }

  @Test func `a text twice as long takes twice the work`() throws {
    let program = try Pattern("(研判|研|判)+会$").program
    let work = [1000, 2000].map { count in
      let units = Array(String(repeating: "研判", count: count).utf16)
      var scan = PatternScan(program, over: units[...])
      _ = scan.longestEnds()
      return scan.steps
    }
    #expect(abs(work[1] - 2 * work[0]) < 100)
  }

  @Test func `the matches of a long run are found in one pass`() throws {
    let units = Array(String(repeating: "a", count: 100_000).utf16)
    #expect(try Pattern("a*b|a").matches(in: units[...]).count == 100_000)
  }

  private func weight(of program: PatternProgram) -> Int {
    program.instructions.reduce(0) { sum, instruction in
      switch instruction {
      case .oneOf(let index), .before(let index): sum + 1 + program.classes[index].stretches.count
      default: sum + 1
      }
    }
  }
}
