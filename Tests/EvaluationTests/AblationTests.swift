import Checking
import Evaluation
import Matching
import Model
import Testing

struct AblationTests {
  private static let right = Samples.observation(
    Samples.fail(.planned),
    Observation.Answer(.fail, .planned)
  )
  private static let passed = Samples.observation(
    Samples.fail(.planned),
    Observation.Answer(.pass)
  )
  private static let misread = Samples.observation(
    Samples.fail(.planned),
    Observation.Answer(.fail, .missing)
  )

  private func row(_ without: [Observation], _ full: [Observation]) -> Ablation.Row {
    Ablation.Row(
      "mood",
      without: Evaluation(observations: without),
      full: Evaluation(observations: full)
    )
  }

  @Test func `verdicts that need a mechanism are lost without it`() {
    let row = row([Self.passed, Self.right, Self.misread], [Self.right, Self.passed, Self.right])
    #expect(row.lost == [Self.passed, Self.misread])
    #expect(row.gained == 1)
    #expect(row.lowersFigure)
  }

  @Test func `a worse reason alone lowers a figure`() {
    #expect(row([Self.misread], [Self.right]).lowersFigure)
  }

  @Test func `what loses nothing or only gains is idle`() {
    let idle = row([Self.right, Self.right], [Self.right, Self.passed])
    #expect(!idle.lowersFigure)
    #expect(Ablation(rows: [idle, row([Self.passed], [Self.right])]).idle == ["mood"])
  }

  @Test func `an idle mechanism gives 1`() {
    let full = Evaluation(observations: [Self.right])
    let idle = Ablation(rows: [row([Self.right], [Self.right])])
    let needed = Ablation(rows: [row([Self.passed], [Self.right])])
    #expect(EvaluationTool.status(full, idle, Floors()) == 1)
    #expect(EvaluationTool.status(full, needed, Floors()) == 0)
  }

  @Test func `the table has the difference that each mechanism makes`() {
    let full = Evaluation(observations: [Self.right, Self.right])
    let row = row([Self.right, Self.passed], full.observations)
    #expect(
      AblationText(Ablation(rows: [row]), full: full).render(limit: 1) == """
        without    status  reason  measured  gaps found  false alarms  verdict  lost  gained
        (nothing)   100.0   100.0         -       100.0             -        -              
        mood         50.0   100.0         -        50.0             -        -     1       0

        without mood:
          s1 count: fail planned expected, got pass

        """
    )
  }
}
