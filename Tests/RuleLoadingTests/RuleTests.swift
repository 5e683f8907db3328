import Model
import Testing

@testable import RuleLoading

/// What a rule, its examples and the pack around it become.
@Suite struct RuleTests {
  @Test func `a rule with all its keys`() throws {
    let packs = TestPacks.rule(
      """
      title: "乙", level: "recommended", weight: 3, tags: ["会议"], advice: "写明。",
      basis: [{ document: "办法", clause: "第四条", strength: "party" },
        { document: "惯例", strength: "practice" }],
      require: { absent: ["甲"] }, when: { mention: ["@topic"] }, in: ["work"], notIn: "plans",
      review: ["negated", "other-scope"], examples: { pass: ["无"] },
      """
    )
    let rule = try #require(try packs.firstRule())
    #expect(rule.id == "r" && rule.title == "乙" && rule.level == .recommended)
    #expect(rule.weight == 3 && rule.tags == ["会议"] && rule.advice == "写明。")
    #expect(
      rule.basis == [
        Basis(document: "办法", clause: "第四条", strength: .party),
        Basis(document: "惯例", strength: .practice),
      ]
    )
    #expect(rule.condition == .mention(.init(phrases: ["意识形态"])))
    #expect(rule.inParts == ["work"] && rule.notInParts == ["plans"])
    #expect(rule.review == [.negated, .otherScope])
  }

  @Test func `what a rule leaves out has its usual value`() throws {
    let rule = try #require(try TestPacks.require("{ mention: ['甲'] }").firstRule())
    #expect(rule.weight == 1 && rule.tags.isEmpty && rule.advice == nil && rule.basis.isEmpty)
    #expect(rule.condition == nil && rule.inParts.isEmpty && rule.review.isEmpty)
  }

  @Test func `examples carry marks, result and place`() throws {
    let packs = TestPacks.examples(
      """
      {
        pass: ['今年⟦召开⟧会议⟦2次⟧。', { text: '⟦甲⟧', year: 2024, part: 'plans' }],
        fail: [{ text: '乙', reason: 'below-minimum', whole: true }],
      }
      """,
      of: "{ mention: ['甲'] }"
    )
    let examples = try #require(try packs.firstRule()).examples
    try #require(examples.count == 3)
    #expect(examples[0].text == "今年召开会议2次。")
    #expect(examples[0].marks == [SourceRange(6, 12), SourceRange(18, 22)])
    #expect(examples[0].expectation == .pass)
    #expect(examples[0].line == 7 && examples[0].column == 10)
    #expect(examples[1].year == 2024 && examples[1].part == "plans" && !examples[1].isWhole)
    #expect(examples[1].line == 7 && examples[1].column == 35)
    #expect(examples[2].expectation == .fail(.belowMinimum) && examples[2].isWhole)
    #expect(examples[2].marks.isEmpty)
  }

  @Test func `a pack with parts, parameters and the condition of its choice`() throws {
    let packs = TestPacks.pack(
      """
      appliesTo: { titleMentions: ["意识形态"], period: "half-year" },
      defaultProfile: "strict",
      parameters: { times: { value: 2, halfYear: 1, quarter: 0, min: 0, max: 52, unit: "次" } },
      profiles: { central: {}, strict: { times: 4 } },
      words: { work: ["工作开展"] },
      sections: { work: { headings: ["@work", "做法"] }, plans: { headings: ["打算"], holds: "plans" } },
      """
    )
    let checklist = try packs.loader.checklist(from: .file("p.json5"))
    #expect(checklist.id == "p" && checklist.title == "甲" && checklist.version == "1")
    #expect(checklist.appliesTo == .init(titleMentions: ["意识形态"], period: .halfYear))
    #expect(checklist.profile == "strict")
    #expect(
      checklist.parameters["times"]
        == .init(value: 4, halfYear: 2, quarter: 1, min: 0, max: 52, unit: "次")
    )
    #expect(
      checklist.parts == [
        .init(name: "work", headings: ["工作开展", "做法"]),
        .init(name: "plans", headings: ["打算"], holds: .plans),
      ]
    )
    let central = try packs.loader.checklist(from: .file("p.json5"), profile: "central")
    #expect(central.profile == "central" && central.parameters["times"]?.value == 2)
  }

  @Test func `without profiles there is none`() throws {
    let checklist = try TestPacks.pack("").loader.checklist(from: .file("p.json5"))
    #expect(checklist.profile == nil && checklist.appliesTo == .init())
  }
}
