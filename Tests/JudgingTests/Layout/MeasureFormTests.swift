import Judging
import Model
import Testing

@Suite struct MeasureFormTests {
  static let cases = [
    FormCase("digits", "召开18次，走访320户"),
    FormCase("a figure", "召开十八次", finds: ["十八次"]),
    FormCase("two figures", "更换三百二十个，走访二十五户", finds: ["三百二十个", "二十五户"]),
    FormCase("with a zero", "受众一千零五十人", finds: ["一千零五十人"]),
    FormCase("less than ten", "召开三次、十个方面"),
    FormCase("rough", "十余次、几十户、三四十人、近二十人、数十家、八九十份"),
    FormCase("ordinals", "第十二次、第三十条、第十一、十二期、第二十至二十三项"),
    FormCase("lengths of time and set phrases", "十二个月、十五个小时、二十年、五十六个民族"),
    FormCase("names", "“节水二十条”和《办公二十项规定》"),
    FormCase("idioms", "百家争鸣、千家万户"),
    FormCase("at the end", "二十"),
  ]

  @Test(arguments: cases) func `figures are written in digits`(_ test: FormCase) {
    test.expect(.measuredNumbers)
  }

  @Test func `the title is left alone`() {
    let report = ReportBuilder.report("落实二十项任务的报告\n完成。", roles: [0: .title])
    let titled = report.with(elements: Elements(title: report.line(0)))
    #expect(LayoutJudge.findings(.measuredNumbers, in: titled).ranges.isEmpty)
  }
}
