import JSONText
import Testing

/// What only a person can decide, and the score, through every output.
struct ReviewTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.add("own.json5", Self.pack)
    try tool.add("draft.txt", "云坪镇2024年安全生产报告\n\n一、工作开展情况\n\n经常组织应急演练。值班情况良好。\n")
  }

  private static let pack = """
    { id: "own", title: "甲", version: "1", sections: { work: { headings: ["工作开展情况"] } }, rules: [
      { id: "annex", title: "附表属实", level: "required", weight: 5, advice: "逐项核对。",
        require: { manual: "附表与正文是否一致？" } },
      { id: "drills", title: "组织演练", level: "required", review: ["unquantified"],
        require: { count: ["演练"], units: ["次"], atLeast: 2 },
        examples: { pass: ["⟦组织演练3次⟧。"], fail: [{ text: "组织演练1次。", reason: "below-minimum" }] } },
      { id: "duty", title: "值班", level: "recommended", weight: 3, require: { mention: ["值班"] },
        examples: { pass: ["⟦值班⟧到位。"], fail: [{ text: "无。", reason: "missing" }] } },
      { id: "head", title: "第一责任人", level: "required", require: { mention: ["第一责任人"] },
        examples: { pass: ["镇长是⟦第一责任人⟧。"], fail: [{ text: "无。", reason: "missing" }] } },
    ] }
    """

  private func run(_ words: String...) throws -> Tool.Run {
    try tool.run(words + ["--rules", "own.json5", "draft.txt"])
  }

  @Test func `in text they come first, and fail nothing`() throws {
    let text = try run("check").output
    let review = try #require(text.firstRange(of: "请先由人核对（2 条）"))
    let failed = try #require(text.firstRange(of: "必须项不通过（1 条）"))
    #expect(review.lowerBound < failed.lowerBound)
    #expect(text.contains("问题：需要由人判断：附表与正文是否一致？"))
    #expect(text.contains("，请人工核对"))
    let passing = try run("check", "--skip", "head")
    #expect(passing.output.hasPrefix("通过  draft.txt"))
    #expect(passing.status == 0)
  }

  @Test func `the score stands after the verdict and does not change it`() throws {
    let run = try run("check")
    #expect(run.output.hasPrefix("不通过  draft.txt"))
    #expect(run.output.contains("待核对 2\n得分 75/100（不代表通过）\n"))
    #expect(run.status == 1)
    let english = try self.run("check", "--lang", "en").output
    #expect(english.hasPrefix("FAIL"))
    #expect(english.contains("\nscore 75/100 (this does not mean a pass)\n"))
  }

  @Test func `a list of things to do asks for the look first`() throws {
    let text = try run("gaps").output
    #expect(text.hasPrefix("draft.txt：要办 3 件\n  得分 75/100（不代表通过）\n☐ 1. 附表属实（必须）"))
    #expect(text.contains("请核对：逐项核对。"))
    #expect(text.contains("附表与正文是否一致？"))
  }

  @Test func `the record has them as review, and no key more`() throws {
    let run = try run("check", "--format", "json")
    let root = try #require(JSONReader.read(Array(run.output.utf8), as: .strict).root)
    let report = try #require(root["reports"]?.elements?.first)
    #expect(report["verdict"]?.text == "fail")
    #expect(report["counts"]?["review"]?.integer == 2)
    let results = try #require(report["results"]?.elements)
    #expect(results.map { $0["status"]?.text } == ["review", "review", "pass", "fail"])
    #expect(results.map { $0["reason"]?.text } == [nil, "unquantified", nil, "missing"])
    #expect(results[0]["message"]?.text == "需要由人判断：附表与正文是否一致？")
    #expect(!run.output.contains("score"))
  }

  @Test func `a rule for a person is explained, listed and guided`() throws {
    let explained = try tool.run("explain", "annex", "draft.txt", "--rules", "own.json5")
    #expect(explained.output.contains("结论：待核对"))
    let guide = try tool.run("rules", "guide", "own.json5").output
    #expect(guide.contains("由人判断：附表与正文是否一致？"))
    #expect(guide.contains("遇到这些情形由人核对：没有数字"))
    #expect(guide.contains("权重：5"))
    #expect(try !tool.run("rules", "skeleton", "own.json5").output.contains("附表"))
    #expect(try tool.run("rules", "test", "own.json5").status == 0)
  }
}
