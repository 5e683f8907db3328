import JSONText
import Testing

@testable import Rendering

struct RuleFileTextTests {
  @Test func `short things stand on one line, long lists are filled`() {
    let words = (0..<30).map { RuleFileValue.text("词语\($0)") }
    let value = RuleFileValue.members([
      .text("id", "a"), .texts("none", []), .number("n", 3), .flag("yes", true), .flag("no", false),
      .value("一", .object([])), .value("words", .list(words)),
    ])
    let text = RuleFileText(value).text
    #expect(text.hasPrefix("{\n  id: \"a\",\n  n: 3,\n  yes: true,\n  \"一\": {},\n  words: [\n"))
    #expect(text.hasSuffix("\"词语29\",\n  ],\n}\n"))
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.columns(of: String($0)) <= 101 })
  }

  @Test func `what it writes is JSON5 that says the same`() throws {
    let odd = "引“号\" \\ 行\n\t\u{1}\u{2028}⟦x⟧"
    let text = RuleFileText(.members([.text(odd, odd), .texts("k", [odd, ""])])).text
    let outcome = JSONReader.read(Array(text.utf8))
    #expect(outcome.problems.isEmpty)
    let root = try #require(outcome.root)
    #expect(root[odd]?.text == odd)
    #expect(root["k"]?.elements?.compactMap(\.text) == [odd, ""])
  }
}
