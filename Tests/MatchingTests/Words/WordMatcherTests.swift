import Model
import Testing

@Suite struct WordMatcherTests {
  /// The words and standing of every hit.
  private func found(_ requirement: Requirement, in text: String) throws -> [String] {
    let report = try structured(Framed.work(text))
    return try report.hits(requirement).map { "\(describe($0)): \(report.words($0.range))" }
  }

  private static func mention(
    _ phrases: [String],
    near: [String] = [],
    within: Requirement.Extent = .sentence,
    unless: [String] = []
  ) -> Requirement {
    let limits = Requirement.Limits(within: within, unless: unless)
    return .mention(Requirement.Mention(phrases: phrases, near: near, limits: limits))
  }

  private static func together(
    _ groups: [String]...,
    within: Requirement.Extent = .sentence
  ) -> Requirement {
    .together(
      Requirement.Together(groups: groups, limits: Requirement.Limits(within: within))
    )
  }

  // MARK: Mention

  @Test func `a phrase is found however it is written`() throws {
    #expect(
      try found(Self.mention(["一岗双责"]), in: "落实“一 岗双責”；落实一岗\n双责。")
        == ["done: 一 岗双責", "done: 一岗\n双责"]
    )
  }

  @Test func `of nested phrases the longer is quoted`() throws {
    #expect(try found(Self.mention(["研判会", "分析研判会"]), in: "召开分析研判会。") == ["done: 分析研判会"])
  }

  @Test(arguments: [
    (Requirement.Extent.clause, "甲，负责。", 0), (.clause, "甲负责，乙。", 1), (.sentence, "甲，负责。", 1),
    (.sentence, "甲。负责。", 0), (.paragraph, "甲。负责。", 1), (.paragraph, "甲。\n\n负责。", 0),
    (.section, "甲。\n\n负责。", 1), (.report, "甲。", 0), (.report, "甲。\n\n二、做法\n\n负责。", 1),
    (.section, "甲。\n\n二、做法\n\n负责。", 0),
  ])
  func `a word nearby stands in the same unit`(
    _ within: Requirement.Extent,
    _ text: String,
    _ count: Int
  ) throws {
    let hits = try found(Self.mention(["甲"], near: ["负责"], within: within), in: text)
    #expect(hits.count == count)
  }

  @Test func `title, addressee and sign-off are no evidence`() throws {
    #expect(try found(Self.mention(["临水县水利局", "县委宣传部"]), in: "召开会议。") == [])
  }

  // MARK: Together

  @Test(arguments: [
    ("党组书记为第一责任人。", ["done: 党组书记为第一责任人"]), ("第一责任人是党组书记。", ["done: 第一责任人是党组书记"]),
    ("党组书记负责。第一责任人明确。", []), ("党组书记未履行第一责任人责任。", ["negated: 党组书记未履行第一责任人"]),
    ("要明确党组书记为第一责任人。", ["planned: 党组书记为第一责任人"]), ("各支部党组书记为第一责任人。", ["other-scope: 党组书记为第一责任人"]),
  ])
  func `groups stand together in one sentence`(_ text: String, _ hits: [String]) throws {
    let requirement = Self.together(["党组书记"], ["第一责任人"])
    #expect(try found(requirement, in: text) == hits)
  }

  @Test func `the nearest member of a group is taken`() throws {
    #expect(
      try found(Self.together(["书记"], ["责任人"]), in: "责任人明确，各项工作，书记为责任人。")
        == ["done: 书记为责任人"]
    )
  }

  @Test func `groups may be spread over a paragraph`() throws {
    let text = "书记负责。明确责任人。"
    #expect(try found(Self.together(["书记"], ["责任人"], within: .paragraph), in: text).count == 1)
  }

  // MARK: Facets

  @Test func `each aspect is found by its own phrases`() throws {
    let facets = Requirement.Facets(
      atLeast: .number(2),
      facets: [
        Requirement.Facets.Facet(name: "监测", phrases: ["监测"]),
        Requirement.Facets.Facet(name: "预警", phrases: ["预警"]),
      ],
      near: ["舆情"]
    )
    let report = try structured(
      Framed.work("开展舆情监测。建立预警机制。\n\n（一）舆情管控\n\n实行预警。尚未监测舆情。")
    )
    let hits = try report.hits(.facets(facets))
    #expect(hits.map(\.facet) == [0, 1, 0])
    #expect(hits.map(\.standing) == [.done, .done, .negated])
    #expect(report.words(hits[1].range) == "预警")
  }

  // MARK: Absent, pattern, condition

  @Test(arguments: [
    ("妥否，请批示。", ["done: 请批示"]), ("学习《关于请批示的规定》。", []), ("未请批示。", ["done: 未请批示"]), ("没有请示。", []),
  ])
  func `unwanted words are found outside quotations`(_ text: String, _ hits: [String]) throws {
    #expect(try found(.absent(["请批示"]), in: text) == hits)
  }

  @Test(arguments: [
    ("恳请县局拨付经费。", 1), ("恳请支持，经费不足。", 0), ("下一步，恳请追加经费。", 1), ("恳请支持。经费不足。", 0),
  ])
  func `words may be unwanted only beside others`(_ text: String, _ count: Int) throws {
    let absence = Requirement.Absence(phrases: ["恳请"], near: ["经费"], within: .clause)
    #expect(try found(.absent(absence), in: text).count == count)
  }

  @Test(arguments: [
    ("召开第12次会议。", ["done: 第12次"]), ("下一步召开第3次会议。", ["planned: 第3次"]),
    ("召开第8\n次会议。", ["done: 第8\n次"]),
    ("召开会议。", []),
  ])
  func `an expression is matched in each sentence`(_ text: String, _ hits: [String]) throws {
    let pattern = Requirement.PatternDemand(expression: "第[0-9]+次")
    #expect(try found(.pattern(pattern), in: text) == hits)
  }

  @Test(arguments: [
    ("未收到巡察反馈。", 1), ("下一步迎接巡察反馈。", 1), ("学习《巡察反馈办法》。", 0), ("召开会议。", 0),
  ])
  func `a condition looks at words only`(_ text: String, _ count: Int) throws {
    let report = try structured(Framed.work(text))
    let matches = try report.matches(.placeholders, condition: Self.mention(["巡察反馈"]))
    #expect(matches.hits.count == 2)
    #expect(matches.hits[1].count == count)
    #expect(matches.hits[1].allSatisfy { $0.standing == .done })
  }
}
