import Model
import Testing

@testable import RuleLoading

/// What a requirement may ask for, and how.
@Suite struct RequirementErrorTests {
  private static let kinds =
    "mention、together、count、facets、section、element、absent、placeholders、layout、agree、all、any、"
    + "not、pattern、manual"

  static let cases = [
    // Kinds
    ErrorCase("{}", "6:10 这个要求没有写明种类，请写上 \(kinds) 中的一个。"),
    ErrorCase("{ mentoin: ['甲'] }", "6:12 要求没有“mentoin”这一种，是不是“mention”？"),
    ErrorCase(
      "{ mention: ['甲'], absent: ['乙'] }",
      "6:28 一个要求只能有一种，这里有 mention、absent，请用 all 或 any 分开写。"
    ),
    ErrorCase(
      "{ mention: ['甲'], units: ['次'] }",
      "6:28 mention 不能带“units”，它只用于 count，请删掉。"
    ),
    ErrorCase(
      "{ mention: ['甲'], neer: ['乙'] }",
      "6:28 mention 没有“neer”这个键，是不是“near”？"
    ),
    ErrorCase(
      "{ mention: ['甲'], within: 'sentense' }",
      "6:36 “within”不能是“sentense”，是不是“sentence”？"
    ),
    ErrorCase("{ mention: '甲' }", "6:21 “mention”应写成列表 [ … ]，这里是文字，请改正。"),
    ErrorCase("{ mention: ['甲'], unless: [] }", "6:36 “unless”至少要有 1 项，请补上。"),
    // Names
    ErrorCase("{ mention: ['@topci'] }", "6:22 没有名为“topci”的词表，是不是“topic”？"),
    ErrorCase("{ mention: ['甲'], near: ['@x'] }", "6:35 没有名为“x”的词表，已有的是：topic、two。"),
    ErrorCase("{ section: 'plan' }", "6:21 没有名为“plan”的部分，是不是“plans”？"),
    ErrorCase(
      "{ section: 'plans', after: 'problems' }",
      "6:37 没有名为“problems”的部分，已有的是：plans、work。"
    ),
    ErrorCase(
      "{ count: ['甲'], units: ['次'], atLeast: '$time' }",
      "6:49 没有名为“time”的参数，是不是“times”？"
    ),
    // together
    ErrorCase("{ together: [['甲']] }", "6:22 “together”至少要有 2 项，请补上。"),
    ErrorCase(
      "{ together: ['甲', ['乙']] }",
      "6:23 “together”应写成列表 [ … ]，这里是文字，请改正。"
    ),
    // count
    ErrorCase("{ count: ['甲'], units: ['次'] }", "6:10 count 没有写要多少，请写上 atLeast、atMost 或 exactly。"),
    ErrorCase("{ count: ['甲'], atLeast: 1 }", "6:10 count 缺少“units”，请补上。"),
    ErrorCase(
      "{ count: ['甲'], units: ['次'], atLeast: 3, atMost: 2 }",
      "6:49 atLeast（3）大于 atMost（2），请改正。"
    ),
    ErrorCase(
      "{ count: ['甲'], units: ['次'], atLeast: '$times', atMost: '$most' }",
      "6:49 atLeast（2）大于 atMost（1），请改正。"
    ),
    ErrorCase(
      "{ count: ['甲'], units: ['次'], atLeast: 1, exactly: 2 }",
      "6:61 exactly 不能和 atLeast、atMost 同时写，请只留一种。"
    ),
    ErrorCase(
      "{ count: ['甲'], units: ['次'], atLeast: 'times' }",
      "6:49 “atLeast”应写成整数或“$参数名”，这里是文字，请改正。"
    ),
    ErrorCase(
      "{ count: [{ mention: ['甲'] }], units: ['次'], atLeast: 1 }",
      "6:20 count 缺少“together”，请补上。",
      "6:22 count 没有“mention”这个键，可用的有：together、within、unless。"
    ),
    ErrorCase(
      "{ count: '甲', units: ['次'], atLeast: 1 }",
      "6:19 “count”应写成列表 [ … ]，这里是文字，请改正。"
    ),
    // facets
    ErrorCase(
      "{ atLeast: 3, of: { 监测: ['甲'], 预警: ['乙'] } }",
      "6:21 atLeast 是 3，而 of 只有 2 个方面，请改小或补上方面。"
    ),
    ErrorCase(
      "{ facets: { atLeast: '$times', of: { 监测: ['甲'] } } }",
      "6:31 atLeast 是 2，而 of 只有 1 个方面，请改小或补上方面。"
    ),
    ErrorCase(
      "{ facets: { atLeast: 1, of: { 监测: ['甲'] } }, of: { 预警: ['乙'] } }",
      "6:55 facets 没有“of”这个键，可用的有：facets、near、within、unless。"
    ),
    ErrorCase("{ of: { 监测: ['甲'] } }", "6:10 facets 缺少“atLeast”，请补上。"),
    ErrorCase("{ atLeast: 1, of: {} }", "6:28 of 里没有任何方面，请写成 { 名称: [词语] }。"),
    ErrorCase("{ atLeast: 1, of: { 监测: [] } }", "6:34 “监测”至少要有 1 项，请补上。"),
    // Form
    ErrorCase("{ section: 'work', items: 0 }", "6:36 “items”是 0，请改为 1 到 1000 之间的整数。"),
    ErrorCase("{ element: 'titel' }", "6:21 “element”不能是“titel”，是不是“title”？"),
    ErrorCase(
      "{ element: 'title', notLaterThan: '03-31' }",
      "6:44 notLaterThan 只用于 element: \"date\"，这里是“title”，请删掉。"
    ),
    ErrorCase(
      "{ element: 'date', notLaterThan: '3-31' }",
      "6:43 “3-31”不是日期，请把 notLaterThan 写成 MM-DD，例如 03-31。"
    ),
    ErrorCase(
      "{ element: 'date', notLaterThan: '02-30' }",
      "6:43 “02-30”不是日期，请把 notLaterThan 写成 MM-DD，例如 03-31。"
    ),
    ErrorCase("{ layout: 'paired-mark' }", "6:20 “layout”不能是“paired-mark”，是不是“paired-marks”？"),
    ErrorCase("{ placeholders: 'any' }", "6:26 “placeholders”不能是“any”，可用的有：none。"),
    // agree
    ErrorCase("{ agree: 'year' }", "6:19 “agree”不能是“year”，是不是“years”？"),
    ErrorCase("{ agree: 'years', of: ['r'] }", "6:32 agree: \"years\" 不能带“of”，请删掉。"),
    ErrorCase("{ agree: 'period' }", "6:19 agree: \"period\" 缺少“of”，请写上要比较的规则 id。"),
    ErrorCase(
      "{ absent: ['甲'], unless: ['乙'] }",
      "6:27 absent 不能带“unless”，它只用于 mention、together、count、facets、pattern，请删掉。"
    ),
    ErrorCase("{ agree: 'counts' }", "6:19 agree: \"counts\" 缺少“of”，请写上要比较的规则 id。"),
    ErrorCase("{ agree: 'counts', of: ['s'] }", "6:34 没有名为“s”的规则，已有的是：r。"),
    ErrorCase(
      "{ agree: 'counts', of: ['r'] }",
      "6:34 规则“r”不计次数，agree 的“of”里只能写 count 规则，请改正。"
    ),
    ErrorCase(
      "{ agree: 'counts', of: ['r'], table: ['甲'] }",
      "6:34 规则“r”不计次数，agree 的“of”里只能写 count 规则，请改正。",
      "6:47 agree: \"counts\" 不能带“table”，请删掉。"
    ),
    ErrorCase(
      "{ agree: 'sum', left: ['乙'] }",
      "6:19 agree: \"sum\" 缺少“table”、“right”，请写上表格和要相加的各行。"
    ),
    ErrorCase(
      "{ agree: 'sum', table: ['甲'], left: ['乙'], right: ['丙'], of: ['r'] }",
      "6:71 agree: \"sum\" 不能带“of”，请删掉。"
    ),
    ErrorCase(
      "{ agree: 'sum', table: ['甲'], left: [['乙', '@x1'], []], right: ['@x1'] }",
      "6:53 没有名为“x1”的词表，已有的是：topic、two。",
      "6:61 “left”至少要有 1 项，请补上。",
      "6:74 没有名为“x1”的词表，已有的是：topic、two。"
    ),
    // Nesting
    ErrorCase("{ all: [] }", "6:17 “all”至少要有 1 项，请补上。"),
    ErrorCase(
      "{ all: [{ mention: ['@x1'] }, { any: { not: { sektion: 'work' } } }] }",
      "6:30 没有名为“x1”的词表，已有的是：topic、two。",
      "6:56 要求没有“sektion”这一种，是不是“section”？"
    ),
    ErrorCase("{ all: ['甲'] }", "6:18 “all”应写成对象 { … }，这里是文字，请改正。"),
  ]

