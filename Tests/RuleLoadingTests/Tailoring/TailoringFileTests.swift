import Model
import Testing

@testable import RuleLoading

/// Tailoring files against a small pack of their own.
struct TailoringFileTests {
  private static let pack = TestPacks.rule(
    """
    title: "乙", level: "required", require: { mention: ["甲"] }, examples: { pass: ["⟦甲⟧"] },
    }, { id: "placeholder-free", title: "丙", level: "format",
    require: { placeholders: "none" }, examples: { pass: ["甲"] },
    """
  )

  private func checklist() throws -> Checklist {
    var files = Self.pack.files
    files["p.json5"] = files["p.json5"].map {
      $0.replacing("sections:", with: "profiles: { central: {}, strict: { times: 4 } },\nsections:")
    }
    return try TestPacks(files: files).loader.checklist(from: .file("p.json5"))
  }

  /// Loads a file, with `keys` after its base, which fills the first line.
  private func load(_ keys: String, base: String = "p") throws -> Result<Tailoring, RuleError> {
    let checklist = try checklist()
    let text = "{ base: '\(base)',\n\(keys)\n}"
    return Result { () throws(RuleError) in
      let file = TailoringFile(Array(text.utf8), name: "t.json5")
      return try file.tailoring(of: base == "p" ? checklist : nil, among: ["p"])
    }
  }

  private func errors(_ keys: String, base: String = "p") throws -> [String] {
    guard case .failure(let error) = try load(keys, base: base) else { return [] }
    #expect(error.problems.allSatisfy { $0.file == "t.json5" })
    return error.problems.map { "\($0.line):\($0.column) \($0.message)" }
  }

