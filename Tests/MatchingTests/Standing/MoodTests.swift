import Testing

@Suite struct MoodTests {
  static let cases = [
    StandingCase("召开研判会。", "done"),
    StandingCase("已召开研判会。", "done"),
    StandingCase("下一步召开研判会。", "planned"),
    StandingCase("今后，我局召开研判会。", "planned"),
    StandingCase("计划召开研判会。", "planned"),
    StandingCase("拟召开研判会。", "planned"),
    StandingCase("将召开研判会。", "planned"),
    StandingCase("要召开研判会。", "planned"),
    StandingCase("应当召开研判会。", "planned"),
    StandingCase("须召开研判会。", "planned"),
    StandingCase("制度规定各单位召开研判会。", "planned"),
    StandingCase("会议强调，要召开研判会。", "planned"),
    StandingCase("准备召开研判会。", "planned"),
    StandingCase("力争召开研判会。", "planned"),
    StandingCase("研判会拟于12月召开。", "planned"),
    StandingCase("如遇重大舆情，召开研判会。", "done"),
    StandingCase("出现重大舆情时，召开研判会。", "done"),
    StandingCase("按照上级要求，召开研判会。", "done"),
    StandingCase("按规定召开研判会。", "done"),
    StandingCase("将意识形态工作纳入议程，召开研判会。", "done"),
    StandingCase("把重要工作列入研判会。", "done"),
    StandingCase("制定工作计划，召开研判会。", "done"),
    StandingCase("按计划召开研判会。", "done"),
    StandingCase("修订应急预案，召开研判会。", "done"),
    StandingCase("计划召开4次，实际召开研判会。", "done"),
    StandingCase("学习《下一步工作计划》，召开研判会。", "done"),
    StandingCase("主要负责人主持召开研判会。", "done"),
    StandingCase("根据工作需要召开研判会。", "done"),
    StandingCase("召开研判会，部署下一步工作。", "done"),
    StandingCase("应召开研判会。", "planned"),
    StandingCase("应邀参加研判会。", "done"),
  ]

  @Test(arguments: cases)
  func `plans and rules are told from facts`(_ test: StandingCase) throws {
    try test.expect()
  }

  @Test(arguments: [
    StandingCase("召开研判会。", "planned"), StandingCase("健全研判会制度。", "planned"),
    StandingCase("未召开研判会。", "planned"), StandingCase("落实《研判会制度》。", "quoted"),
  ])
  func `everything in the plans is planned`(_ test: StandingCase) throws {
    try test.expect(in: Framed.plans)
  }

  @Test func `a part that announces itself is a plan`() throws {
    try StandingCase("召开会议2次。下一步，我局将健全制度，召开研判会。", "planned").expect()
    try StandingCase("召开研判会。下一步，我局将健全制度。", "done").expect()
  }
}
