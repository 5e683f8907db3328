import Model
import Testing

@testable import Checking

struct ExampleDisguiseTests {
  /// An example inside its report, with what its rule says about it undisguised.
  struct Sample: Sendable {
    let label: String
    let rule: String
    let pack: String
    let text: String
    let outcome: RuleOutcome
  }

  static let samples: [Sample] = Checker.shippedChecklists.flatMap(samples)

  private static func samples(of checklist: Checklist) -> [Sample] {
    guard let checker = Checkers.byPack[checklist.id] else { return [] }
    // The rules that a pack takes over from another one are tested with that one.
    return checklist.rules.filter { $0.origin == checklist.id }.flatMap { rule in
      rule.examples.enumerated().compactMap { index, example -> Sample? in
        let text = Frames.text(around: example, in: checklist)
        guard let outcome = checker.check(text).outcome(of: rule.id) else { return nil }
        return Sample(
          label: "\(rule.id) #\(index + 1)",
          rule: rule.id,
          pack: checklist.id,
          text: text,
          outcome: outcome
        )
      }
    }
  }

  @Test func `every example of every shipped rule is a sample`() {
    let own = Checker.shippedChecklists.flatMap { list in
      list.rules.filter { $0.origin == list.id }
    }
    #expect(Self.samples.count == own.map(\.examples.count).reduce(0, +))
    #expect(Set(own.map(\.id)) == Set(Checker.shippedChecklists.flatMap { $0.rules.map(\.id) }))
  }

  @Test(arguments: Disguise.all)
  func `an example in disguise gives the same result with the same words`(
    _ disguise: Disguise
  ) throws {
    var findings = Findings(of: "example, \(disguise.testDescription)")
    var count = 0
    for sample in Self.samples where disguise.spares(sample.rule) {
      guard let bytes = disguise.bytes(of: sample.text) else { continue }
      let checker = try #require(Checkers.byPack[sample.pack])
      let result = checker.check(bytes, source: sample.label)
      findings.compare(sample.label, got: result.outcome(of: sample.rule), wanted: sample.outcome)
      count += 1
    }
    #expect(count > Self.samples.count / 2, "hardly an example can wear it")
    findings.report()
  }

  @Test(arguments: Disguise.all.filter { !$0.mends.isEmpty })
  func `a rule whose fault a disguise mends does not see it`(_ disguise: Disguise) throws {
    for rule in disguise.mends.keys {
      let failing = Self.samples.filter { $0.rule == rule && $0.outcome.status == .fail }
      let statuses = try failing.map { sample in
        let bytes = try #require(disguise.bytes(of: sample.text))
        let checker = try #require(Checkers.byPack[sample.pack])
        return checker.check(bytes, source: sample.label).outcome(of: rule)?.status
      }
      #expect(statuses.contains(.pass), "\(rule) needs no exception")
    }
  }

  @Test(arguments: Disguise.all.filter { !$0.touches.isEmpty })
  func `a rule that a disguise touches sees it`(_ disguise: Disguise) throws {
    for rule in disguise.touches.keys {
      let passing = Self.samples.filter { $0.rule == rule && $0.outcome.status == .pass }
      let statuses = try passing.map { sample in
        let bytes = try #require(disguise.bytes(of: sample.text))
        let checker = try #require(Checkers.byPack[sample.pack])
        return checker.check(bytes, source: sample.label).outcome(of: rule)?.status
      }
      #expect(statuses.contains(.fail), "\(rule) needs no exception")
    }
  }
}
