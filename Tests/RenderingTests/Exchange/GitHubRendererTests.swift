import Model
import Rendering
import Testing

struct GitHubRendererTests {
  private func commands(_ results: [CheckResult]) throws -> [GitHubCommand] {
    try GitHubCommand.read(GitHubRenderer(language: .chinese).render(results))
  }

  @Test func `findings are marked, the gravest first`() throws {
    let commands = try commands([Samples.failing])
    #expect(commands.map(\.kind) == ["error", "warning", "notice", "notice"])
    #expect(commands[0].properties["file"] == "draft.txt")
    #expect(commands[0].properties["line"] == "4")
    #expect(commands[0].properties["col"] == "18")
    #expect(commands[0].properties["endColumn"] == "25")
    #expect(commands[0].properties["title"] == "召开意识形态分析研判会（必须）")
    #expect(commands[0].message.hasPrefix("召开意识形态分析研判会：次数还没有填写。原文：「召开研判会x次」。"))
  }

  @Test func `columns are given only within one line`() throws {
    let warning = try #require(try commands([Samples.failing]).first { $0.kind == "warning" })
    #expect(warning.properties["line"] == "4")
    #expect(warning.properties["endLine"] == "5")
    #expect(warning.properties["col"] == nil)
    #expect(warning.properties["endColumn"] == nil)
  }

  @Test func `ten of a kind are shown and the rest is counted`() throws {
    let results = (0..<15).map { ExchangeSamples.result(path: "\($0).txt") }
    let commands = try commands(results)
    let kinds = Dictionary(grouping: commands, by: \.kind).mapValues(\.count)
    #expect(kinds == ["error": 10, "warning": 10, "notice": 10])
    let shown = commands.count - 1
    #expect(commands.last?.message.hasPrefix("还有 \(15 * 4 - shown) 条没有标出") == true)
    #expect(commands.last?.properties["file"] == nil)
  }

  @Test func `exactly ten leave nothing out`() throws {
    let results = (0..<5).map { ExchangeSamples.result(path: "\($0).txt") }
    #expect(try commands(results).count == 20)
  }

  @Test func `escapes are undone by who reads them`() throws {
    let path = "a,b:c%0A::error::\r\n1%.txt"
    let commands = try commands([ExchangeSamples.result(path: path)])
    #expect(commands.count == 4)
    #expect(commands.allSatisfy { $0.properties["file"] == path })
  }

  @Test func `what cannot be read is an error`() throws {
    let command = try #require(try commands([Samples.unread]).first)
    #expect(command.kind == "error")
    #expect(command.properties == ["file": "旧稿.doc", "title": "无法检查"])
  }

  @Test func `a report that passes is not marked`() throws {
    #expect(try commands([Samples.passing]).isEmpty)
  }
}
