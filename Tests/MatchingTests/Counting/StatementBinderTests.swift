import Model
import Testing

@Suite struct StatementBinderTests {
  static let numbers = [
    CountCase("召开研判会2次。", "done 2"),
    CountCase("召开研判会２次。", "done 2"),
    CountCase("召开研判会 2 次。", "done 2"),
    CountCase("召开研判会两次。", "done 2"),
    CountCase("召开了两次研判会。", "done 2"),
    CountCase("召开2次研判会。", "done 2"),
    CountCase("研判会召开2次。", "done 2"),
    CountCase("召开研判会（2次）。", "done 2"),
    CountCase("召开研判会2场次。", "done 2"),
    CountCase("召开研判会十余次。", "done 10"),
    CountCase("召开研判会10次以上。", "done 10"),
    CountCase("召开研判会近20次。", "done 20"),
    CountCase("召开研判会2至3次。", "done 2"),
    CountCase("召开研判会廿次。", "done 20"),
    CountCase("召开研判会0次。", "negated"),
    CountCase("召开研判会，参加200人次。", "unquantified"),
    CountCase("召开研判会，分析2个方面问题。", "unquantified"),
    CountCase("召开研判会第9次会议。", "done 1"),
    CountCase("召开研判会x次。", "placeholder"),
    CountCase("召开研判会XX次。", "placeholder"),
    CountCase("召开研判会＿＿次。", "placeholder"),
    CountCase("召开研判会×次。", "placeholder"),
    CountCase("召开研判会*次。", "placeholder"),
    CountCase("召开研判会次。", "placeholder"),
    CountCase("召开研判会。", "unquantified"),
    CountCase("多次召开研判会。", "unquantified"),
    CountCase("定期召开研判会。", "unquantified"),
    CountCase("经常召开研判会。", "unquantified"),
    CountCase("数次召开研判会。", "unquantified"),
  ]

  @Test(arguments: numbers)
  func `a number counts the noun beside it`(_ test: CountCase) throws {
    try test.expect()
  }

  static let totals = [
    CountCase("全年召开研判会4次。", "done 4 total"),
    CountCase("共召开研判会4次。", "done 4 total"),
    CountCase("累计召开研判会4次。", "done 4 total"),
    CountCase("今年先后两次召开研判会。", "done 2 total"),
    CountCase("一年来先后召开四次研判会。", "done 4 total"),
    CountCase("召开研判会，全年共4次。", "done 4 total"),
    CountCase("召开研判会共计4次。", "done 4 total"),
    CountCase("全年共召开研判会4次，其中上半年2次，下半年2次。", "done 4 total"),
    CountCase("全年共召开研判会4次（其中党组会2次）。", "done 4 total"),
    CountCase("上半年召开研判会1次，下半年召开研判会2次。", "done 1", "done 2"),
    CountCase("召开研判会上半年1次、下半年2次。", "done 1", "done 2"),
    CountCase("上半年共召开研判会2次。", "done 2"),
    CountCase("召开研判会4次，其中2次专题研究。", "done 4"),
    CountCase("3月召开研判会1次，全年共4次。", "done 1", "done 4 total"),
  ]

  @Test(arguments: totals)
  func `totals are told from parts`(_ test: CountCase) throws {
    try test.expect()
  }

  static let frequencies = [
    CountCase("每季度召开一次研判会。", "done 4 a year"),
    CountCase("坚持每季度召开研判会。", "done 4 a year"),
    CountCase("按季召开研判会。", "done 4 a year"),
    CountCase("研判会一季一次。", "done 4 a year"),
    CountCase("每半年召开研判会1次。", "done 2 a year"),
    CountCase("每月召开研判会。", "done 12 a year"),
    CountCase("每两个月召开一次研判会。", "done 6 a year"),
    CountCase("每月召开两次研判会。", "done 24 a year"),
    CountCase("制度规定每季度召开一次研判会。", "planned"),
    CountCase("原则上每季度召开一次研判会。", "planned"),
    CountCase("每月至少召开一次研判会。", "planned"),
    CountCase("每年召开研判会不少于2次。", "planned"),
    CountCase("一般每季度召开一次研判会。", "planned"),
    CountCase("计划每季度召开一次研判会。", "planned"),
    CountCase("每季度召开x次研判会。", "placeholder"),
    CountCase("每季度召开一次研判会，全年共召开4次。", "done 4 a year", "done 4 total"),
    CountCase("如遇重大舆情，召开研判会2次。", "planned"),
    CountCase("出现重大舆情时，召开研判会2次。", "planned"),
  ]

