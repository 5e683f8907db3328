import Checking
import Evaluation
import Model
import Testing

struct EvaluatorTests {
  private func evaluate(_ corpus: Corpus) throws -> Evaluation {
    Evaluator(try Checker(Checker.Options(rules: "ideology-annual"))).evaluate(corpus)
  }

  private func sentence(_ text: String, _ label: Label) -> LabelledSentence {
    LabelledSentence(id: "s1", text: text, topic: "t", label: label)
  }

  @Test func `a sentence is judged by its own rule only`() throws {
    let label = Label(rule: "analysis-meeting-count", status: .pass, measured: 3)
    let text = "局党组召开意识形态分析研判会3次"
    let evaluation = try evaluate(Corpus(sentences: [sentence(text, label)]))
    let observation = try #require(evaluation.observations.first)
    #expect(evaluation.observations.count == 1)
    #expect(observation.answer == Observation.Answer(.pass, measured: 3))
    #expect(observation.quotation.contains("研判会3次"))
    #expect(observation.level == .required)
    #expect(evaluation.verdicts == Share())
  }

  @Test func `ambiguous labels are counted and left out`() throws {
    let label = Label(rule: "agenda", status: .pass, isAmbiguous: true)
    let evaluation = try evaluate(Corpus(sentences: [sentence("甲", label)]))
    #expect(evaluation.observations.isEmpty)
    #expect(evaluation.ambiguous == 1)
  }

  @Test func `every rule of a report that cannot be read is in error`() throws {
    let report = LabelledReport(
      folder: "set",
      name: "a.txt",
      bytes: [0, 1, 2, 0],
      outcome: .fail,
      labels: [Label(rule: "agenda", status: .fail, reason: .missing)]
    )
    let evaluation = try evaluate(Corpus(reports: [report]))
    #expect(evaluation.observations.map(\.answer) == [Observation.Answer(.error)])
    #expect(evaluation.observations.map(\.source) == ["set/a.txt"])
    #expect(evaluation.outcomes.map(\.got) == [.error])
  }
}
