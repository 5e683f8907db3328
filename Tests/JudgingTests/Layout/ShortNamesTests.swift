import Judging
import Model
import Testing

@Suite struct ShortNamesTests {
  static let cases = [
    FormCase("no short name", "按《节水办法》检查。"),
    FormCase("after its introduction", "《县节水办法》（以下简称《办法》）共6章，按《办法》检查。"),
    FormCase("before it", "按《办法》检查。《县节水办法》（以下简称《办法》）共6章。", finds: ["《办法》"]),
    FormCase("in quotes", "节水专班走访。县节水工作专班（以下简称“节水专班”）成立。", finds: ["节水专班"]),
    FormCase("at the end of a longer name", "县节水专班走访。县节水工作专班（以下简称“节水专班”）成立。"),
    FormCase("after a particle", "由节水专班走访。县节水工作专班（以下简称节水专班）成立。", finds: ["节水专班"]),
    FormCase("two characters", "中心走访。县节水服务中心（以下简称中心）成立。"),
    FormCase("without a bracket", "按《办法》检查，以下简称《办法》。"),
  ]

  @Test(arguments: cases) func `a short name follows its introduction`(_ test: FormCase) {
    test.expect(.shortNames)
  }

  @Test func `the title may have it`() {
    let text = "落实《办法》报告\n《县节水办法》（以下简称《办法》）共6章。"
    let report = ReportBuilder.report(text, roles: [0: .title])
    let titled = report.with(elements: Elements(title: report.line(0)))
    #expect(LayoutJudge.findings(.shortNames, in: titled).ranges.isEmpty)
  }
}
