import Testing

@Suite struct BodyScopeTests {
  static let cases = [
    StandingCase("我局召开研判会。", "done"),
    StandingCase("局党组召开研判会。", "done"),
    StandingCase("镇党委召开研判会。", "done"),
    StandingCase("领导班子召开研判会。", "done"),
    StandingCase("各支部召开研判会。", "other-scope"),
    StandingCase("下属单位召开研判会。", "other-scope"),
    StandingCase("今年以来，各支部召开研判会。", "other-scope"),
    StandingCase("区委常委会召开研判会。", "other-scope"),
    StandingCase("县委召开研判会。", "other-scope"),
    StandingCase("董事会召开研判会。", "other-scope"),
    StandingCase("工会召开研判会。", "other-scope"),
    StandingCase("督促各支部召开研判会。", "other-scope"),
    StandingCase("指导基层党组织召开研判会。", "other-scope"),
    StandingCase("由各支部召开研判会。", "other-scope"),
    StandingCase("按照县委要求召开研判会。", "done"),
    StandingCase("县委部署后，我局召开研判会。", "done"),
    StandingCase("贯彻县委部署，召开研判会。", "done"),
    StandingCase("向县委报告研判会情况。", "done"),
    StandingCase("我局及下属单位召开研判会。", "done"),
    StandingCase("对各支部开展督查，召开研判会。", "done"),
    StandingCase("县委宣传部指导我局召开研判会。", "done"),
    StandingCase("总工会召开研判会。", "done"),
  ]

  @Test(arguments: cases)
  func `the body that acts decides`(_ test: StandingCase) throws {
    try test.expect()
  }

  @Test(arguments: [
    ("临水县委", "县委召开研判会。", "done"), ("临水县委宣传部", "县委召开研判会。", "other-scope"),
    ("临水县总工会", "总工会召开研判会。", "done"), ("临水县妇联", "妇联召开研判会。", "done"),
    ("临水县水利局工会", "工会召开研判会。", "done"),
  ])
  func `the unit itself is no other body`(
    _ unit: String,
    _ text: String,
    _ standing: String
  ) throws {
    try StandingCase(text, standing)
      .expect(in: { Framed.work($0).replacing("临水县水利局", with: unit) })
  }
}
