import Evaluation
import Testing

struct EvaluationOptionsTests {
  @Test func `without a name everything below fixtures is evaluated`() throws {
    let options = try EvaluationOptions(["--show", "0"])
    #expect(options.sentences == "fixtures/evaluation/sentences.jsonl")
    #expect(options.reports == ["fixtures"])
    #expect(options.show == 0)
  }

  @Test func `with a name only that is evaluated`() throws {
    #expect(try EvaluationOptions(["--sentences", "a.jsonl"]).reports.isEmpty)
    let options = try EvaluationOptions(["--reports=a", "--reports", "b"])
    #expect(options.sentences == nil)
    #expect(options.reports == ["a", "b"])
  }

  @Test func `floors are numbers`() throws {
    let options = try EvaluationOptions(["--min-status=97.5", "--min-reason", "90"])
    #expect(options.floors == Floors(status: 97.5, reason: 90))
  }

  @Test(arguments: [
    (["--fast"], "There is no option \"--fast\"; --help lists them."),
    (["fixtures"], "There is no option \"fixtures\"; --help lists them."),
    (["--json"], "--json needs a value."),
    (["--sentences", "--show"], "--sentences needs a value."),
    (["--min-count", "all"], "--min-count needs a number, not \"all\"."),
    (["--show", "-1"], "--show needs a number, not \"-1\"."),
  ]) func `a wrong word gives one sentence`(_ words: [String], _ message: String) {
    let error = #expect(throws: EvaluationOptions.UsageError.self) {
      try EvaluationOptions(words)
    }
    #expect(error?.description == message)
  }
}
