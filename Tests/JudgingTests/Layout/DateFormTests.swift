import Judging
import Model
import Testing

@Suite struct DateFormTests {
  @Test(arguments: [
    "2020年12月28日", "2021年1月5日", "2020年2月29日", "２０２０年１２月２８日", "2020 年 12 月 28 日",
  ])
  func `year, month and day in Arabic numerals are right`(_ date: String) {
    let findings = findings(date)
    #expect(findings.isApplicable && findings.ranges.isEmpty)
  }

  @Test(arguments: [
    "12月26日", "2019年12月", "2019年", "2020年03月1日", "2020年3月01日", "二〇二〇年十二月二十八日",
    "二○二○年十二月二十八日", "2020年十二月28日", "2020-12-28", "2020.12.28", "2020/12/28", "2021年2月29日",
    "2020年13月1日", "2020年0月1日", "2020年12月28号", "20年12月28日", "2020年12日28日",
    "2020年12月28", "02020年12月28日",
  ])
  func `any other form is malformed`(_ date: String) {
    let findings = findings(date)
    #expect(findings.isApplicable)
    #expect(findings.ranges == [SourceRange(7, 7 + date.utf8.count)])
  }

  @Test(arguments: [
    "2023年  月  日", "2023年月日", "年  月  日", "  月  日", "2023年12月  日", "××月", "2023年X月X日", "20XX年12月28日",
    "2023年＿＿月＿＿日", "○○○○年○月○日", "2023年○月○○日", "某年某月某日", "2023-xx-xx", "2023年*月*日",
  ])
  func `a date with blanks has no form to judge`(_ date: String) {
    let findings = findings(date)
    #expect(!findings.isApplicable && findings.ranges.isEmpty)
  }

  @Test func `a report without a date has no form to judge`() {
    let report = ReportBuilder.report("2020-12-28")
    #expect(!LayoutJudge.findings(.dateForm, in: report).isApplicable)
  }

  private func findings(_ date: String) -> LayoutFindings {
    let report = ReportBuilder.report("县局\n\(date)", dateAt: 1)
    return LayoutJudge.findings(.dateForm, in: report)
  }
}
