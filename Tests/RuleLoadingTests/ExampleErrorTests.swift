import Testing

@testable import RuleLoading

@Suite struct ExampleErrorTests {
  static let cases = [
    ErrorCase("{}", "6:11 规则没有例子，请在 examples 里写上 pass 和 fail 的例子。"),
    ErrorCase(
      "{ passes: ['⟦甲⟧'] }",
      "6:11 规则没有例子，请在 examples 里写上 pass 和 fail 的例子。",
      "6:13 examples 没有“passes”这个键，是不是“pass”？"
    ),
    ErrorCase("{ pass: ['甲'] }", "6:20 通过的例子要用 ⟦ ⟧ 标出依据，请标上。"),
    ErrorCase("{ pass: ['⟦甲'] }", "6:20 例子里的 ⟦ 和 ⟧ 不成对，请改正。"),
    ErrorCase("{ pass: ['甲⟧'] }", "6:20 例子里的 ⟦ 和 ⟧ 不成对，请改正。"),
    ErrorCase("{ pass: ['⟦甲⟦乙⟧⟧'] }", "6:20 例子里的 ⟦ 和 ⟧ 不成对，请改正。"),
    ErrorCase("{ pass: ['⟦⟧甲'] }", "6:20 例子里的 ⟦⟧ 之间没有文字，请把依据写在里面。"),
    ErrorCase("{ pass: [{ text: '甲' }] }", "6:28 通过的例子要用 ⟦ ⟧ 标出依据，请标上。"),
    ErrorCase(
      "{ pass: [{ text: '⟦甲⟧', reason: 'missing' }] }",
      "6:35 通过的例子没有“reason”这个键，可用的有：text、year、part、whole。"
    ),
    ErrorCase("{ pass: [{ text: '⟦甲⟧', part: 'plan' }] }", "6:41 没有名为“plan”的部分，是不是“plans”？"),
    ErrorCase(
      "{ pass: [{ text: '⟦甲⟧', part: 'plans', whole: true }] }",
      "6:41 whole 的例子是整篇报告，请删掉“part”。"
    ),
    ErrorCase("{ pass: [{ text: '⟦甲⟧', year: 24 }] }", "6:41 “year”是 24，请改为 1949 到 2100 之间的整数。"),
    ErrorCase("{ pass: [{ text: '⟦甲⟧', whole: 1 }] }", "6:42 “whole”应写成 true 或 false，这里是数字，请改正。"),
    ErrorCase(
      "{ pass: ['⟦甲⟧'], fail: ['乙'] }",
      "6:35 “fail”应写成对象 { text: …, reason: … }，这里是文字，请改正。"
    ),
    ErrorCase("{ fail: [{ text: '乙' }] }", "6:20 不通过的例子缺少“reason”，请补上。"),
    ErrorCase(
      "{ fail: [{ text: '⟦乙⟧', reason: 'missing' }] }",
      "6:28 不通过的例子里没有依据，请删掉 ⟦ 和 ⟧。"
    ),
    ErrorCase(
      "{ fail: [{ text: '乙', reason: 'below_minimum' }] }",
      "6:41 “reason”不能是“below_minimum”，是不是“below-minimum”？"
    ),
  ]

  @Test(arguments: cases) func `an example must prove its rule`(_ test: ErrorCase) {
    #expect(TestPacks.examples(test.fragment, of: "{ mention: ['甲'] }").errors() == test.errors)
  }

  @Test(arguments: [
    "{ absent: ['甲'] }", "{ placeholders: 'none' }", "{ layout: 'date-form' }",
    "{ agree: 'years' }", "{ not: { mention: ['甲'] } }",
    "{ count: ['甲'], units: ['次'], atMost: 3 }", "{ count: ['甲'], units: ['次'], exactly: 0 }",
    "{ all: [{ absent: ['甲'] }, { not: { mention: ['乙'] } }] }",
    "{ any: [{ absent: ['甲'] }, { mention: ['乙'] }] }",
  ])
  func `where nothing can be pointed at no mark is asked for`(_ requirement: String) {
    #expect(TestPacks.examples("{ pass: ['无'] }", of: requirement).errors().isEmpty)
  }

  @Test(arguments: [
    "{ together: [['甲'], ['乙']] }", "{ section: 'work' }", "{ element: 'title' }",
    "{ count: ['甲'], units: ['次'], atLeast: '$times' }", "{ atLeast: 1, of: { 一: ['甲'] } }",
    "{ all: [{ absent: ['甲'] }, { mention: ['乙'] }] }", "{ pattern: '甲' }",
  ])
  func `where words are the proof they must be marked`(_ requirement: String) {
    let errors = TestPacks.examples("{ pass: ['无'] }", of: requirement).errors()
    #expect(errors == ["6:20 通过的例子要用 ⟦ ⟧ 标出依据，请标上。"])
  }

  @Test func `a rule without examples is refused, save one that a person judges`() {
    let rule = "title: '乙', level: 'format', require:"
    #expect(
      TestPacks.rule("\(rule) { absent: ['甲'] }").errors() == [
        "5:15 规则没有例子，请在 examples 里写上 pass 和 fail 的例子。"
      ]
    )
    #expect(TestPacks.rule("\(rule) { manual: '是否属实？' }").errors().isEmpty)
  }
}
