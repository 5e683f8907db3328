import Matching
import Model
import Testing

/// Each answer is also tried on a sentence: with the longer phrase added to the list, what is found
/// changes its standing where the phrase decides, and does not where it decides nothing.
@Suite struct NestedPhraseTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var phrase: String
    var shorter: String
    var sentence: String
    var decides: Bool
    var testDescription: String { "\(phrase) beside \(shorter)" }

    init(_ phrase: String, _ shorter: String, in sentence: String, decides: Bool) {
      self.phrase = phrase
      self.shorter = shorter
      self.sentence = sentence
      self.decides = decides
    }
  }

  private func standings(of requirement: Requirement, in text: String) throws -> [String] {
    try structured(Framed.work(text)).hits(requirement).map(describe)
  }

  static let mentions = [
    Case("分析研判会", "研判会", in: "召开分析研判会。", decides: false),
    Case("应急演练", "演练", in: "下一步组织应急演练。", decides: false),
    Case("重要会议", "会议", in: "召开重要会议。", decides: false),
    Case("未召开研判会", "研判会", in: "本年未召开研判会。", decides: true),
    Case("研判会因故取消", "研判会", in: "研判会因故取消。", decides: true),
    Case("副局长", "局长", in: "副局长负责。", decides: true),
    Case("《研判会制度》", "研判会", in: "制定《研判会制度》。", decides: true),
    Case("专题研究，形成意见", "形成意见", in: "未专题研究，形成意见。", decides: true),
    Case("研判会", "例会", in: "召开研判会。", decides: true),
  ]

  @Test(arguments: mentions) func `a phrase decides where its own words would turn the shorter one`(
    _ test: Case
  ) throws {
    #expect(
      NestedPhrase.decides(test.phrase, beside: test.shorter, countedIn: nil) == test.decides
    )
    let alone = try standings(of: mention([test.shorter]), in: test.sentence)
    let both = try standings(of: mention([test.shorter, test.phrase]), in: test.sentence)
    #expect((alone != both) == test.decides)
  }

  private func mention(_ phrases: [String]) -> Requirement {
    .mention(Requirement.Mention(phrases: phrases, limits: Requirement.Limits()))
  }

  static let counts = [
    Case("分析研判会", "研判会", in: "召开分析研判会2次。", decides: false),
    Case("专题研究部署", "专题研究", in: "专题研究部署2次。", decides: false),
    Case("意识形态形势分析会", "分析会", in: "召开意识形态形势分析会2次。", decides: false),
    Case("水利投资分析会", "分析会", in: "召开水利投资分析会2次。", decides: true),
    Case("中心组学习资料", "中心组学习", in: "编印中心组学习资料6次。", decides: true),
  ]

  @Test(arguments: counts) func `a count tells meetings apart by their names`(
    _ test: Case
  ) throws {
    let topic = ["意识形态"]
    #expect(
      NestedPhrase.decides(test.phrase, beside: test.shorter, countedIn: topic) == test.decides
    )
    let alone = try standings(of: count([test.shorter]), in: test.sentence)
    let both = try standings(of: count([test.shorter, test.phrase]), in: test.sentence)
    #expect((alone != both) == test.decides)
  }

  @Test func `another topic makes another meeting`() {
    #expect(NestedPhrase.decides("意识形态形势分析会", beside: "分析会", countedIn: ["防汛"]))
  }

  private func count(_ phrases: [String]) -> Requirement {
    let limits = Requirement.Limits(within: .clause)
    return .count(
      Requirement.Count(
        subjects: [Requirement.Together(groups: [phrases], limits: limits)],
        units: ["次"],
        bounds: Requirement.Bounds(atLeast: .number(1)),
        limits: limits
      )
    )
  }
}
