import Model
import Testing

@testable import Rendering

struct ProblemChoiceTests {
  private func problem(_ message: String, line: Int, file: String = "a.json5") -> RuleProblem {
    RuleProblem(
      file: file,
      line: line,
      column: 1,
      sourceLine: "x",
      message: message,
      english: "it is wrong"
    )
  }

  private func lines(of page: String) -> [Substring] {
    page.split(separator: "\n")
  }

  @Test func `of many that say the same the first three are listed and the others counted`() {
    let problems = (1...8).map { problem("错。", line: $0 / 2) } + [problem("另一处错。", line: 9)]
    let page = ProblemRenderer(language: .chinese, color: false).render(problems)
    #expect(page.count(of: "错误: 错。") == 3)
    #expect(page.contains("a.json5:9:1: 错误: 另一处错。\n"))
    #expect(page.hasSuffix("\n\na.json5: 另有 5 处（第 2、3、4 行）：错。\n\n9 个错误，0 个警告\n"))
  }

  @Test func `a fourth is listed rather than counted`() {
    let page = ProblemRenderer(language: .english, color: false)
      .render((1...4).map { problem("错。", line: $0) })
    #expect(page.count(of: "error: it is wrong") == 4)
    #expect(!page.contains("more"))
  }

  @Test func `the same in two files is told for each of them`() {
    let problems = ["a.json5", "b.json5"].flatMap { file in
      (1...3).map { problem("错。", line: $0, file: file) }
    }
    #expect(ProblemChoice(problems).listed == problems)
  }

  @Test func `a list of lines ends`() throws {
    let group = try #require(
      ProblemChoice((1...40).map { problem("错。", line: $0) }).repeated.first
    )
    #expect(group.number == 37)
    #expect(group.lines == Array(4...15))
    #expect(group.hasMoreLines)
  }

  @Test func `a list of different problems ends too`() {
    let problems = (1...100).map { problem("错 \($0)。", line: $0) }
    #expect(ProblemChoice(problems).listed.count == 60)
    let page = ProblemRenderer(language: .chinese, color: false).render(problems)
    #expect(page.hasSuffix("\n另有 40 处没有列出，请先改正以上各处。\n\n100 个错误，0 个警告\n"))
    let english = ProblemRenderer(language: .english, color: false).render(problems)
    #expect(english.contains("\n40 more are not listed; correct these first.\n"))
  }
}

extension String {
  fileprivate func count(of part: String) -> Int {
    ranges(of: part).count
  }
}
