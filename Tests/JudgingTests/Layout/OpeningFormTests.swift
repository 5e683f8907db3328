import Judging
import Model
import Testing

@Suite struct OpeningFormTests {
  /// What is found in a report of a title and one sentence.
  private func found(_ text: String, title: String = "节水工作报告") -> [String] {
    let report = ReportBuilder.report("\(title)\n\(text)", roles: [0: .title])
    let whole = report.with(
      sentences: [report.line(1)],
      elements: Elements(title: report.line(0))
    )
    return LayoutJudge.findings(.transition, in: whole).ranges.map(report.document.quote)
  }

  @Test(arguments: [
    ("现将情况报告如下：", [String]()), ("现将情况报告如下。", []), ("现将情况报告如下，请审阅。", ["报告如下"]),
    ("现将情况汇报如下：", ["汇报如下"]), ("现将情况总结如下。", ["总结如下"]), ("现将情况报告如下", ["报告如下"]),
    ("完成如下任务：改造。", []), ("汇报如下工作。", []), ("改造管网。", []),
  ])
  func `a report is led over to as a report`(_ text: String, _ words: [String]) {
    #expect(found(text) == words)
  }

  @Test func `where the title names another kind, that is one finding and not two`() {
    #expect(found("现将情况汇报如下：", title: "节水工作汇报") == [])
  }

  @Test func `the opening ends after some sentences`() {
    let lines = Array(repeating: "改造管网。", count: 12) + ["现将情况汇报如下："]
    let report = ReportBuilder.report(lines.joined(separator: "\n"))
    let whole = report.with(sentences: lines.indices.map(report.line))
    #expect(LayoutJudge.findings(.transition, in: whole).ranges.isEmpty)
  }
}
