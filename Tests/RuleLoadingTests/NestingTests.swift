import Model
import Testing

@testable import RuleLoading

/// Phrases that decide nothing beside a shorter one of their list.
@Suite struct NestingTests {
  private static func told(_ phrase: String, after shorter: String) -> String {
    "有“\(phrase)”的地方就有前面的“\(shorter)”，列不列它结论都一样，请删掉；若为引用得更完整，请移到“\(shorter)”前面。"
  }

  private static func told(_ phrase: String, beside shorter: String) -> String {
    "有“\(phrase)”的地方就有“\(shorter)”，列不列它结论都一样，请删掉。"
  }

  static let requirements = [
    ErrorCase("{ mention: ['研判会', '分析研判会'] }", "6:29 " + told("分析研判会", after: "研判会")),
    ErrorCase("{ mention: ['Ａ 级', 'a级单位'] }", "6:29 " + told("a级单位", after: "Ａ 级")),
    ErrorCase("{ mention: ['x'], near: ['会', '例会'] }", "6:40 " + told("例会", after: "会")),
    ErrorCase(
      "{ count: ['例会', '工作例会'], units: ['次'], atLeast: 1 }",
      "6:26 " + told("工作例会", after: "例会")
    ),
    ErrorCase(
      "{ together: [['召开'], ['会', '例会']] }",
      "6:37 " + told("例会", after: "会")
    ),
    ErrorCase("{ atLeast: 1, of: { 一: ['会', '例会'] } }", "6:39 " + told("例会", after: "会")),
    ErrorCase("{ all: [{ not: { mention: ['会', '例会'] } }] }", "6:42 " + told("例会", after: "会")),
    ErrorCase(
      "{ element: 'title', endsWith: ['报告', '工作报告'] }",
      "6:47 " + told("工作报告", after: "报告")
    ),
    ErrorCase("{ absent: ['敏感词', '敏感'] }", "6:21 " + told("敏感词", beside: "敏感")),
    ErrorCase(
      "{ count: ['会'], units: ['次'], atLeast: 1, about: ['思想', '思想工作'] }",
      "6:66 " + told("思想工作", beside: "思想")
    ),
    ErrorCase(
      "{ mention: ['责任'], unless: ['党建', '党建述职'] }",
      "6:44 " + told("党建述职", beside: "党建")
    ),
    ErrorCase(
      "{ mention: ['责任'], unless: ['党建', '机关党建'] }",
      "6:44 有“机关党建”的地方就有前面的“党建”，已经不算数，请删掉；若要另看“分管机关党建”，请移到“党建”前面。"
    ),
    ErrorCase("{ mention: ['丙', '@two', '甲'] }", "6:35 “甲”在“@two”里已经有了，请删掉这一个。"),
    ErrorCase(
      "{ mention: ['甲', '乙', '@two'] }",
      "6:22 “甲”在“@two”里已经有了，请删掉这一个。",
      "6:27 “乙”在“@two”里已经有了，请删掉这一个。"
    ),
    ErrorCase("{ mention: ['@two', '@two'] }", "6:30 “@two”在同一个列表里写了两次，请删掉一个。"),
    ErrorCase("{ mention: ['@two', '甲方'] }", "6:30 " + told("甲方", after: "甲")),
    ErrorCase(
      "{ mention: ['研判会', '研 判會'] }",
      "6:29 “研 判會”和“研判会”匹配时不分（全半角、大小写、繁简、空格都不计），请删掉一个。"
    ),
  ]

  @Test(arguments: requirements) func `a phrase that holds a shorter one of its list is told`(
    _ test: ErrorCase
  ) {
    #expect(warnings(of: test.fragment) == test.errors)
  }

  static let friends = [
    "{ mention: ['分析研判会', '研判会'] }",
    "{ mention: ['研判会', '研讨会', '会商研判'] }",
    "{ mention: ['例会'], near: ['工作例会'] }",
    "{ together: [['会'], ['例会']] }",
    "{ together: [['例会'], ['会']] }",
    "{ atLeast: 1, of: { 一: ['会'], 二: ['例会'] } }",
    "{ any: [{ mention: ['会'] }, { mention: ['例会'] }] }",
    "{ count: ['会'], units: ['次', '场次', '人次'], atLeast: 1 }",
    "{ element: 'title', endsWith: ['报告', '报告（公开）'] }",
    "{ count: ['会'], units: ['次'], atLeast: 1, about: ['思想工作', '思想'] }",
    "{ atLeast: 1, of: { 一: ['会'] }, near: ['思想工作', '思想'] }",
    "{ pattern: '会|例会', unless: ['党建', '党建述职'] }",
    "{ agree: 'sum', table: ['表'], left: [['甲', '甲方']], right: ['丙'] }",
    "{ mention: ['甲方', '@two'] }",
  ]

