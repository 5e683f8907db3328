import Judging
import Model
import Testing

@Suite struct SignerFormTests {
  @Test(arguments: [
    ("", [String]()), ("县水利局文件", []), ("临水发〔2025〕12号 签发人：周启明", []),
    ("临水发〔2025〕12号", ["临水发〔2025〕12号"]), ("临水发〔2025〕12号 签发人：", ["签发人："]),
    ("临水发[2025]第012号", ["临水发[2025]第012号"]), ("临水发〔2025〕12号\n签发人：周启明", []),
    ("临水发〔2025〕12号\n签发人：×××", ["签发人：×××"]), ("文号：临水发〔2025〕12号", []), ("〔2025〕", []),
  ])
  func `a letterhead names who signed`(_ head: String, _ words: [String]) {
    let lines = head.split(separator: "\n").map(String.init) + ["县水利局节水报告", "改造管网。"]
    let title = lines.count - 2
    let roles = Dictionary(
      uniqueKeysWithValues: lines.indices.prefix(title).map { ($0, Paragraph.Role.furniture) }
    )
    let report = ReportBuilder.report(lines.joined(separator: "\n"), roles: roles)
    let titled = report.with(elements: Elements(title: report.line(title)))
    let found = LayoutJudge.findings(.signer, in: titled).ranges
    #expect(found.map(report.document.quote) == words)
  }

  @Test func `a number below the title is no letterhead`() {
    let report = ReportBuilder.report("县水利局节水报告\n临水发〔2025〕12号")
    let titled = report.with(elements: Elements(title: report.line(0)))
    #expect(LayoutJudge.findings(.signer, in: titled).ranges.isEmpty)
    #expect(LayoutJudge.findings(.signer, in: report).ranges.isEmpty)
  }
}
