import Model
import Testing

@testable import Matching

/// A search that passes over what cannot match must find what one finds that looks everywhere.
struct PatternShortcutTests {
  private func required(_ expression: String) throws -> String {
    var parser = PatternParser(expression)
    let units = try parser.parse().required.sorted()
    return String(decoding: units, as: UTF16.self)
  }

  private func last(_ expression: String) throws -> String? {
    var parser = PatternParser(expression)
    return try parser.parse().lastUnits.map { String(decoding: $0.units, as: UTF16.self) }
  }

  private func factors(_ expression: String) throws -> [[String]] {
    var parser = PatternParser(expression)
    return try parser.parse().factors.map { $0.map { String(decoding: $0, as: UTF16.self) } }
  }

  @Test func `every match holds a literal from each factor`() throws {
    #expect(try factors("ab") == [["ab"]])
    #expect(try factors("(ab|cde)[^x]{0,3}fg") == [["ab", "cde"], ["fg"]])
    #expect(try factors("(ab|c)d") == [])
    #expect(try factors("a.b") == [])
    #expect(try factors("(ab)?cd(ef)+(gh)*") == [["cd"], ["ef"]])
    #expect(try factors("ab(cd|)") == [["ab"]])
    #expect(try factors("((ab|cd)x|ef)") == [["ab", "cd", "ef"]])
    #expect(try factors("^ab$") == [["ab"]])
  }

  @Test func `the ends of matches are known where they are few`() throws {
    #expect(try last("ab") == "b")
    #expect(try last("a(b|c|d{2})") == "bcd")
    #expect(try last("ab?") == nil)
    #expect(try last("a(b|)") == nil)
    #expect(try last("a[^b]") == nil)
    #expect(try last("a.") == nil)
    #expect(try last("a[0-9]") == "0123456789")
    #expect(try last("ab$") == nil)
  }

  @Test(arguments: [
    "ab", "a(b|c)", "a+b?", "(ab)*", "a[bc]{0,2}", "^ab", "b$", "a|bc|c", "[^a]b", "(ab|b|ca)c",
    "(a|b|cc){1,3}b", "(ab|ba|ca)[^c]{0,2}", "((ab|ba|cb)c?)+", "(ab|b|[ac]c)?b", "(ab|^b|c)a",
  ])
  func `matches are those of a search that looks everywhere`(expression: String) throws {
    let pattern = try Pattern(expression)
    for text in Self.texts {
      let units = Array(text.utf16)
      #expect(try pattern.matches(in: units[...]) == everywhere(expression, units), "\(text)")
    }
  }

  private static let texts: [String] = {
    var texts = [""]
    for _ in 0..<5 { texts += texts.flatMap { text in ["a", "b", "c"].map { text + $0 } } }
    return Array(Set(texts)).sorted()
  }()

  /// The leftmost longest matches, without any shortcut.
  private func everywhere(_ expression: String, _ units: [UInt16]) throws -> [Range<Int>] {
    var parser = PatternParser(expression)
    let program = try PatternProgram(try parser.parse(), takesShortcuts: false)
    var scan = PatternScan(program, over: units[...])
    let ends = scan.longestEnds()
    var matches: [Range<Int>] = []
    var start = 0
    while start < units.count {
      if ends[start] > start { matches.append(start..<ends[start]) }
      start = max(start + 1, ends[start])
    }
    return matches
  }
}
