import Judging
import Model
import Testing

@Suite struct TimeWordsTests {
  static let cases = [
    FormCase("no year anywhere", "今年改造，比去年多。", finds: ["今年", "去年"]),
    FormCase("a year before", "2025年完成。今年改造。"),
    FormCase("a year after", "今年改造。2025年完成。去年改造。", finds: ["今年"]),
    FormCase("at the head of a clause", "近日，召开会议。", finds: ["近日"]),
    FormCase("a day of the month", "25日前完成，当日前往。"),
    FormCase("other words", "文明年会、过去年间、迄今年限"),
    FormCase("none", "改造管网。"),
  ]

  @Test(arguments: cases) func `words of time need a year`(_ test: FormCase) {
    test.expect(.relativeTime)
  }

  @Test(arguments: [("2025年报告", "12月20日"), ("报告", "2025年12月20日")])
  func `title and sign-off give the year`(_ title: String, _ date: String) {
    let report = ReportBuilder.report("\(title)\n今年改造。\n\(date)", roles: [0: .title, 2: .date])
    let elements = Elements(title: report.line(0), date: report.line(2))
    let found = LayoutJudge.findings(.relativeTime, in: report.with(elements: elements))
    #expect(found.ranges.isEmpty)
  }
}
