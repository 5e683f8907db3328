import Model
import Testing

@testable import RuleLoading

/// Files that extend others.
@Suite struct MergingTests {
  private static func pack(_ id: String, _ keys: String, rule: String? = nil) -> String {
    let word = "require: { mention: ['@w'] }, examples: { pass: ['⟦甲⟧'] }"
    return """
      { id: '\(id)', title: '\(id)的标题', version: '\(id)1',
      \(keys)
      rules: [{ id: '\(rule ?? id)-rule', title: '乙', level: 'required', \(word) }] }
      """
  }

  @Test func `later files replace names and append rules`() throws {
    let packs = TestPacks(files: [
      "base": Self.pack(
        "base",
        """
        appliesTo: { titleMentions: ['旧'] }, defaultProfile: 'a',
        words: { w: ['旧'], v: ['留'] }, parameters: { n: { value: 1 }, m: { value: 2 } },
        profiles: { a: { n: 5 }, b: {} },
        sections: { work: { headings: ['旧'] }, plans: { headings: ['@v'], holds: 'plans' } },
        """
      ),
      "p.json5": Self.pack(
        "p",
        """
        extends: ['base'], words: { w: ['新'] }, parameters: { n: { value: 3 } },
        profiles: { a: { m: 7 } }, sections: { work: { headings: ['新'] } },
        """
      ),
    ])
    let checklist = try packs.loader.checklist(from: .file("p.json5"), profile: "a")
    #expect(checklist.id == "p" && checklist.title == "p的标题" && checklist.version == "p1")
    #expect(checklist.rules.map(\.id) == ["base-rule", "p-rule"])
    #expect(checklist.rules[0].requirement == .mention(.init(phrases: ["新"])))
    #expect(checklist.parts.map(\.name) == ["work", "plans"])
    #expect(checklist.parts.map(\.headings) == [["新"], ["留"]])
    #expect(checklist.parameters.mapValues(\.value) == ["n": 3, "m": 7])
    #expect(checklist.appliesTo == .init())
    let plain = try packs.loader.checklist(from: .file("p.json5"))
    #expect(plain.profile == nil)
    let base = try packs.loader.checklist(from: .builtIn("base"))
    #expect(base.profile == "a" && base.parameters["n"]?.value == 5)
  }

  @Test func `a base that two files share is taken once`() throws {
    let packs = TestPacks(files: [
      "base": Self.pack("base", "words: { w: ['甲'] },"),
      "dir/left.json5": Self.pack("left", "extends: ['base'],"),
      "dir/sub/right.json5": Self.pack("right", "extends: ['../left.json5', 'base'],"),
      "p.json5": Self.pack("p", "extends: ['./dir/left.json5', 'dir/sub/right.json5'],"),
    ])
    let checklist = try packs.loader.checklist(from: .file("p.json5"))
    #expect(checklist.rules.map(\.id) == ["base-rule", "left-rule", "right-rule", "p-rule"])
  }

  @Test func `a file that is not there is named where it is asked for`() {
    let packs = TestPacks(files: [
      "official-report": Self.pack("official-report", ""),
      "p.json5": Self.pack("p", "extends: ['oficial-report', 'x.json5', '@w'],"),
    ])
    #expect(
      packs.errors() == [
        "2:11 找不到“oficial-report”这个规则包或文件，是不是“official-report”？",
        "2:29 找不到“x.json5”这个规则包或文件，请改正名称或路径。",
        "2:40 找不到“@w”这个规则包或文件，请改正名称或路径。",
      ]
    )
  }

  @Test func `a shipped pack extends no files`() {
    let packs = TestPacks(files: [
      "base": Self.pack("base", "extends: ['p.json5'],"), "p.json5": "{}",
    ])
    let problems = packs.loader.problems(in: .builtIn("base")).filter { $0.severity == .error }
    #expect(problems.map(\.message) == ["找不到“p.json5”这个规则包或文件，请改正名称或路径。"])
    #expect(problems.map(\.file) == ["base"])
  }

  @Test func `files that extend each other are refused`() {
    let packs = TestPacks(files: [
      "p.json5": Self.pack("p", "words: { w: ['甲'] }, extends: ['q.json5'],"),
      "q.json5": Self.pack("q", "extends: ['r.json5'],"),
      "r.json5": Self.pack("r", "extends: ['./p.json5'],"),
    ])
    #expect(
      packs.errors() == [
        "r.json5:2:11 extends 绕成了一圈：p.json5 → q.json5 → r.json5 → p.json5，请去掉其中一处。"
      ]
    )
  }

  @Test func `a file that extends itself is refused`() {
    let packs = TestPacks(files: ["p.json5": Self.pack("p", "extends: ['p.json5'],")])
    #expect(packs.errors() == ["2:11 extends 绕成了一圈：p.json5 → p.json5，请去掉其中一处。"])
  }

  @Test func `a rule id of a base may not come again`() {
    let packs = TestPacks(files: [
      "base": Self.pack("base", "words: { w: ['甲'] },"),
      "p.json5": Self.pack("p", "extends: ['base'],", rule: "base"),
    ])
    #expect(packs.errors() == ["3:15 规则“base-rule”重复，“base”第 3 行已有，请换一个 id。"])
  }

  @Test func `problems come by file, bases first`() {
    let packs = TestPacks(files: [
      "b.json5": Self.pack("b", "words: { w: ['@x'] },"),
      "p.json5": Self.pack("p", "extends: ['b.json5'], word: 1,"),
    ])
    #expect(
      packs.errors() == [
        "b.json5:2:14 没有名为“x”的词表，已有的是：w。", "2:23 规则文件没有“word”这个键，是不是“words”？",
      ]
    )
  }

  @Test func `a profile of the base is checked against the values on top of it`() {
    let packs = TestPacks(files: [
      "base": Self.pack(
        "base",
        "words: { w: ['甲'] }, profiles: { a: { n: 9 } }, parameters: { n: { value: 1 } },"
      ),
      "p.json5": Self.pack("p", "extends: ['base'], parameters: { n: { value: 1, max: 5 } },"),
    ])
    #expect(packs.errors() == ["base:2:42 参数“n”的值 9 超出范围，请改为不大于 5 的数。"])
  }

  @Test func `what cannot be found at all has a problem without a line`() {
    let loader = TestPacks(files: ["ideology-annual": ""]).loader
    let file = loader.problems(in: .file("x/y.json5"))
    #expect(file.map(\.message) == ["读不到规则文件“x/y.json5”，请检查路径。"])
    #expect(file.map(\.sourceLine) == [""])
    let pack = loader.problems(in: .builtIn("ideology-anual"))
    #expect(pack.map(\.message) == ["没有名为“ideology-anual”的自带规则包，是不是“ideology-annual”？"])
  }
}
