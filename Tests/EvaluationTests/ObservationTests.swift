import Evaluation
import Model
import Testing

struct ObservationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let label: Label
    let answer: Observation.Answer
    var status = true
    var reason: Bool?
    var number: Bool?
  }

  static let cases = [
    Case(
      testDescription: "a pass with the number",
      label: Samples.pass(4),
      answer: Observation.Answer(.pass, measured: 4),
      number: true
    ),
    Case(
      testDescription: "a pass with another number",
      label: Samples.pass(4),
      answer: Observation.Answer(.pass, measured: 6),
      number: false
    ),
    Case(
      testDescription: "a pass with a number where none is known",
      label: Samples.pass(),
      answer: Observation.Answer(.pass, measured: 6)
    ),
    Case(
      testDescription: "a false alarm, whose number is not compared",
      label: Samples.pass(4),
      answer: Observation.Answer(.fail, .belowMinimum, measured: 1),
      status: false
    ),
    Case(
      testDescription: "a failure with its reason",
      label: Samples.fail(.negated),
      answer: Observation.Answer(.fail, .negated),
      reason: true
    ),
    Case(
      testDescription: "a failure with another reason",
      label: Samples.fail(.negated),
      answer: Observation.Answer(.fail, .missing),
      reason: false
    ),
    Case(
      testDescription: "a review of a plan, whose reason is not compared",
      label: Samples.fail(.planned),
      answer: Observation.Answer(.review, .planned)
    ),
    Case(
      testDescription: "a review of what is only negated",
      label: Samples.fail(.negated),
      answer: Observation.Answer(.review, .negated),
      status: false
    ),
    Case(
      testDescription: "an implied one that is counted",
      label: Samples.fail(.belowMinimum, 1, isImplied: true),
      answer: Observation.Answer(.fail, .belowMinimum, measured: 1),
      reason: true,
      number: true
    ),
    Case(
      testDescription: "an implied one that is not counted",
      label: Samples.fail(.belowMinimum, 1, isImplied: true),
      answer: Observation.Answer(.fail, .belowMinimum),
      reason: true,
      number: true
    ),
    Case(
      testDescription: "an implied one that is counted twice",
      label: Samples.fail(.belowMinimum, 1, isImplied: true),
      answer: Observation.Answer(.fail, .belowMinimum, measured: 2),
      reason: true,
      number: false
    ),
    Case(
      testDescription: "an error is never right",
      label: Samples.fail(.missing),
      answer: Observation.Answer(.error),
      status: false
    ),
  ]

  @Test(arguments: cases) func `status, reason and number are compared`(_ test: Case) {
    let observation = Samples.observation(test.label, test.answer)
    #expect(observation.agreesOnStatus == test.status)
    #expect(observation.agreesOnReason == test.reason)
    #expect(observation.agreesOnNumber == test.number)
    #expect(
      observation.isRight == (test.status && test.reason != false && test.number != false)
    )
  }

  @Test func `a pass of a gap is a false pass only where the rule is required`() {
    let label = Samples.fail(.missing)
    let required = Samples.observation(label, Observation.Answer(.pass))
    let recommended = Samples.observation(label, Observation.Answer(.pass), level: .recommended)
    #expect(required.isFalsePass)
    #expect(!recommended.isFalsePass)
  }

  @Test(arguments: [
    (Verdict.Status.fail, true), (.error, true), (.review, false), (.notApplicable, false),
  ]) func `only a failure or an error is a false alarm`(_ status: Verdict.Status, _ isAlarm: Bool) {
    let observation = Samples.observation(Samples.pass(), Observation.Answer(status))
    #expect(observation.isFalseAlarm == isAlarm)
  }
}