  @Test(arguments: frequencies)
  func `a frequency is a practice or a rule`(_ test: CountCase) throws {
    try test.expect()
  }

  static let occasions = [
    CountCase("3月25日召开研判会。", "done 1"),
    CountCase("3月、9月召开研判会。", "done 2"),
    CountCase("3月、6月、9月、12月各召开1次研判会。", "done 4 total"),
    CountCase("召开第一次研判会。", "done 1"),
    CountCase("召开第一次、第二次研判会。", "done 2"),
    CountCase("上下半年各召开一次研判会。", "done 2 total"),
    CountCase("分别于3月和9月召开研判会。", "done 2"),
    CountCase("1-6月召开研判会。", "unquantified"),
    CountCase("截至11月底召开研判会。", "unquantified"),
    CountCase("2024年召开研判会。", "unquantified"),
    CountCase("在党组会、干部会上分别通报。", "done 2"),
  ]

  @Test(arguments: occasions)
  func `marks of time stand for single occasions`(_ test: CountCase) throws {
    try test.expect(test.text.contains("研判会") ? "研判会" : "通报")
  }

  static let neighbours = [
    CountCase("召开专题会3次、研判会2次。", "done 2"),
    CountCase("召开研判会2次、专题会3次。", "done 2"),
    CountCase("召开研判会2次，开展学习12次。", "done 2"),
    CountCase("开展学习12次，召开研判会2次。", "done 2"),
    CountCase("开展学习12次，召开研判会。", "unquantified"),
    CountCase("召开研判会，开展学习12次。", "unquantified"),
    CountCase("召开研判会、专题会各2次。", "done 2"),
    CountCase("召开3次党组会，2次研判会。", "done 2"),
    CountCase("召开研判会，研究问题6项。", "unquantified"),
    CountCase("召开研判会并印发通报3期。", "unquantified"),
    CountCase("召开研判会和专题会共5次。", "done 5 total"),
    CountCase("召开研判会，每次半天。", "unquantified"),
    CountCase("计划召开研判会4次，实际召开3次。", "planned", "done 3"),
    CountCase("召开研判会4次，较去年增加2次。", "done 4"),
    CountCase("下一步计划召开研判会4次。", "planned"),
    CountCase("未召开研判会。", "negated"),
    CountCase("各支部召开研判会36次。", "other-scope"),
    CountCase("我局召开研判会2次，各支部召开研判会36次。", "done 2", "other-scope"),
  ]

  @Test(arguments: neighbours)
  func `a number belongs to what it can count`(_ test: CountCase) throws {
    try test.expect()
  }

  @Test(arguments: [
    CountCase("召开研判会由去年的2次增加到4次。", "done 4"), CountCase("研判会从2次增加到4次。", "done 4"),
    CountCase("召开研判会不到2次。", "done 1"), CountCase("召开2024年度研判会2次。", "done 2"),
    CountCase("基层党组织召开研判会36次。", "other-scope"), CountCase("村支部召开研判会36次。", "other-scope"),
  ])
  func `a number is read with the words around it`(_ test: CountCase) throws {
    try test.expect()
  }

  @Test func `a number of matters is no number of meetings`() throws {
    let hits = try structured(Framed.work("分析研判不足2方面问题。")).hits(.meetings("分析研判"))
    #expect(hits.allSatisfy { $0.amount == nil })
  }

  @Test func `a number counts the meetings whose matter comes after them`() throws {
    try CountCase("先后3次召开党组会，专题研究意识形态工作。", "done 3 total").expect("专题研究意识形态工作")
  }

  @Test func `a line break between number and unit does not matter`() throws {
    try CountCase("全年共召开意识形态研\n判会 2\n次，参加287\n人次。", "done 2 total").expect()
  }

  @Test(arguments: [
    ("召开研判会2次。", ["done 2"]), ("召开防汛研判会2次。", []), ("开展防汛调度2次。", ["done 2"]),
    ("开展安全调度2次。", []),
  ])
  func `another topic of one alternative is none of the others`(
    _ text: String,
    _ wanted: [String]
  ) throws {
    let count = Requirement.Count(
      subjects: [
        Requirement.Together(
          groups: [["研判会"], ["召开"]],
          limits: Requirement.Limits(within: .clause, unless: ["防汛"])
        ),
        Requirement.Together(groups: [["调度"]], limits: Requirement.Limits(within: .clause)),
      ],
      units: ["次"],
      bounds: Requirement.Bounds(atLeast: .number(1)),
      limits: Requirement.Limits(unless: ["安全"])
    )
    let report = try structured(Framed.work(text))
    #expect(try report.hits(.count(count)).map(describe) == wanted)
  }
}