  @Test func `everything that a file says is there`() throws {
    let tailoring = try load(
      """
      version: '1', profile: 'strict',
      parameters: { times: { value: 9, halfYear: 5, quarter: 2, reason: '甲' } },
      rules: { r: { off: true, reason: '乙' }, 'placeholder-free': { level: 'required', reason: '丙' } },
      waivers: [{ rule: 'r', reason: '丁', approvedBy: '戊', until: '2027-03-31' }],
      accept: [{ rule: 'placeholder-free', evidence: 'X光机', reason: '己', approvedBy: '庚' }],
      """
    ).get()
    let until = try #require(CalendarDate(year: 2027, month: 3, day: 31))
    let acceptance = Tailoring.Acceptance(
      rule: "placeholder-free",
      evidence: "X光机",
      reason: "己",
      approvedBy: "庚"
    )
    #expect(
      tailoring
        == Tailoring(
          file: "t.json5",
          base: "p",
          profile: "strict",
          parameters: [
            Tailoring.ParameterChange(
              name: "times",
              value: 9,
              halfYear: 5,
              quarter: 2,
              reason: "甲"
            )
          ],
          rules: [
            Tailoring.RuleChange(rule: "r", level: nil, reason: "乙"),
            Tailoring.RuleChange(rule: "placeholder-free", level: .required, reason: "丙"),
          ],
          waivers: [
            Tailoring.Waiver(rule: "r", reason: "丁", approvedBy: "戊", until: until)
          ],
          acceptances: [acceptance]
        )
    )
  }

  @Test func `a base alone changes nothing`() throws {
    #expect(try load("").get() == Tailoring(file: "t.json5", base: "p"))
  }

  static let cases = [
    ErrorCase("version: '2'", "2:10 这份文件是按版本“2”写的，规则包现在是“1”，请核对各项后改正 version。"),
    ErrorCase("profile: 'strikt'", "2:10 没有名为“strikt”的方案，是不是“strict”？"),
    ErrorCase("waiver: []", "2:1 调整文件没有“waiver”这个键，是不是“waivers”？"),
    ErrorCase("accept: [],\naccept: []", "3:1 “accept”重复，第 2 行已经写过，请只留一个。"),
    ErrorCase(
      "parameters: { time: { value: 3, reason: '甲' } }",
      "2:15 没有名为“time”的参数，是不是“times”？"
    ),
    ErrorCase(
      "parameters: { times: { value: 10, reason: '甲' } }",
      "2:31 参数“times”的值 10 超出范围，请改为 1 到 9 之间的数。"
    ),
    ErrorCase(
      "parameters: { times: { value: 9, halfYear: 0, quarter: 12, reason: '甲' } }",
      "2:44 参数“times”的值 0 超出范围，请改为 1 到 9 之间的数。",
      "2:56 参数“times”的值 12 超出范围，请改为 1 到 9 之间的数。"
    ),
    ErrorCase("parameters: { times: { value: 3 } }", "2:22 参数的调整缺少“reason”，请补上。"),
    ErrorCase(
      "parameters: { times: { value: 3, reason: ' ' } }",
      "2:42 “reason”里有空的文字，请写上内容或删掉。"
    ),
    ErrorCase("rules: { R: { off: true, reason: '甲' } }", "2:10 没有名为“R”的规则，是不是“r”？"),
    ErrorCase("rules: { r: { off: true } }", "2:13 规则的调整缺少“reason”，请补上。"),
    ErrorCase(
      "rules: { r: { reason: '甲' } }",
      "2:13 这里没有写改什么，请写上 level，或写上 off: true。"
    ),
    ErrorCase(
      "rules: { r: { off: false, reason: '甲' } }",
      "2:13 这里没有写改什么，请写上 level，或写上 off: true。"
    ),
    ErrorCase(
      "rules: { r: { off: true, level: 'format', reason: '甲' } }",
      "2:33 停用的规则没有级别，请在 off 和 level 中只留一个。"
    ),
    ErrorCase(
      "rules: { r: { level: 'recomended', reason: '甲' } }",
      "2:22 “level”不能是“recomended”，是不是“recommended”？"
    ),
    ErrorCase(
      "waivers: [{ rule: 'placeholder-fre', reason: '甲', approvedBy: '乙', until: '2027-02-29' }]",
      "2:19 没有名为“placeholder-fre”的规则，是不是“placeholder-free”？",
      "2:75 “2027-02-29”不是日历上的日期，请写成 2027-03-31 这样。"
    ),
    ErrorCase(
      "waivers: [{ rule: 'r' }]",
      "2:11 豁免缺少“reason”，请补上。",
      "2:11 豁免缺少“approvedBy”，请补上。",
      "2:11 豁免缺少“until”，请补上。"
    ),
    ErrorCase(
      "accept: [{ rule: 'r', evidence: '甲乙', reason: '丙' }]",
      "2:10 认可缺少“approvedBy”，请补上。"
    ),
    ErrorCase(
      "accept: [{ rule: 'r', evidence: 'XX', reason: '丙', approvedBy: '丁' }]",
      "2:33 “XX”太短，会把别处的问题也放过，请连同前后的文字一起写。"
    ),
    ErrorCase(
      "accept: [{ rule: 'r', evidence: '“', reason: '丙', approvedBy: '丁' }]",
      "2:33 ““”太短，会把别处的问题也放过，请连同前后的文字一起写。"
    ),
    ErrorCase("profile：'strict'", "2:8 这里是中文冒号，请改成英文冒号（:）。"),
    ErrorCase(
      "profile: 3,\nrules: []",
      "2:10 “profile”应写成文字（加引号），这里是数字，请改正。",
      "3:8 “rules”应写成对象 { … }，这里是列表，请改正。"
    ),
  ]

  @Test(arguments: cases) func `what does not fit is told with its place`(
    _ test: ErrorCase
  ) throws {
    #expect(try errors(test.fragment) == test.errors)
  }

  @Test func `a file for another pack is told so, and its names are left alone`() throws {
    let rules = "rules: { unknown: { off: true, reason: '甲' } }"
    #expect(
      try errors(rules, base: "safety")
        == ["1:9 这份文件调整的是规则包“safety”，而报告用的是“p”，请改正 base，或换一份调整文件。"]
    )
    #expect(try errors("", base: "q").count == 1)
  }

  @Test func `a misspelt pack is told what it was meant to be`() throws {
    let file = TailoringFile(Array("{ base: 'safty' }".utf8), name: "t.json5")
    let error = #expect(throws: RuleError.self) {
      try file.tailoring(of: nil, among: ["safety", "schools"])
    }
    #expect(error?.problems.map(\.message) == ["没有名为“safty”的规则包，是不是“safety”？"])
  }

  @Test func `a file without a base adjusts nothing`() throws {
    let file = TailoringFile(Array("{}".utf8), name: "t.json5")
    let error = #expect(throws: RuleError.self) {
      try file.tailoring(of: nil, among: ["safety"])
    }
    #expect(error?.problems.map(\.message) == ["调整文件缺少“base”，请补上。"])
  }

  @Test func `the place of the base goes with the error about one report`() {
    let file = TailoringFile(Array("{\n  base: 'p' }".utf8), name: "t.json5")
    let problem = file.error(onPack: "q").problems.first
    #expect(problem?.line == 2)
    #expect(problem?.column == 9)
    #expect(problem?.sourceLine == "  base: 'p' }")
  }
}