  @Test(arguments: cases) func `says what is wrong and what to do`(_ test: ErrorCase) {
    #expect(TestPacks.require(test.fragment).errors() == test.errors)
  }

  @Test(arguments: [
    ("'甲坏'", 23), ("\"坏\"", 22), (#"'\\d+坏'"#, 26), (#"'\u7532\x41坏'"#, 32), ("'甲\\\n坏'", 23),
  ])
  func `an expression is blamed at the character that is wrong`(_ pattern: String, column: Int) {
    let loader = RuleLoader(
      library: TestPacks.require("{ pattern: \(pattern) }").library,
      checkPattern: { expression in
        let offset = Array(expression.unicodeScalars).firstIndex(of: "坏")
        return offset.map { PatternFault(at: $0, sentence: "坏了。", english: "bad") }
      }
    )
    let problem = loader.problems(in: .file("p.json5")).first { $0.severity == .error }
    #expect(problem?.message == "坏了。" && problem?.english == "bad")
    #expect(problem?.line == 6)
    #expect(problem?.column == column)
  }

  @Test func `a condition is checked like a requirement`() {
    let packs = TestPacks.rule(
      """
      when: { mentions: ['甲'] }, in: ['works'], notIn: 'plan',
      title: "乙", level: "required", require: { mention: ["甲"] }, examples: { pass: ["⟦甲⟧"] },
      """
    )
    #expect(
      packs.errors() == [
        "6:9 要求没有“mentions”这一种，是不是“mention”？",
        "6:33 没有名为“works”的部分，是不是“work”？",
        "6:50 没有名为“plan”的部分，是不是“plans”？",
      ]
    )
  }
}
