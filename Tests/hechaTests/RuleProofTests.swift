import Testing

/// Whether rules prove themselves, and how it is told.
struct RuleProofTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
  }

  private static func pack(_ examples: String) -> String {
    """
    { id: "own", title: "甲", version: "1", rules: [{ id: "r", title: "乙", level: "required",
    require: { mention: ["应急演练"] }, examples: \(examples) }] }
    """
  }

  private static let good = pack(
    "{ pass: ['全年⟦开展应急演练⟧。'], fail: [{ text: '全年平稳。', reason: 'missing' }] }"
  )

  @Test func `agreement, necessity and coverage are counted`() throws {
    try tool.add("own.json5", Self.good)
    let run = try tool.run("rules", "test", "own.json5")
    #expect(
      run.output == """
        own.json5：1 条规则，2 个示例，全部符合。
          一致：与声明相符的示例 2/2
          必要：删去证据后不再通过的示例 1/1
          覆盖：有反例的规则 1/1

        """
    )
    #expect(run.status == 0)
  }

  @Test func `a rule that no example fails is a failure`() throws {
    try tool.add("own.json5", Self.pack("{ pass: ['全年⟦开展应急演练⟧。'] }"))
    let run = try tool.run("rules", "test", "own.json5", "--lang", "en")
    #expect(run.output.contains("coverage: rules that an example fails 0/1\n"))
    #expect(run.output.contains("no example fails these rules: r; add one to each\n"))
    #expect(run.status == 2)
  }

  @Test func `evidence that is not needed is a failure, with its place`() throws {
    let examples = "{ pass: ['⟦应急演练⟧和应急演练。'], fail: [{ text: '无。', reason: 'missing' }] }"
    try tool.add("own.json5", Self.pack(examples))
    let run = try tool.run("rules", "test", "own.json5", "--table")
    #expect(run.output.contains("own.json5:2:"))
    #expect(run.output.contains("r     1             0             0 %\n"))
    #expect(run.output.contains("必要：删去证据后不再通过的示例 0/1\n"))
    #expect(run.status == 2)
  }

  @Test(arguments: ["ideology-annual", "official-report"])
  func `every example of a shipped pack needs its evidence`(_ pack: String) throws {
    let run = try tool.run("rules", "test", pack, "--table", "--lang", "en")
    #expect(run.output.hasPrefix("rule  "))
    #expect(run.output.contains("without their evidence  100 %\n"))
    let shares = run.output.split(separator: "\n").filter { $0.hasSuffix(" %") }
    #expect(shares.count > 5)
    #expect(shares.allSatisfy { $0.hasSuffix(" 100 %") })
    #expect(run.status == 0)
  }
}
