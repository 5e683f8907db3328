import Model
import Testing

@Suite struct CheckResultTests {
  typealias Level = Rule.Level
  typealias Status = Verdict.Status

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var results: [(level: Level, status: Status)]
    var outcome: CheckResult.Outcome
    var failOn = Level.required
  }

  static let cases = [
    Case(
      testDescription: "all pass",
      results: [(.required, .pass), (.format, .pass)],
      outcome: .pass
    ),
    Case(
      testDescription: "a required rule fails",
      results: [(.required, .pass), (.required, .fail)],
      outcome: .fail
    ),
    Case(
      testDescription: "a recommended rule fails",
      results: [(.required, .pass), (.recommended, .fail), (.format, .fail)],
      outcome: .pass
    ),
    Case(
      testDescription: "a recommended rule fails below the moved line",
      results: [(.required, .pass), (.recommended, .fail)],
      outcome: .fail,
      failOn: .recommended
    ),
    Case(
      testDescription: "a format rule fails above the moved line",
      results: [(.required, .pass), (.format, .fail)],
      outcome: .pass,
      failOn: .recommended
    ),
    Case(
      testDescription: "a format rule fails below the moved line",
      results: [(.format, .fail)],
      outcome: .fail,
      failOn: .format
    ),
    Case(
      testDescription: "a required rule in error wins over a failure",
      results: [(.required, .fail), (.required, .error)],
      outcome: .error
    ),
    Case(
      testDescription: "a recommended rule in error",
      results: [(.required, .pass), (.recommended, .error)],
      outcome: .pass
    ),
    Case(
      testDescription: "nothing applicable",
      results: [(.required, .notApplicable), (.format, .notApplicable)],
      outcome: .error
    ),
    Case(testDescription: "no rule at all", results: [], outcome: .error),
    Case(
      testDescription: "a required review does not fail",
      results: [(.required, .review)],
      outcome: .pass
    ),
    Case(
      testDescription: "a waived rule does not fail",
      results: [(.required, .waived)],
      outcome: .pass
    ),
  ]

  private func result(_ test: Case) -> CheckResult {
    let rules = test.results.enumerated().map { index, result in
      Rule(id: "r\(index)", title: "", level: result.level, requirement: .placeholders)
    }
    return CheckResult(
      report: Empty.report,
      checklist: Empty.checklist(rules),
      chosenBy: .fallback,
      verdicts: test.results.enumerated().map { index, result in
        Verdict(rule: "r\(index)", status: result.status)
      },
      failOn: test.failOn
    )
  }

  @Test(arguments: cases)
  func `the outcome follows from the verdicts`(_ test: Case) {
    #expect(result(test).outcome == test.outcome)
  }

  @Test func `an input that could not be read is an error`() {
    let result = CheckResult(error: InputError(source: "a.txt", reason: .notFound))
    #expect(result.outcome == .error)
    #expect(result.source == "a.txt")
    #expect(result.verdicts.isEmpty)
    #expect(result.report == nil)
  }
}
