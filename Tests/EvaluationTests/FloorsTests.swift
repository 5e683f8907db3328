import Evaluation
import Model
import Testing

struct FloorsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let floors: Floors
    let status: Int32
  }

  /// Status 75 %, reason 50 %, number 50 %.
  private static let evaluation = Evaluation(observations: FiguresTests.observations)

  static let cases = [
    Case(testDescription: "no floor", floors: Floors(), status: 0),
    Case(testDescription: "status just reached", floors: Floors(status: 75), status: 0),
    Case(testDescription: "status missed", floors: Floors(status: 75.1), status: 1),
    Case(testDescription: "reason just reached", floors: Floors(reason: 50), status: 0),
    Case(testDescription: "reason missed", floors: Floors(reason: 51), status: 1),
    Case(testDescription: "count missed", floors: Floors(count: 50.5), status: 1),
    Case(
      testDescription: "one of three missed",
      floors: Floors(status: 70, reason: 50, count: 60),
      status: 1
    ),
    Case(
      testDescription: "all reached",
      floors: Floors(status: 70, reason: 50, count: 50),
      status: 0
    ),
  ]

  @Test(arguments: cases) func `a figure below its floor gives 1`(_ test: Case) {
    #expect(EvaluationTool.status(Self.evaluation, nil, test.floors) == test.status)
  }

  @Test func `a floor under nothing is not reached`() {
    let empty = Evaluation(observations: [])
    #expect(EvaluationTool.status(empty, nil, Floors(count: 0)) == 1)
    #expect(EvaluationTool.status(empty, nil, Floors()) == 0)
  }
}
