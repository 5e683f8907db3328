import Model
import Reading
import Structuring

/// Runs the examples of rules: agreement, necessity, coverage.
///
/// A pass example passes with evidence at each mark, and with all marked text deleted it fails. A fail
/// example fails with its reason. A rule that no example lets fail is not tested at all.
struct ExampleRunner {
  private let pack: CompiledPack

  /// The problems of all examples of a checklist.
  static func run(_ checklist: Checklist) -> ExampleReport {
    do throws(RuleError) {
      let runner = ExampleRunner(pack: try CompiledPack(checklist))
      return ExampleReport(
        rules: checklist.rules.count,
        examples: checklist.rules.map(\.examples.count).reduce(0, +),
        problems: checklist.rules.flatMap(runner.problems),
        untested: checklist.rules.filter(isUntested).map(\.id)
      )
    } catch {
      return ExampleReport(
        rules: checklist.rules.count,
        examples: 0,
        problems: error.problems,
        untested: []
      )
    }
  }

  /// - Throws: `RuleError` with every example that lies.
  static func verify(_ checklist: Checklist) throws(RuleError) {
    let problems = run(checklist).problems
    if !problems.isEmpty { throw RuleError(problems) }
  }

  /// A rule that can fail needs an example that fails.
  private static func isUntested(_ rule: Rule) -> Bool {
    if case .manual = rule.requirement { return false }
    return !rule.examples.contains { $0.expectation != .pass }
  }

  private func problems(of rule: Rule) -> [RuleProblem] {
    rule.examples.flatMap { example -> [RuleProblem] in
      switch example.expectation {
      case .pass: passProblems(example, rule)
      case .fail(let reason): failProblems(example, rule, reason)
      }
    }
  }

  // MARK: Examples that pass

  private func passProblems(_ example: Example, _ rule: Rule) -> [RuleProblem] {
    let framed = frame(example, text: example.text)
    guard let verdict = verdict(on: framed.text, rule) else {
      return [problem(example, rule, .unreadable)]
    }
    guard verdict.status == .pass else {
      return [problem(example, rule, .fails(verdict.status, verdict.reason))]
    }
    var problems: [RuleProblem] = []
    for mark in example.marks where !isProven(mark, by: verdict, offset: framed.offset) {
      let words = String(decoding: Array(example.text.utf8)[mark.start..<mark.end], as: UTF8.self)
      problems.append(problem(example, rule, .markIsNoEvidence(words)))
    }
    if !example.marks.isEmpty, let without = withoutMarks(example, rule) {
      problems.append(without)
    }
    return problems
  }

  private func isProven(_ mark: SourceRange, by verdict: Verdict, offset: Int) -> Bool {
    let place = SourceRange(mark.start + offset, mark.end + offset)
    return verdict.evidence.contains { $0.range.overlaps(place) }
  }

  /// With the evidence gone the rule must fail: else something other than the mark satisfied it.
  private func withoutMarks(_ example: Example, _ rule: Rule) -> RuleProblem? {
    var bytes = Array(example.text.utf8)
    for mark in example.marks.reversed() { bytes.removeSubrange(mark.start..<mark.end) }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let verdict = verdict(on: frame(example, text: text).text, rule),
      verdict.status == .pass
    else { return nil }
    return problem(example, rule, .needsNoMark)
  }

  // MARK: Examples that fail

  private func failProblems(_ example: Example, _ rule: Rule, _ reason: Reason) -> [RuleProblem] {
    guard let verdict = verdict(on: frame(example, text: example.text).text, rule) else {
      return [problem(example, rule, .unreadable)]
    }
    let isAsDeclared =
      (verdict.status == .fail || verdict.status == .review) && verdict.reason == reason
    if isAsDeclared { return [] }
    let lie = ExampleLie.otherwise(than: reason, verdict.status, verdict.reason)
    return [problem(example, rule, lie)]
  }

  // MARK: One example

  private func frame(_ example: Example, text: String) -> (text: String, offset: Int) {
    if example.isWhole { return (text, 0) }
    let holds = pack.checklist.parts.first { $0.name == example.part }?.holds ?? .work
    let frame = ExampleFrame(
      text,
      year: example.year ?? ExampleFrame.standardYear,
      topic: pack.checklist.appliesTo.titleMentions.first ?? "年度",
      part: holds
    )
    return (frame.text, frame.offset)
  }

  private func verdict(on text: String, _ rule: Rule) -> Verdict? {
    do throws(InputError) {
      let document = try Reader.read(Array(text.utf8), source: rule.id)
      let report = Structurer.structure(document)
      let result = pack.judge(report, chosenBy: .option, failOn: .required)
      return result.verdicts.first { $0.rule == rule.id }
    } catch {
      return nil
    }
  }

  private func problem(_ example: Example, _ rule: Rule, _ lie: ExampleLie) -> RuleProblem {
    RuleProblem(
      file: rule.origin,
      line: example.line,
      column: example.column,
      sourceLine: example.sourceLine,
      message: lie.chinese(of: rule.id),
      english: lie.english(of: rule.id)
    )
  }
}
