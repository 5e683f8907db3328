import Model
import Rendering
import Testing

struct ProblemRendererTests {
  private let renderer = ProblemRenderer(language: .chinese, color: false)

  private func problem(_ line: String, column: Int) -> RuleProblem {
    RuleProblem(
      file: "a.json5",
      line: 3,
      column: column,
      sourceLine: line,
      message: "未知的键。",
      english: "unknown key"
    )
  }

  @Test func `a caret stands below the place`() {
    #expect(
      renderer.render([problem(#"  title: "报告", levle: 1,"#, column: 16)]) == """
        a.json5:3:16: 错误: 未知的键。
              title: "报告", levle: 1,
                             ^

        1 个错误，0 个警告

        """
    )
  }

  @Test func `warnings are counted apart`() {
    var warning = problem("x", column: 1)
    warning.severity = .warning
    let text = ProblemRenderer(language: .english, color: false)
      .render([problem("x", column: 1), warning])
    #expect(text.contains("a.json5:3:1: warning: unknown key\n"))
    #expect(text.hasSuffix("\n\n1 error, 1 warning\n"))
  }

  @Test func `no problem is said so`() {
    #expect(renderer.render([]) == "没有发现问题。\n")
  }

  @Test func `tabs and escapes keep the caret in place`() {
    let lines = renderer.render([problem("\t\u{1B}[1mx", column: 6)]).split(separator: "\n")
    #expect(lines[1] == "     ␛[1mx")
    #expect(lines[2] == "         ^")
  }

  @Test func `a column beyond the line stands at its end`() {
    let lines = renderer.render([problem("甲", column: 99)]).split(separator: "\n")
    #expect(lines[1] == "    甲")
    #expect(lines[2] == "      ^")
  }

  @Test func `an empty line needs no caret`() {
    #expect(!renderer.render([problem("", column: 1)]).contains("^"))
  }

  @Test(arguments: [1, 20, 100, 250, 500])
  func `a long line is cut around the place`(column: Int) throws {
    let scalars = (0..<500).map { $0 == column - 1 ? "★" : ($0 % 2 == 0 ? "长" : "a") }
    let lines = renderer.render([problem(scalars.joined(), column: column)]).split(separator: "\n")
    let excerpt = String(lines[1])
    let star = try #require(excerpt.firstIndex(of: "★"))
    #expect(DisplayWidth.columns(of: excerpt) <= 80)
    #expect(DisplayWidth.columns(of: lines[2]) == DisplayWidth.columns(of: excerpt[...star]))
  }

  @Test func `colour marks the word and the caret`() {
    let text = ProblemRenderer(language: .chinese, color: true).render([problem("x", column: 1)])
    #expect(text.hasPrefix("a.json5:3:1: \u{1B}[1;31m错误\u{1B}[0m\u{1B}[1m: 未知的键。\u{1B}[0m\n"))
    #expect(text.contains("    \u{1B}[32m^\u{1B}[0m\n"))
  }
}
