import Model
import Testing

@testable import RuleLoading

@Suite struct WarningTests {
  static let cases = [
    ErrorCase("words: { a: ['甲'] }", "6:10 词表“a”没有用到，请用“@a”引用或删掉。"),
    ErrorCase(
      "words: { a: ['@b'], b: ['甲'] }",
      "6:10 词表“a”没有用到，请用“@a”引用或删掉。",
      "6:21 词表“b”没有用到，请用“@b”引用或删掉。"
    ),
    ErrorCase("words: { a: ['@b'], b: ['甲'] }, sections: { work: { headings: ['@a'] } }"),
    ErrorCase("words: { a: ['甲'] }, appliesTo: { titleMentions: ['@a'] }"),
    ErrorCase(
      "parameters: { n: { value: 1 } }, profiles: { a: { n: 2 } }",
      "6:15 参数“n”没有用到，请用“$n”引用或删掉。"
    ),
    ErrorCase(
      "sections: { work: { headings: ['做法', '工作', '做法'] } }",
      "6:44 “做法”在同一个列表里写了两次，请删掉一个。"
    ),
    ErrorCase("sections: { work: { headings: ['工作情况', '工作'] } }"),
  ]

  @Test(arguments: cases) func `what is of no use is told`(_ test: ErrorCase) {
    #expect(TestPacks.pack(test.fragment).warnings() == test.errors)
    #expect(TestPacks.pack(test.fragment).errors().isEmpty)
  }

  @Test func `a rule should have advice, basis and both kinds of example`() {
    let packs = TestPacks.rule(
      """
      title: '乙', level: 'format', require: { count: ['@two', '@topic'], units: ['次'],
      atLeast: '$times', atMost: '$times' }, examples: { fail: [{ text: '甲', reason: 'missing' }] },
      when: { facets: { atLeast: '$most', of: { 一: ['甲'] } } },
      """
    )
    #expect(
      packs.warnings() == [
        "5:15 规则没有 advice，建议写明应当怎样写。", "5:15 规则没有 basis，建议写明依据的文件。",
        "5:15 规则没有通过的例子，建议补上 pass。",
      ]
    )
    #expect(
      TestPacks.require("{ mention: ['甲'] }").warnings().last == "5:15 规则没有不通过的例子，建议补上 fail。"
    )
  }

  @Test func `a required rule may rest on practice alone`() {
    let packs = TestPacks.pack("")
    #expect(packs.warnings().isEmpty)
  }

  @Test func `only the file itself is warned about`() {
    let base = """
      { id: 'b', title: '甲', version: '1', words: { a: ['甲', '甲'], c: ['丙'] },
      rules: [{ id: 's', title: '乙', level: 'required', require: { mention: ['@c'] },
      examples: { pass: ['⟦丙⟧'] } }] }
      """
    var packs = TestPacks.pack("extends: ['b.json5'], words: { c: ['丁'] }")
    packs.files["b.json5"] = base
    #expect(packs.warnings().isEmpty)
    #expect(packs.warnings(in: "b.json5").count == 5)
  }

  @Test func `warnings and errors come together by place`() {
    let packs = TestPacks.pack("words: { a: ['甲', '甲'] }, wordz: 1")
    let problems = packs.loader.problems(in: .file("p.json5"))
    #expect(problems.map(\.severity) == [.warning, .warning, .error])
    #expect(problems.map(\.column) == [10, 19, 27])
  }
}
