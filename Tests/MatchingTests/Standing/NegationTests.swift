import Testing

@Suite struct NegationTests {
  static let cases = [
    StandingCase("未召开研判会。", "negated"),
    StandingCase("全年没有召开研判会。", "negated"),
    StandingCase("尚未召开过研判会。", "negated"),
    StandingCase("研判会未召开。", "negated"),
    StandingCase("研判会没有召开。", "negated"),
    StandingCase("无研判会。", "negated"),
    StandingCase("缺乏研判会。", "negated"),
    StandingCase("研判会缺失。", "negated"),
    StandingCase("研判会因故取消。", "negated"),
    StandingCase("从未间断召开研判会。", "done"),
    StandingCase("未雨绸缪，召开研判会。", "done"),
    StandingCase("召开研判会，未发生舆情。", "done"),
    StandingCase("未发生舆情，召开研判会。", "done"),
    StandingCase("针对未整改的问题，召开研判会。", "done"),
    StandingCase("无论大小事，都召开研判会。", "done"),
    StandingCase("不断完善研判会。", "done"),
    StandingCase("召开研判会，没有走过场。", "done"),
    StandingCase("研判会能力不强。", nil),
    StandingCase("研判会不够规范。", nil),
    StandingCase("召开研判会，无一人缺席。", "done"),
  ]

  @Test(arguments: cases)
  func `what is said not to be is negated`(_ test: StandingCase) throws {
    try test.expect()
  }

  @Test(arguments: [
    StandingCase("未召开研判会。", "negated"), StandingCase("研判会质量不高。", "negated"),
    StandingCase("研判会召开不及时。", "negated"), StandingCase("研判会的办法不多。", nil),
    StandingCase("召开研判会2次。", "done misplaced"),
    StandingCase("落实《研判会制度》。", "quoted misplaced"),
  ])
  func `among the problems a shortfall negates and a fact is out of place`(
    _ test: StandingCase
  ) throws {
    try test.expect(in: Framed.problems)
  }
}
