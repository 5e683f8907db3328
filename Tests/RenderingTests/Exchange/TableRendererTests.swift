import Model
import Rendering
import Testing

struct TableRendererTests {
  private func rows(_ results: [CheckResult]) throws -> [[String]] {
    let rows = try CSVReader.read(CSVRenderer(language: .chinese).render(results))
    for row in rows { #expect(row.count == rows[0].count) }
    return rows
  }

  @Test func `a row per report and a column per rule`() throws {
    let rows = try rows(ExchangeSamples.batch)
    #expect(rows.count == 6)
    let columns = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]))
    #expect(rows[0].count == 13 + 6)
    #expect(columns["单位"] == "临水县水利局")
    #expect(columns["结论"] == "不通过")
    #expect(columns["通过"] == "1")
    #expect(columns["不通过"] == "3")
    #expect(columns["召开意识形态分析研判会 (analysis-meeting-count)"] == "不通过：尚未填写")
    #expect(columns["网络舆情工作机制 (opinion-mechanism)"] == "不通过：数量不够（1/2）")
    #expect(columns["日期写法 (date-form)"] == "不适用")
    #expect(rows[3][3] == "无法检查")
    #expect(rows[3][12] == "这是 Word 97 文件，不能读取，请另存为 .docx 或纯文本后再检查。")
    #expect(rows[4][13] == "已豁免：没有写到")
    #expect(rows[4][15] == "")
  }

  @Test func `checklists with other rules widen the table`() throws {
    let rule = Rule(id: "drill", title: "应急演练", level: .required, requirement: .all([]))
    let other = CheckResult(
      report: Samples.draft.report,
      checklist: Checklist(
        id: "safety",
        title: "安全生产",
        version: "1",
        profile: nil,
        appliesTo: Checklist.AppliesTo(),
        parameters: [:],
        parts: [],
        rules: [rule, Samples.countRule]
      ),
      chosenBy: .option,
      verdicts: [
        Verdict(rule: "drill", status: .pass),
        Verdict(rule: "analysis-meeting-count", status: .pass, measured: 3),
      ]
    )
    let rows = try rows([Samples.failing, other])
    #expect(rows[0].count == 13 + 7)
    #expect(rows[0][19] == "应急演练 (drill)")
    #expect(rows[1][19] == "")
    #expect(rows[2][19] == "通过")
    #expect(rows[2][13] == "通过（3）")
    #expect(rows[2][14] == "")
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", " =1", "-"])
  func `no cell begins a formula`(path: String) throws {
    let cell = try rows([ExchangeSamples.result(path: path)])[1][4]
    #expect(cell == (path == "-" ? "标准输入" : "'" + path))
  }

  @Test func `no reports are a table of headings`() throws {
    #expect(try rows([]).count == 1)
  }

  @Test func `Markdown has a table of findings per report`() {
    let lines = MarkdownRenderer(language: .chinese).render(ExchangeSamples.batch)
      .split(separator: "\n")
    #expect(lines[0] == "# 报告核查结果")
    #expect(lines[1] == "5 份：通过 1，不通过 1，无法检查 3")
    #expect(lines.contains("## 旧稿.doc：无法检查"))
    let row = "| 必须 | 不通过：尚未填写 | 召开意识形态分析研判会 | 次数还没有填写 | 4:18 「召开研判会x次」 |"
    #expect(lines.contains { $0.hasPrefix(row) })
    let rows = lines.filter { $0.hasPrefix("|") }
    #expect(rows.count == 4 + 2 + 2 + 2)
  }

  @Test func `Markdown keeps within its limit and counts the rest`() {
    let results = (0..<100).map { ExchangeSamples.result(path: "\($0).txt") }
    let whole = MarkdownRenderer(language: .chinese).render(results)
    let text = MarkdownRenderer(language: .chinese, limit: 20_000).render(results)
    #expect(text.utf8.count <= 20_000 && text.utf8.count > 10_000)
    let shown = text.split(separator: "\n").filter { $0.hasPrefix("## ") }.count
    #expect(text.hasSuffix("另有 \(100 - shown) 份报告没有列出。\n"))
    #expect(whole.split(separator: "\n").filter { $0.hasPrefix("## ") }.count == 100)
  }
}
