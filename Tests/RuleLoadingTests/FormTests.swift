import Model
import Testing

@testable import RuleLoading

/// Keys, types and values, wherever they stand.
@Suite struct FormTests {
  static let packs = [
    ErrorCase("wordz: {}", "6:1 规则文件没有“wordz”这个键，是不是“words”？"),
    ErrorCase(
      "词: 1",
      "6:1 规则文件没有“词”这个键，可用的有：id、title、version、extends、appliesTo、defaultProfile、"
        + "parameters、profiles、words、sections、rules。"
    ),
    ErrorCase("id: 'q'", "6:1 “id”重复，第 1 行已经写过，请只留一个。"),
    ErrorCase("words: ['a']", "6:8 “words”应写成对象 { … }，这里是列表，请改正。"),
    ErrorCase("words: { a: '甲' }", "6:13 “a”应写成列表 [ … ]，这里是文字，请改正。"),
    ErrorCase("words: { a: [] }", "6:13 “a”至少要有 1 项，请补上。"),
    ErrorCase("words: { a: ['甲', ''] }", "6:19 词语是空的，请写上文字或删掉。"),
    ErrorCase("words: { a: ['　 '] }", "6:14 词语是空的，请写上文字或删掉。"),
    ErrorCase("words: { a: [1] }", "6:14 “a”应写成文字（加引号），这里是数字，请改正。"),
    ErrorCase("words: { '': ['甲'] }", "6:10 “words”里有空的文字，请写上内容或删掉。"),
    ErrorCase(
      "words: { a: ['甲'],\n 'a': ['乙'] }",
      "7:2 “a”重复，第 6 行已经写过，请只留一个。"
    ),
    ErrorCase("defaultProfile: ['a']", "6:17 “defaultProfile”应写成文字（加引号），这里是列表，请改正。"),
    ErrorCase(
      "appliesTo: { period: 'halfyear', titleMention: ['甲'] }",
      "6:22 “period”不能是“halfyear”，是不是“half-year”？",
      "6:34 appliesTo 没有“titleMention”这个键，是不是“titleMentions”？"
    ),
    ErrorCase("parameters: { a: {} }", "6:18 参数缺少“value”，请补上。"),
    ErrorCase("parameters: { a: { value: 1.5 } }", "6:27 “value”应写成整数，这里是小数，请改正。"),
    ErrorCase("parameters: { a: { value: '2' } }", "6:27 “value”应写成整数，这里是文字，请改正。"),
    ErrorCase(
      "parameters: { a: { value: -1 } }",
      "6:27 “value”是 -1，请改为 0 到 1000000 之间的整数。"
    ),
    ErrorCase(
      "parameters: { a: { value: 1, half_year: 1 } }",
      "6:30 参数没有“half_year”这个键，是不是“halfYear”？"
    ),
    ErrorCase("sections: { a: { holds: 'plans' } }", "6:16 部分缺少“headings”，请补上。"),
    ErrorCase(
      "sections: { a: { headings: ['甲'], holds: 'plan' } }",
      "6:42 “holds”不能是“plan”，是不是“plans”？"
    ),
    ErrorCase(
      "sections: { a: { headings: ['甲'], holds: 'rest' } }",
      "6:42 “holds”不能是“rest”，可用的有：work、problems、plans。"
    ),
    ErrorCase("profiles: { a: { b: null } }", "6:21 “b”应写成整数，这里是 null，请改正。"),
    ErrorCase("extends: []", "6:10 “extends”至少要有 1 项，请补上。"),
    ErrorCase("extends: ['']", "6:11 “extends”里有空的文字，请写上内容或删掉。"),
  ]

  @Test(arguments: packs) func `keys of a file and what they hold`(_ test: ErrorCase) {
    let errors = TestPacks.pack(test.fragment).errors().filter { !$0.contains("没有名为“b”") }
    #expect(errors == test.errors)
  }

  static let rules = [
    ErrorCase(
      "title: '乙', require: { mention: ['甲'] }, examples: { pass: ['⟦甲⟧'] }",
      "5:9 规则缺少“level”，请补上。"
    ),
    ErrorCase(
      "titel: '乙', level: 'must', require: { mention: ['甲'] }, examples: { pass: ['⟦甲⟧'] }",
      "6:1 规则没有“titel”这个键，是不是“title”？",
      "6:20 “level”不能是“must”，可用的有：required、recommended、format。"
    ),
    ErrorCase(
      "title: '', level: 'recommend', require: { mention: ['甲'] }, examples: { pass: ['⟦甲⟧'] }",
      "6:8 “title”里有空的文字，请写上内容或删掉。",
      "6:19 “level”不能是“recommend”，是不是“recommended”？"
    ),
    ErrorCase(
      "title: '乙', level: 'format', require: { mention: ['甲'] }, examples: { pass: ['⟦甲⟧'] },\n"
        + "basis: [{ document: '丙', strength: 'lawful' }], review: ['mising'], weight: 0, tags: '丁'",
      "7:36 “strength”不能是“lawful”，可用的有：law、party、standard、local、practice。",
      "7:58 “review”不能是“mising”，是不是“missing”？",
      "7:77 “weight”是 0，请改为 1 到 100 之间的整数。",
      "7:86 “tags”应写成列表 [ … ]，这里是文字，请改正。"
    ),
    ErrorCase(
      "title: '乙', level: 'format', require: ['甲'], examples: { pass: ['⟦甲⟧'] }",
      "6:39 “require”应写成对象 { … }，这里是列表，请改正。"
    ),
  ]

  @Test(arguments: rules) func `keys of a rule and what they hold`(_ test: ErrorCase) {
    #expect(TestPacks.rule(test.fragment).errors() == test.errors)
  }

  @Test(arguments: ["Ideology", "a_b", "a b", "意识", ""])
  func `an id has lowercase letters, digits and hyphens only`(_ id: String) {
    let packs = TestPacks(files: ["p.json5": "{ id: '\(id)', title: '甲', version: '1' }"])
    #expect(
      packs.errors().last == "1:7 “\(id)”不能作 id，请只用小写英文字母、数字和连字符 -。"
    )
  }

  @Test func `a list is no rule file`() {
    #expect(
      TestPacks(files: ["p.json5": "[]"]).errors() == [
        "1:1 规则文件应写成对象 { id: …, title: …, version: … }，这里是列表，请改正。"
      ]
    )
  }

  @Test func `faults of the text come with faults of the content`() {
    let packs = TestPacks.pack("words：{ a：[''] },\nwordz: {}")
    #expect(
      packs.errors() == [
        "6:6 这里是中文冒号，请改成英文冒号（:）。",
        "6:10 这里是中文冒号，请改成英文冒号（:）。",
        "6:12 词语是空的，请写上文字或删掉。",
        "7:1 规则文件没有“wordz”这个键，是不是“words”？",
      ]
    )
  }

  @Test func `a text that cannot be read gives its own fault only`() {
    let packs = TestPacks(files: ["p.json5": "{ wordz: 1,\n  id: }"])
    #expect(packs.errors() == ["2:7 这里应该有一个值，请补上。"])
  }

  @Test func `a problem carries the line it stands in`() {
    let packs = TestPacks(files: ["p.json5": "\u{FEFF}{ id: 'P',\r\n  甲: 1 }\r\n"])
    let lines = packs.loader.problems(in: .file("p.json5")).map(\.sourceLine)
    #expect(lines == ["{ id: 'P',", "{ id: 'P',", "{ id: 'P',", "{ id: 'P',", "  甲: 1 }"])
  }
}
