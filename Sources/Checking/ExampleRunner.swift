import Model
import Reading
import Structuring

/// Runs the examples of rules: agreement, necessity, coverage.
///
/// A pass example passes with evidence at each mark, and with all marked text deleted it fails. A fail
/// example fails with its reason. A rule that no example lets fail is not tested at all.
struct ExampleRunner {
  private let pack: CompiledPack
  private var problems: [RuleProblem] = []
  private var tallies: [ExampleReport.Tally] = []

  private init(pack: CompiledPack) {
    self.pack = pack
  }

  /// The problems of all examples of a checklist.
  static func run(_ checklist: Checklist) -> ExampleReport {
    do throws(RuleError) {
      var runner = ExampleRunner(pack: try CompiledPack(checklist))
      for rule in checklist.rules { runner.run(rule) }
      return ExampleReport(
        rules: checklist.rules.count,
        examples: checklist.rules.map(\.examples.count).reduce(0, +),
        problems: runner.problems,
        untested: checklist.rules.filter(isUntested).map(\.id),
        tallies: runner.tallies
      )
    } catch {
      return ExampleReport(
        rules: checklist.rules.count,
        examples: 0,
        problems: error.problems,
        untested: [],
        tallies: []
      )
    }
  }

  /// - Throws: `RuleError` with every example that lies.
  static func verify(_ checklist: Checklist) throws(RuleError) {
    let problems = run(checklist).problems
    if !problems.isEmpty { throw RuleError(problems) }
  }

  /// A rule that can fail needs an example that fails.
  ///
  /// Rules about pages and letters are exempt: an example is bare text, which shows neither.
  private static func isUntested(_ rule: Rule) -> Bool {
    if case .manual = rule.requirement { return false }
    if case .layout(let check) = rule.requirement, check.isAboutPages { return false }
    return !rule.examples.contains { $0.expectation != .pass }
  }

  /// The checklist without the examples that its profile makes untrue; a rule keeps at least one.
  static func keepingTrueExamples(_ checklist: Checklist) throws(RuleError) -> Checklist {
    let runner = ExampleRunner(pack: try CompiledPack(checklist))
    return checklist.with(
      checklist.rules.map { rule in
        var rule = rule
        let isTrue = { (example: Example) in runner.found(in: example, rule).isEmpty }
        let kept = rule.examples.filter(isTrue)
        if !kept.isEmpty { rule.examples = kept }
        return rule
      }
    )
  }

  private func found(in example: Example, _ rule: Rule) -> [RuleProblem] {
    switch example.expectation {
    case .pass: passProblems(example, rule)
    case .fail(let reason): failProblems(example, rule, reason)
    }
  }

  private mutating func run(_ rule: Rule) {
    var tally = ExampleReport.Tally(rule: rule.id, examples: rule.examples.count)
    for example in rule.examples {
      let isMarked = !example.marks.isEmpty && example.expectation == .pass
      let isFlipped = isMarked && flips(example, rule)
      let found = found(in: example, rule)
      tally.agreeing += found.isEmpty ? 1 : 0
      tally.marked += isMarked ? 1 : 0
      tally.flipped += isFlipped ? 1 : 0
      problems += found
      if found.isEmpty, isMarked, !isFlipped {
        problems.append(problem(example, rule, .needsNoMark))
      }
    }
    tallies.append(tally)
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
    return example.marks.filter { !isProven($0, by: verdict, offset: framed.offset) }.map { mark in
      let words = String(decoding: Array(example.text.utf8)[mark.start..<mark.end], as: UTF8.self)
      return problem(example, rule, .markIsNoEvidence(words))
    }
  }

  private func isProven(_ mark: SourceRange, by verdict: Verdict, offset: Int) -> Bool {
    let place = SourceRange(mark.start + offset, mark.end + offset)
    return verdict.evidence.contains { $0.range.overlaps(place) }
  }

  /// Whether the rule no longer passes with the evidence gone; else something else satisfied it.
  private func flips(_ example: Example, _ rule: Rule) -> Bool {
    var bytes = Array(example.text.utf8)
    for mark in example.marks.reversed() { bytes.removeSubrange(mark.start..<mark.end) }
    let text = String(decoding: bytes, as: UTF8.self)
    return verdict(on: frame(example, text: text).text, rule)?.status != .pass
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
