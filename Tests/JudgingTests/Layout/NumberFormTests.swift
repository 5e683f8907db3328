import Judging
import Model
import Testing

@Suite struct NumberFormTests {
  static let ranges = [
    FormCase("years with a dash", "2021—2025年"),
    FormCase("years with a hyphen", "2021-2025年", finds: ["2021-2025"]),
    FormCase("months", "1-11月", finds: ["1-11"]),
    FormCase("persons", "安排3-5人", finds: ["3-5"]),
    FormCase("decimals", "约1.5-2.5万元", finds: ["1.5-2.5"]),
    FormCase("with a wave", "3～5个"),
    FormCase("a wide hyphen", "3－5个"),
    FormCase("a telephone number", "0731-88001234人"),
    FormCase("a date", "2020-12-28日"),
    FormCase("house numbers", "3-5号楼"),
    FormCase("a code", "DN15-20个"),
    FormCase("a standard", "GB/T9704-2012年"),
    FormCase("a year and a month", "2020-12月"),
    FormCase("an ordinal", "第3-5次"),
    FormCase("at the end", "3-5"),
  ]

  @Test(arguments: ranges) func `a range has no hyphen`(_ test: FormCase) {
    test.expect(.rangeDash)
  }

  static let percents = [
    FormCase("both ends", "63%～68%"),
    FormCase("one end", "63～68%", finds: ["63～68%"]),
    FormCase("with a hyphen", "63-68%", finds: ["63-68%"]),
    FormCase("with a word", "63至68%", finds: ["63至68%"]),
    FormCase("two numbers", "63个，68%"),
    FormCase("a month before", "1至11月增长6%"),
  ]

  @Test(arguments: percents) func `both ends of a range have their sign`(_ test: FormCase) {
    test.expect(.percentRange)
  }

  static let rough = [
    FormCase("numerals", "三四个、十几个"),
    FormCase("two neighbours", "每村3、4个", finds: ["3、4"]),
    FormCase("two ordinals", "第3、4次"),
    FormCase("no neighbours", "安排3、5人"),
    FormCase("months", "集中在3、4月"),
    FormCase("tables", "表3、4个别数据"),
    FormCase("digits and a word", "抽查10几个", finds: ["10几"]),
    FormCase("a word and digits", "抽查几10个", finds: ["几10"]),
    FormCase("at the beginning", "3、4个"),
  ]

  @Test(arguments: rough) func `a rough number has no digits`(_ test: FormCase) {
    test.expect(.approximateNumbers)
  }

  static let years = [
    FormCase("in full", "2025年12月"),
    FormCase("short", "于25年12月完成", finds: ["25年12月"]),
    FormCase("a length of time", "运行20年，12月检修"),
    FormCase("an ordinal", "第20年3月"),
    FormCase("mixed numerals", "二〇二五年12月", finds: ["二〇二五年12月"]),
    FormCase("mixed numerals with a circle", "二○二五年8月", finds: ["二○二五年8月"]),
    FormCase("Chinese throughout", "二〇二五年十二月"),
    FormCase("at the beginning", "年12月"),
  ]

  @Test(arguments: years) func `a year is written in full and in one way`(_ test: FormCase) {
    test.expect(.yearForm)
  }

  @Test func `the date of the sign-off is left to its own check`() {
    let report = ReportBuilder.report("县局\n20年12月28日", dateAt: 1)
    #expect(LayoutJudge.findings(.yearForm, in: report).ranges.isEmpty)
  }
}
