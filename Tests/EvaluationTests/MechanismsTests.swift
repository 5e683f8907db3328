import Checking
import Evaluation
import Matching
import Model
import Testing

/// Each switch turns off what it is named after, and nothing else is needed for the sentence.
struct MechanismsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    var rule = "analysis-meeting-count"
    let with: Observation.Answer
    let without: Observation.Answer
  }

  static let cases = [
    Case(
      testDescription: "plan mood",
      text: "拟召开意识形态分析研判会4次",
      with: Observation.Answer(.fail, .planned),
      without: Observation.Answer(.pass, measured: 4)
    ),
    Case(
      testDescription: "rule words",
      text: "意识形态分析研判会原则上每季度召开一次",
      with: Observation.Answer(.fail, .planned),
      without: Observation.Answer(.pass, measured: 4)
    ),
    Case(
      testDescription: "negation",
      text: "没有召开意识形态分析研判会",
      with: Observation.Answer(.fail, .negated),
      without: Observation.Answer(.fail, .unquantified)
    ),
    Case(
      testDescription: "other year",
      text: "2019年、2018年召开意识形态分析研判会4次",
      with: Observation.Answer(.fail, .otherScope),
      without: Observation.Answer(.pass, measured: 4)
    ),
    Case(
      testDescription: "other body",
      text: "县委常委会先后5次研究意识形态工作",
      rule: "special-study-count",
      with: Observation.Answer(.fail, .otherScope),
      without: Observation.Answer(.pass, measured: 5)
    ),
    Case(
      testDescription: "quoted titles",
      text: "按照《每季度召开意识形态分析研判会方案》开展工作",
      with: Observation.Answer(.fail, .missing),
      without: Observation.Answer(.pass, measured: 4)
    ),
    Case(
      testDescription: "section scope",
      text: "工作平稳。\n\n四、今后打算\n\n召开意识形态分析研判会4次",
      with: Observation.Answer(.fail, .planned),
      without: Observation.Answer(.pass, measured: 4)
    ),
    Case(
      testDescription: "sub-counts",
      text: "上半年召开意识形态分析研判会3次，其中5月2次",
      with: Observation.Answer(.pass, measured: 3),
      without: Observation.Answer(.pass, measured: 5)
    ),
    Case(
      testDescription: "units",
      text: "召开意识形态分析研判会，累计12天",
      with: Observation.Answer(.fail, .unquantified),
      without: Observation.Answer(.pass, measured: 12)
    ),
    Case(
      testDescription: "topic",
      text: "党组书记履行基层党建第一责任人职责",
      rule: "first-responsible-person",
      with: Observation.Answer(.fail, .missing),
      without: Observation.Answer(.pass)
    ),
  ]

  @Test(arguments: cases) func `each mechanism can be switched off alone`(_ test: Case) throws {
    let named = Mechanisms.named.first { $0.name == test.testDescription }
    let mechanism = try #require(named).mechanism
    #expect(try answer(to: test, .all) == test.with)
    #expect(try answer(to: test, .all.subtracting(mechanism)) == test.without)
  }

  @Test func `no mechanism is without a case`() {
    #expect(Mechanisms.named.map(\.name) == Self.cases.map(\.testDescription))
  }

  private func answer(
    to test: Case,
    _ mechanisms: Mechanisms
  ) throws -> Observation.Answer? {
    let checker = try Checker(Checker.Options(rules: "ideology-annual"), mechanisms: mechanisms)
    let sentence = LabelledSentence(
      id: "s",
      text: test.text,
      topic: "t",
      label: Label(rule: test.rule, status: .pass)
    )
    let corpus = Corpus(sentences: [sentence])
    return Evaluator(checker).evaluate(corpus).observations.first?.answer
  }
}
