import Model
import Testing

@testable import RuleLoading

/// What linting finds beside names that nothing uses.
struct LintTests {
  static let requirements = [
    ErrorCase(
      "{ mention: ['党建责任书', '责任书'], unless: ['党建'] }",
      "6:22 “党建责任书”里就有 unless 的“党建”，单独出现时不算数，请删掉其中一个。"
    ),
    ErrorCase("{ mention: ['党建责任书'], near: ['责任'], unless: ['党建'] }"),
    ErrorCase("{ mention: ['责任'], unless: ['党建责任书'] }"),
    ErrorCase(
      "{ count: ['@two'], units: ['次'], atLeast: 1, unless: ['乙'] }",
      "6:20 “乙”里就有 unless 的“乙”，单独出现时不算数，请删掉其中一个。"
    ),
    ErrorCase(
      "{ together: [['召开', '会议'], ['研判', '会议']] }",
      "6:44 “会议”在两组里都有，写到它一个就满足两组，请只留一处。"
    ),
    ErrorCase(
      "{ count: [{ together: [['甲'], ['@two']] }], units: ['次'], atLeast: 1 }",
      "6:41 “甲”在两组里都有，写到它一个就满足两组，请只留一处。"
    ),
    ErrorCase(
      "{ atLeast: 2, of: { 一: ['甲'], 二: ['乙', '甲'] } }",
      "6:49 “甲”在两个方面里都有，写到它一个就算两个方面，请只留一处。"
    ),
    ErrorCase(
      "{ agree: 'sum', table: ['表'], left: ['甲', '乙'], right: [['丙', '甲']] }",
      "6:72 “甲”这一行加了两次，请删掉一处。"
    ),
    ErrorCase("{ agree: 'sum', table: ['表'], left: ['甲', '乙'], right: ['丙'] }"),
    ErrorCase("{ atLeast: 0, of: { 一: ['甲'] } }", "6:10 规则怎样都不会不通过，请改写要求。"),
    ErrorCase(
      "{ any: [{ mention: ['甲'] }, { not: { mention: ['甲'] } }] }",
      "6:10 规则怎样都不会不通过，请改写要求。"
    ),
    ErrorCase(
      "{ any: [{ mention: ['甲'] }, { manual: '？' }] }",
      "6:10 规则怎样都不会不通过，请改写要求。"
    ),
    ErrorCase("{ all: [{ mention: ['甲'] }, { manual: '？' }] }"),
    ErrorCase("{ manual: '？' }"),
    ErrorCase("{ count: ['甲'], units: ['次'], atLeast: 0 }"),
  ]

  @Test(arguments: requirements)
  func `words that cannot count and rules that cannot fail are told`(_ test: ErrorCase) {
    let own = TestPacks.require(test.fragment).warnings()
    #expect(own.filter { $0.hasPrefix("6:") } == test.errors)
  }

  @Test func `a heading of work that plans take first is told`() {
    let packs = TestPacks.pack(
      """
      sections: { work: { headings: ['今后工作情况', '做法'] }, next: { headings: ['今后'], holds: 'plans' },
      other: { headings: ['今后打算'], holds: 'problems' } }
      """
    )
    let warning = "6:32 标题里有“今后工作情况”就有“今后”，总归入“next”部分，请删掉或换一个说法。"
    #expect(packs.warnings() == [warning])
  }

  static let examples = [
    ErrorCase(
      "{ pass: ['⟦甲⟧'], fail: [{ text: '甲', reason: 'missing' }] }",
      "6:43 第 6 行有同样的例子，结果却不同，请删掉一个。"
    ),
    ErrorCase(
      "{ fail: [{ text: '乙', reason: 'missing' }, { text: '乙', reason: 'planned' }] }",
      "6:62 第 6 行有同样的例子，结果却不同，请删掉一个。"
    ),
    ErrorCase("{ pass: ['⟦甲⟧'], fail: [{ text: '甲', reason: 'planned', part: 'plans' }] }"),
    ErrorCase("{ pass: ['⟦甲⟧'], fail: [{ text: '甲', reason: 'other-scope', year: 2020 }] }"),
    ErrorCase("{ pass: ['⟦甲⟧', '⟦甲⟧'] }"),
  ]

  @Test(arguments: examples) func `examples that contradict each other are refused`(
    _ test: ErrorCase
  ) {
    #expect(TestPacks.examples(test.fragment, of: "{ mention: ['甲'] }").errors() == test.errors)
  }

  @Test func `the shipped packs have none of this`() {
    let packs = TestPacks.shipped
    for id in packs.library.ids { #expect(packs.loader.problems(in: .builtIn(id)) == []) }
  }
}
