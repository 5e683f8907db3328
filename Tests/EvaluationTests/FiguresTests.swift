import Evaluation
import Model
import Testing

struct FiguresTests {
  static let observations = [
    Samples.observation(Samples.pass(4), Observation.Answer(.pass, measured: 4)),
    Samples.observation(Samples.pass(2), Observation.Answer(.pass, measured: 3)),
    Samples.observation(Samples.pass(), Observation.Answer(.fail, .missing)),
    Samples.observation(Samples.fail(.planned), Observation.Answer(.fail, .planned)),
    Samples.observation(Samples.fail(.negated), Observation.Answer(.fail, .missing)),
    Samples.observation(Samples.fail(.planned), Observation.Answer(.review, .planned)),
    Samples.observation(Samples.fail(.missing), Observation.Answer(.pass)),
    Samples.observation(
      Label(rule: "feedback", status: .notApplicable),
      Observation.Answer(.notApplicable),
      topic: "other"
    ),
  ]

  @Test func `each figure has its own whole`() {
    let figures = Figures(Self.observations)
    #expect(figures.count == 8)
    #expect(figures.found == Share(3, of: 4))
    #expect(figures.alarms == Share(1, of: 3))
    #expect(figures.status == Share(6, of: 8))
    #expect(figures.reason == Share(1, of: 2))
    #expect(figures.number == Share(1, of: 2))
    #expect(figures.right == Share(4, of: 8))
    #expect(figures.falsePasses == 1)
  }

  @Test func `a share of nothing has no percentage`() {
    #expect(Share(1, of: 4).percent == 25)
    #expect(Share().percent == nil)
  }

  @Test func `groups keep the order in which they occur and lose nothing`() {
    let evaluation = Evaluation(observations: Self.observations)
    #expect(evaluation.byRule.map(\.name) == ["count", "feedback"])
    #expect(evaluation.byTopic.map(\.figures.count) == [7, 1])
    #expect(evaluation.bySource.map(\.name) == ["sentences", "all"])
    #expect(evaluation.bySource.map(\.figures.count) == [8, 8])
  }

  @Test func `whole verdicts are compared on reports`() {
    let evaluation = Evaluation(
      observations: [],
      outcomes: [
        Evaluation.Outcome(source: "a", expected: .pass, got: .pass),
        Evaluation.Outcome(source: "b", expected: .fail, got: .pass),
        Evaluation.Outcome(source: "c", expected: .fail, got: .error),
      ]
    )
    #expect(evaluation.verdicts == Share(1, of: 3))
  }

  @Test func `confusion counts what became of what, with reasons`() throws {
    let confusion = Confusion(Self.observations)
    #expect(
      confusion.kinds.map(\.description) == [
        "pass", "fail negated", "fail planned", "fail missing", "review planned",
        "not-applicable",
      ]
    )
    let (pass, missing) = (confusion.kinds[0], confusion.kinds[3])
    #expect(confusion.count(pass, pass) == 2)
    #expect(confusion.count(pass, missing) == 1)
    #expect(confusion.count(missing, pass) == 1)
    #expect(confusion.count(missing, missing) == 0)
  }
}
