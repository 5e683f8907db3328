import Evaluation
import Model
import Testing

struct EvaluationTextTests {
  private let summary =
    "gaps found 0.0 % of 1, false alarms 0.0 % of 1, verdict -, "
    + "status 50.0 % of 2 (at least 90.0), reason -, measured 100.0 % of 1, "
    + "false passes on required rules 1, ambiguous labels left out 3"

  @Test func `columns line up, disagreements follow, the summary comes last`() {
    let missed = Label(rule: "会议", status: .fail, reason: .planned, hint: "拟召开4次")
    let evaluation = Evaluation(
      observations: [
        Samples.observation(Samples.pass(4), Observation.Answer(.pass, measured: 4)),
        Samples.observation(missed, Observation.Answer(.pass, measured: 4), quotation: "召开4次"),
      ],
      ambiguous: 3
    )
    #expect(
      EvaluationText(evaluation).render(limit: nil, floors: Floors(status: 90)) == """
        rule   n   gaps found  false alarms       status  reason     measured
        count  1            -   0/1   0.0 %  1/1 100.0 %       -  1/1 100.0 %
        会议   1  0/1   0.0 %             -  0/1   0.0 %       -            -

        topic     n   gaps found  false alarms       status  reason     measured
        meetings  2  0/1   0.0 %   0/1   0.0 %  1/2  50.0 %       -  1/1 100.0 %

        source     n   gaps found  false alarms       status  reason     measured
        sentences  2  0/1   0.0 %   0/1   0.0 %  1/2  50.0 %       -  1/1 100.0 %
        all        2  0/1   0.0 %   0/1   0.0 %  1/2  50.0 %       -  1/1 100.0 %

        expected \\ got  a  b
        a pass          1  .
        b fail planned  1  .

        s1 会议: fail planned expected, got pass 4
            拟召开4次

        \(summary)

        """
    )
  }

  @Test func `no figure is rounded to the better side`() {
    let right = Samples.observation(Samples.pass(), Observation.Answer(.pass))
    let wrong = Samples.observation(Samples.pass(), Observation.Answer(.fail, .missing))
    let many = [Observation](repeating: right, count: 2999) + [wrong]
    let text = EvaluationText(Evaluation(observations: many)).render(limit: 0)
    #expect(text.contains("false alarms 0.1 % of 3000,"))
    #expect(text.contains("status 99.9 % of 3000,"))
  }

  @Test func `a limit says how many more there are`() {
    let wrong = Samples.observation(Samples.pass(), Observation.Answer(.fail, .missing))
    let text = EvaluationText(Evaluation(observations: [wrong, wrong, wrong]))
    #expect(text.render(limit: 1).contains("got fail missing\n… and 2 more\n"))
    #expect(!text.render(limit: 0).contains("got fail missing"))
  }
}
