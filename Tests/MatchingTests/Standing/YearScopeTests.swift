import Model
import Testing

@Suite struct YearScopeTests {
  static let cases = [
    StandingCase("2024年召开研判会2次。", "done 2"),
    StandingCase("2023年召开研判会2次。", "other-scope"),
    StandingCase("2025年召开研判会2次。", "planned"),
    StandingCase("去年召开研判会2次。", "other-scope"),
    StandingCase("上年度召开研判会2次。", "other-scope"),
    StandingCase("今年召开研判会2次。", "done 2"),
    StandingCase("自2021年以来累计召开研判会12次。", "other-scope"),
    StandingCase("近三年召开研判会12次。", "other-scope"),
    StandingCase("2021年至2024年召开研判会12次。", "other-scope"),
    StandingCase("召开研判会5次，较2023年增加2次。", "done 5"),
    StandingCase("与去年相比，召开研判会5次。", "done 5"),
    StandingCase("学习《2023年工作要点》，召开研判会2次。", "done 2"),
    StandingCase("根据县委〔2023〕5号文件，召开研判会2次。", "done 2"),
    StandingCase("去年召开会议1次，今年召开研判会2次。", "done 2"),
    StandingCase("2023年召开研判会1次，2024年召开研判会2次。", "other-scope|done 2"),
    StandingCase("落实2023年整改任务，召开研判会2次。", "done 2"),
    StandingCase("针对去年巡察反馈的问题召开研判会2次。", "done 2"),
    StandingCase("任务逐项落实，2023年召开研判会2次。", "other-scope"),
  ]

  @Test(arguments: cases)
  func `the year named before decides`(_ test: StandingCase) throws {
    let report = try structured(Framed.work(test.text))
    let found = try report.hits(.meetings("研判会")).map(describe)
    #expect(found == test.standing.map { $0.split(separator: "|").map { String($0) } })
  }

  @Test(arguments: [
    StandingCase("自2021年以来坚持召开研判会。", "done"), StandingCase("2023年成立领导小组研判会。", "other-scope"),
    StandingCase("近年来召开研判会。", "done"),
  ])
  func `several years together are enough for what is not counted`(_ test: StandingCase) throws {
    try test.expect()
  }

  @Test func `without a year of the report every year is its own`() throws {
    let report = try structured("意识形态工作报告\n\n一、主要做法\n\n召开研判会2次。\n")
    #expect(report.facts.year == nil)
    #expect(try report.hits(.meetings("研判会")).map(describe) == ["done 2"])
  }
}
