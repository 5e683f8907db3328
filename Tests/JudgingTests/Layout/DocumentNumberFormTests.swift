import Judging
import Model
import Testing

@Suite struct DocumentNumberFormTests {
  static let citations = [
    FormCase("right", "《办法》（川水发〔2025〕3号）"),
    FormCase("square brackets", "川水发[2025]3号", finds: ["[2025]3号"]),
    FormCase("round brackets", "川水发（2025）3号", finds: ["（2025）3号"]),
    FormCase("bold brackets", "川水发【2025】3号", finds: ["【2025】3号"]),
    FormCase("a leading zero", "川水发〔2025〕03号", finds: ["〔2025〕03号"]),
    FormCase("half a year", "川水发〔25〕3号", finds: ["〔25〕3号"]),
    FormCase("an ordinal word is its owner's", "公告〔2025〕第3号"),
    FormCase("a case number", "（2020）川01民初12号"),
    FormCase("a year in brackets", "全年（2020）完成3号泵站"),
    FormCase("nothing before", "[2025]3号"),
    FormCase("cut off", "川水发[2025"),
  ]

  @Test(arguments: citations) func `a cited number has its year in angled brackets`(
    _ test: FormCase
  ) {
    test.expect(.citedNumber)
  }

  @Test(arguments: [
    ("临水发〔2025〕12号", true), ("临水发[2025]12号", false), ("临水发〔2025〕第12号", false),
    ("临水发〔2025〕012号", false), ("临水发〔25〕12号", false), ("临水发12号", false),
  ])
  func `the report's own number is right or found`(_ number: String, _ isRight: Bool) {
    let report = ReportBuilder.report(number)
    let numbered = report.with(elements: Elements(documentNumber: report.line(0)))
    let found = LayoutJudge.findings(.documentNumber, in: numbered).ranges
    #expect(found.map(report.document.quote) == (isRight ? [] : [number]))
    #expect(LayoutJudge.findings(.citedNumber, in: numbered).ranges.isEmpty)
  }
}
