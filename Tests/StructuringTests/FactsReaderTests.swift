import Model
import Testing

@Suite struct FactsReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var title: String
    var unit: String?
    var year: Int?
    var period: Facts.Period
    var testDescription: String { title }

    init(_ title: String, _ unit: String?, _ year: Int?, _ period: Facts.Period = .year) {
      self.title = title
      self.unit = unit
      self.year = year
      self.period = period
    }
  }

  static let titles = [
    Case("临水县水利局2024年意识形态工作报告", "临水县水利局", 2024),
    Case("中共临水县水利局党组关于2024年度意识形态工作的报告", "中共临水县水利局党组", 2024),
    Case("关于临水县水利局2024年意识形态工作情况的报告", "临水县水利局", 2024),
    Case("临水县水利局二〇二四年意识形态工作报告", "临水县水利局", 2024),
    Case("临水县水利局２０２４年意识形态工作报告", "临水县水利局", 2024),
    Case("临水县水利局2023—2024年意识形态工作报告", "临水县水利局", 2024),
    Case("2024年意识形态工作报告", nil, 2024),
    Case("意识形态工作报告", nil, nil),
    Case("临水县水利局意识形态工作报告（2024）", "临水县水利局", 2024),
    Case("临水县水利局2024年上半年意识形态工作报告", "临水县水利局", 2024, .halfYear),
    Case("临水县水利局上半年意识形态工作报告", "临水县水利局", nil, .halfYear),
    Case("临水县水利局2024年第三季度意识形态工作报告", "临水县水利局", 2024, .quarter),
    Case("临水县水利局2024年1季度意识形态工作情况汇报", "临水县水利局", 2024, .quarter),
    Case("临水镇2024年意识形态工作总结", "临水镇", 2024),
    Case("临水县第一中学2024年意识形态工作总结", "临水县第一中学", 2024),
  ]

  @Test(arguments: titles)
  func `the title tells unit, year and period`(_ test: Case) throws {
    let facts = try structured("\(test.title)\n\n一、主要做法\n召开会议2次。\n").facts
    #expect(facts == Facts(unit: test.unit, year: test.year, period: test.period))
  }

  static let texts = [
    Case("意识形态工作报告\n现将2024年情况报告如下：\n召开会议2次。\n2025年1月3日", nil, 2024),
    Case("意识形态工作报告\n召开会议2次。\n临水县水利局\n2024年12月28日", "临水县水利局", 2024),
    Case("意识形态工作报告\n召开会议2次。\n临水县水利局\n2025年1月8日", "临水县水利局", 2024),
    Case("意识形态工作报告\n召开会议2次。\n临水县水利局\n2025年3月31日", "临水县水利局", 2024),
    Case("意识形态工作报告\n召开会议2次。\n临水县水利局\n2025年4月8日", "临水县水利局", 2025),
    Case("意识形态工作报告\n召开会议2次。\n临水县水利局\n2024.12.28", "临水县水利局", 2024),
    Case("意识形态工作报告\n学习《2019年工作要点》。", nil, nil),
    Case("意识形态工作报告\n召开会议2次。\n我局12月开会。", nil, nil),
    Case("意识形态工作报告\n今年上半年召开会议2次。", nil, nil),
    Case("临水县水利局2024年意识形态工作报告\n一、做法\n2023年召开会议2次。", "临水县水利局", 2024),
  ]

  @Test(arguments: texts)
  func `the text and the sign-off tell what the title leaves out`(_ test: Case) throws {
    let facts = try structured(test.title + "\n").facts
    #expect(facts == Facts(unit: test.unit, year: test.year, period: test.period))
  }

  @Test func `a year in Chinese numerals at the sign-off is read`() throws {
    let report = try structured("意识形态工作报告\n召开会议2次。\n临水县水利局\n二〇二五年一月八日\n")
    #expect(report.facts.year == 2024)
  }
}
