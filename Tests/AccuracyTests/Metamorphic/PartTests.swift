import Model
import Testing

@testable import Checking

/// The proof of a rule in a part of the report where it is none.
struct PartTests {
  /// Rules for which the part does not matter: form, and what must not stand anywhere.
  private static let anywhere: Set<String> = [
    "no-placeholder", "no-request", "number-consistency", "year-consistency", "period-scope",
  ]

  @Test(arguments: [(PartContent.plans, Reason.planned), (.problems, .misplaced)])
  func `the proof of a rule is none in another part`(
    _ part: PartContent,
    _ reason: Reason
  ) throws {
    var findings = Findings(of: "part, \(part.rawValue)")
    let list = try #require(Checker.shippedChecklists.first { $0.id == "ideology-annual" })
    let checker = try Checkers.annual()
    for rule in list.rules where !Self.anywhere.contains(rule.id) {
      let samples = rule.examples.enumerated().filter { $1.expectation == .pass && !$1.isWhole }
      for (index, example) in samples {
        let text = Frames.text(around: example, in: list, part: part)
        let outcome = try #require(checker.check(text).outcome(of: rule.id))
        if outcome.status != .fail || outcome.reason != reason {
          findings.note("\(rule.id) #\(index + 1)", "got \(outcome), wanted \(reason.rawValue)")
        }
      }
    }
    findings.report()
  }
}