  @Test func `a list of its own, another order or a whole comparison is left alone`() {
    for fragment in Self.friends { #expect(warnings(of: fragment) == [], "\(fragment)") }
  }

  @Test func `a word of another topic can tell both apart`() {
    #expect(warnings(of: "{ mention: ['研究', '研究报告会'], unless: ['研究报告'] }").count == 1)
    #expect(warnings(of: "{ mention: ['研判'], unless: ['制度', '研判制度'] }") == [])
    #expect(warnings(of: "{ mention: ['研判'], unless: ['制度', '文书制度'] }").count == 1)
  }

  @Test func `a word list that brings nothing new is told`() {
    let words = "a: ['会', '组'], b: ['例会', '组'], c: ['例会', '局']"
    let note = "“@b”里的说法前面都有了，或者含有前面的说法，列不列它结论都一样，请删掉或移到前面。"
    let told = warnings(
      words: words,
      require:
        "{ any: [{ mention: ['@a', '@b'] }, { mention: ['@a', '@c'] }, { mention: ['@b', '@a'] }] }"
    )
    #expect(told == ["2:99 " + note])
  }

  @Test func `a heading after a shorter one is told`() {
    let packs = TestPacks.pack("sections: { work: { headings: ['工作', '工作情况', '做法'] } }")
    #expect(packs.warnings() == ["6:38 " + Self.told("工作情况", after: "工作")])
  }

  // MARK: Word lists

  /// The warnings about word lists in a file with one rule.
  private func warnings(words: String, require: String) -> [String] {
    TestPacks(files: [
      "p.json5": """
      { id: "p", title: "甲", version: "1", appliesTo: { titleMentions: ["@topic"] },
      rules: [{ id: "r", title: "乙", level: "required", advice: "丙", require: \(require),
      basis: [{ document: "戊", strength: "local" }],
      examples: { pass: ["⟦丁⟧"], fail: [{ text: "己", reason: "missing" }] } }],
      words: {
      topic: ["防汛", "防汛抗旱"], \(words)
      } }
      """
    ]).warnings()
  }

  @Test func `a word list is looked at where it is written`() {
    let words = "a: ['会', '例会']"
    #expect(
      warnings(words: words, require: "{ mention: ['@a'] }") == [
        "6:33 " + Self.told("例会", after: "会")
      ]
    )
    #expect(
      warnings(words: words, require: "{ absent: ['@a'] }") == [
        "6:33 " + Self.told("例会", beside: "会")
      ]
    )
  }

  @Test func `one use in which a phrase decides is enough`() {
    let words = "a: ['次', '场次']"
    #expect(warnings(words: words, require: "{ mention: ['@a'] }").count == 1)
    #expect(
      warnings(words: words, require: "{ count: ['@a'], units: ['@a'], atLeast: 1 }").isEmpty
    )
  }

  @Test func `a list within a list has the uses of the outer one`() {
    let words = "a: ['@b', '个'], b: ['次', '场次']"
    #expect(warnings(words: words, require: "{ mention: ['@a'] }").count == 1)
    #expect(
      warnings(words: words, require: "{ count: ['会'], units: ['@a'], atLeast: 1 }").isEmpty
    )
  }

  @Test func `what matching can tell apart is left alone`() {
    let loader = RuleLoader(
      library: TestPacks.require("{ count: ['会', '例会', '年会'], units: ['次'], atLeast: 1 }").library,
      phraseDecides: { phrase, shorter, topic in
        phrase == "年会" && shorter == "会" && topic == []
      }
    )
    let columns = loader.problems(in: .file("p.json5")).filter { $0.message.hasPrefix("有“") }
    #expect(columns.map(\.column) == [25])
  }

  private func warnings(of requirement: String) -> [String] {
    let own = TestPacks.require(requirement).warnings()
    return own.filter { $0.hasPrefix("6:") && !$0.contains("怎样都不会") }
  }
}
