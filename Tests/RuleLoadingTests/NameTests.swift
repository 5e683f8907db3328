import Testing

@testable import RuleLoading

/// Words, parameters, profiles and ids of one file.
@Suite struct NameTests {
  static let cases = [
    ErrorCase("words: { a: ['@b'] }", "6:14 没有名为“b”的词表，已有的是：a。"),
    ErrorCase("words: { a: ['甲', '@a'] }", "6:19 词表绕成了一圈：@a → @a，请去掉其中一处引用。"),
    ErrorCase(
      "words: { a: ['@b'],\nb: ['@c'],\nc: ['丙', '@a'] }",
      "8:10 词表绕成了一圈：@a → @b → @c → @a，请去掉其中一处引用。"
    ),
    ErrorCase("sections: { a: { headings: ['@zzz'] } }", "6:29 没有名为“zzz”的词表，请先定义或改正名称。"),
    ErrorCase("appliesTo: { titleMentions: ['@zzz'] }", "6:30 没有名为“zzz”的词表，请先定义或改正名称。"),
    ErrorCase(
      "parameters: { a: { value: 60, min: 1, max: 52, halfYear: 0, quarter: 53 } }",
      "6:27 参数“a”的值 60 超出范围，请改为 1 到 52 之间的数。",
      "6:58 参数“a”的值 0 超出范围，请改为 1 到 52 之间的数。",
      "6:70 参数“a”的值 53 超出范围，请改为 1 到 52 之间的数。"
    ),
    ErrorCase(
      "parameters: { a: { value: 1, min: 2 } }",
      "6:27 参数“a”的值 1 超出范围，请改为不小于 2 的数。"
    ),
    ErrorCase(
      "parameters: { a: { value: 3, max: 2 } }",
      "6:27 参数“a”的值 3 超出范围，请改为不大于 2 的数。"
    ),
    ErrorCase(
      "parameters: { a: { value: 1, min: 3, max: 2 } }",
      "6:18 参数“a”的 min（3）大于 max（2），请改正。"
    ),
    ErrorCase(
      "parameters: { times: { value: 1, max: 4 } },\nprofiles: { strict: { times: 5 } }",
      "7:30 参数“times”的值 5 超出范围，请改为不大于 4 的数。"
    ),
    ErrorCase(
      "parameters: { times: { value: 1 } },\nprofiles: { strict: { time: 5 } }",
      "7:23 没有名为“time”的参数，是不是“times”？"
    ),
    ErrorCase(
      "profiles: { central: {} },\ndefaultProfile: 'centrel'",
      "7:17 没有名为“centrel”的方案，是不是“central”？"
    ),
    ErrorCase("defaultProfile: 'central'", "6:17 没有名为“central”的方案，请先定义或改正名称。"),
  ]

  @Test(arguments: cases) func `a name must stand for something`(_ test: ErrorCase) {
    #expect(TestPacks.pack(test.fragment).errors() == test.errors)
  }

  @Test func `the profile asked for must be there`() {
    let packs = TestPacks.pack("profiles: { central: {}, strict: {} }")
    #expect(packs.errors(profile: "strict").isEmpty)
    #expect(packs.errors(profile: "strikt") == ["6:1 没有名为“strikt”的方案，是不是“strict”？"])
    #expect(TestPacks.pack("").errors(profile: "a") == ["1:1 没有名为“a”的方案，请先定义或改正名称。"])
  }

  @Test func `a rule id may stand once`() {
    let rule = "title: '乙', level: 'format', require: { manual: '吗？' }"
    let packs = TestPacks.rule("\(rule) }, { \(rule), id: 'r'")
    #expect(packs.errors() == ["6:121 规则“r”重复，第 5 行已有，请换一个 id。"])
  }

  @Test func `a file without rules checks nothing`() {
    let packs = TestPacks(files: ["p.json5": "{ id: 'p', title: '甲', version: '1' }"])
    #expect(packs.errors() == ["1:1 没有任何规则，请写上 rules，或用 extends 引入规则包。"])
  }

  @Test func `many problems come by place`() {
    let packs = TestPacks.pack(
      "parameters: { a: { value: 9, max: 5 } },\nwords: { b: ['@c', ''] },\nx: 1"
    )
    let places = packs.errors().map { $0.prefix { $0 != " " } }
    #expect(places == ["6:27", "7:14", "7:20", "8:1"])
  }
}
