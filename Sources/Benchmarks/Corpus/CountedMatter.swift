/// Something that a report must tell the number of, and the sentences that tell it.
///
/// `{c}` stands for the number, in figures or in Chinese numerals as the telling says.
struct CountedMatter {
  /// The rule that asks for it.
  let rule: String

  /// How often it must have been done.
  let least: Int

  /// The numbers that complete reports give.
  let usual: ClosedRange<Int>

  /// Sentences for each way of telling; two occasions are listed.
  let sentences: [Telling: [String]]

  /// One sentence, and what the rule must say of a report that has it.
  func drawn(
    _ unit: Unit,
    year: Int,
    _ numbers: inout SeededNumbers
  ) -> (telling: Telling, sentence: String?, expectation: Expectation) {
    let telling = Telling.drawn(&numbers)
    let count = count(telling, &numbers)
    let number = telling == .chineseNumeral ? Self.numerals[count] : String(count)
    let sentence = sentences[telling].map { choices in
      Template.filled(
        numbers.pick(choices).replacing("{c}", with: number)
          .replacing("{last}", with: String(year - 1)),
        unit,
        &numbers
      )
    }
    return (telling, sentence, telling.expectation(of: rule, count: count, least: least))
  }

  private func count(_ telling: Telling, _ numbers: inout SeededNumbers) -> Int {
    switch telling {
    case .one: 1
    case .listed: 2
    case .quarterly: 4
    default: numbers.number(in: usual)
    }
  }

  private static let numerals = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]
}

extension CountedMatter {
  /// Meetings that judge the situation.
  static let analysisMeetings = CountedMatter(
    rule: "analysis-meeting-count",
    least: 2,
    usual: 2...6,
    sentences: [
      .number: [
        "{org}全年召开意识形态领域分析研判会{c}次，梳理出苗头性问题{n}个，当场明确了牵头科室。",
        "围绕{field}中的敏感环节，年内开了意识形态形势研判会{c}次，会后逐条跟踪。",
      ],
      .chineseNumeral: [
        "{org}先后{c}次召开意识形态领域分析研判会，把容易引发误解的事项提前说清。",
        "一年来共召开意识形态形势研判会{c}次，班子成员都带着问题参会。",
      ],
      .quarterly: ["{org}坚持每季度召开一次意识形态领域分析研判会，会议记录由{office}存档。"],
      .listed: [
        "3月{day}日，{org}召开第一次意识形态领域分析研判会；9月{day}日，召开第二次意识形态领域分析研判会，两次都形成了清单。"
      ],
      .one: ["{org}召开意识形态领域分析研判会{c}次，重点看了{field}中的矛盾纠纷。"],
      .placeholder: ["{org}全年召开意识形态领域分析研判会x次，梳理问题{n}个。"],
      .planned: ["{org}计划召开意识形态领域分析研判会{c}次，届时请各科室列席。"],
      .negated: ["受机构调整影响，{org}全年没有召开意识形态领域分析研判会。"],
      .otherYear: ["{last}年，{org}召开意识形态领域分析研判会{c}次。"],
      .unquantified: ["{org}定期召开意识形态领域分析研判会，及时掌握动向。"],
    ]
  )

  /// Meetings of the party organ on the topic.
  static let specialStudies = CountedMatter(
    rule: "special-study-count",
    least: 2,
    usual: 2...8,
    sentences: [
      .number: [
        "{org}会议专题研究意识形态工作{c}次，对重点任务逐项定人定时。",
        "全年{org}会专题研究意识形态工作{c}次，议定事项已全部办结。",
      ],
      .chineseNumeral: [
        "{org}会议先后{c}次专题研究意识形态工作，会前征求各科室意见。",
        "一年来，{org}{c}次研究部署意识形态工作，每次都有纪要可查。",
      ],
      .quarterly: ["{org}会议每季度专题研究一次意识形态工作，由{head}主持。"],
      .listed: [
        "4月{day}日，{org}会议专题研究意识形态工作；10月{day}日，{org}会议再次专题研究意识形态工作。"
      ],
      .one: ["{org}会议专题研究意识形态工作{c}次，听了三个科室的发言。"],
      .placeholder: ["{org}会议专题研究意识形态工作XX次，对重点任务作了安排。"],
      .planned: ["{org}会议计划专题研究意识形态工作{c}次。"],
      .negated: ["由于班子人员变动，{org}会议全年未专题研究意识形态工作。"],
      .otherYear: ["{last}年，{org}会议专题研究意识形态工作{c}次。"],
      .unquantified: ["{org}会议多次专题研究意识形态工作，态度始终鲜明。"],
    ]
  )

  /// Sessions of the study group.
  static let studySessions = CountedMatter(
    rule: "study-session-count",
    least: 4,
    usual: 4...12,
    sentences: [
      .number: [
        "{organ}理论学习中心组全年集体学习{c}次，班子成员轮流领学。",
        "{organ}理论学习中心组开展集体学习{c}次，每次都安排重点发言。",
      ],
      .chineseNumeral: ["{organ}理论学习中心组先后集体学习{c}次，学习记录齐全。"],
      .quarterly: ["{organ}理论学习中心组每季度集体学习一次，由{head}领学。"],
      .listed: [
        "5月{day}日，{organ}理论学习中心组围绕{field}集体学习；11月{day}日，{organ}理论学习中心组再次集体学习。"
      ],
      .one: ["{organ}理论学习中心组集体学习{c}次，由{head}领学。"],
      .placeholder: ["{organ}理论学习中心组全年集体学习＿＿次，班子成员轮流领学。"],
      .planned: ["{organ}理论学习中心组计划集体学习{c}次。"],
      .negated: ["因业务繁忙，{organ}理论学习中心组全年未开展集体学习。"],
      .otherYear: ["{last}年，{organ}理论学习中心组集体学习{c}次。"],
      .unquantified: ["{organ}理论学习中心组定期开展集体学习，学风扎实。"],
    ]
  )
}
