import Testing

struct RuleCommandsTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
  }

  @Test func `the shipped pack is free of problems`() throws {
    let run = try tool.run("rules", "lint")
    #expect(run.output == "ideology-annual：没有问题。\n")
    #expect(run.status == 0)
  }

  @Test func `the examples of the shipped pack are as declared`() throws {
    let run = try tool.run("rules", "test")
    #expect(run.output.hasPrefix("ideology-annual："))
    #expect(run.output.contains("全部符合。"))
    #expect(run.status == 0)
  }

  @Test func `a list names the rules`() throws {
    let run = try tool.run("rules", "list")
    #expect(run.output.contains("analysis-meeting-count"))
    #expect(run.status == 0)
  }

  @Test func `a rule is shown and explained`() throws {
    let shown = try tool.run("rules", "show", "title")
    #expect(shown.output.contains("title"))
    #expect(shown.status == 0)
    #expect(try tool.run("explain", "title").output == shown.output)
    try tool.add("draft.txt", "关于2024年意识形态工作的报告\n一、工作开展情况\n")
    let explained = try tool.run("explain", "title", "draft.txt")
    #expect(explained.output.contains("title"))
    #expect(explained.output != shown.output)
    #expect(explained.status == 0)
  }

  @Test func `a report that cannot be read cannot be explained or outlined`() throws {
    for words in [["explain", "title", "gone.txt"], ["outline", "gone.txt"]] {
      let run = try tool.run(words)
      #expect(run.error.hasPrefix("hecha: "))
      #expect(run.error.contains("gone.txt"))
      #expect(run.output.isEmpty)
      #expect(run.status == 2)
    }
  }

  @Test func `an outline shows the structure of a report`() throws {
    try tool.add("draft.txt", "关于2024年意识形态工作的报告\n一、工作开展情况\n正文。\n")
    let run = try tool.run("outline", "draft.txt")
    #expect(run.output.contains("工作开展情况"))
    #expect(run.status == 0)
  }
}
