import Checking
import Model
import Testing

struct RenamingTests {
  struct Renaming: Sendable, CustomTestStringConvertible {
    let report: String
    let old: String
    let new: String

    var testDescription: String { "\(report), \(old) becomes \(new)" }
  }

  private static let bureaus = [
    "审计局", "信访局", "财政局", "民族宗教事务局", "教育局", "应急管理局", "生态环境局", "统计局", "乡村振兴局", "医疗保障局", "退役军人事务局",
    "巡察工作局",
    "司法局", "市场监督管理局", "政务服务数据管理局", "招商服务中心", "融媒体中心", "人力资源和社会保障局",
  ]

  static let renamings: [Renaming] =
    bureaus.map {
      Renaming(report: "complete/report.txt", old: "住房和城乡建设局", new: $0)
    }
    + bureaus.map {
      Renaming(report: "nine-sentences/done2.txt", old: "商务局", new: $0)
    }
    + [
      Renaming(report: "evaluation/reports/r01.txt", old: "石桥镇", new: "党家镇"),
      Renaming(report: "evaluation/reports/r01.txt", old: "石桥镇", new: "三会镇"),
      Renaming(report: "evaluation/reports/r12.txt", old: "人民医院", new: "中医院"),
      Renaming(report: "evaluation/reports/r14.txt", old: "林业局", new: "审计局"),
    ]

  @Test func `another name of the unit changes no result`() throws {
    var findings = Findings(of: "renaming")
    let checker = try Checkers.annual()
    for renaming in Self.renamings {
      let report = try WholeReport.named(renaming.report)
      let original = try report.original().judgements
      let text = replacing(renaming.old, with: renaming.new, in: report.text)
      #expect(text != report.text)
      let changed = checker.check(text).judgements
      for (rule, outcome) in original.sorted(by: { $0.key < $1.key }) {
        findings.compare(
          "\(renaming.testDescription), \(rule)",
          got: changed[rule],
          wanted: outcome
        )
      }
    }
    findings.report()
  }
}
