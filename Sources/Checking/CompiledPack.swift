import Judging
import Matching
import Model

/// A checklist with its matcher, ready for any number of reports.
struct CompiledPack: Sendable {
  /// All rules of the pack; those that others refer to run even if they are not shown.
  let checklist: Checklist

  /// The checklist with the rules that were asked for.
  let shown: Checklist

  private let matcher: Matcher
  private let judge: Judge
  private let tailoring: OfficeTailoring?

  /// Whether each rule of the pack was asked for; `nil` where all were.
  private let isShown: [Bool]?

  /// Compiles a checklist.
  ///
  /// - Throws: `RuleError` for an expression that does not compile.
  init(
    _ checklist: Checklist,
    only: [String] = [],
    skip: [String] = [],
    mechanisms: Mechanisms = .all
  ) throws(RuleError) {
    let matcher = try Self.matcher(of: checklist, mechanisms)
    self.init(checklist, matcher, only: only, skip: skip)
  }

  /// A checklist whose matcher has been compiled before.
  init(_ checklist: Checklist, _ matcher: Matcher, only: [String], skip: [String]) {
    self.checklist = checklist
    self.matcher = matcher
    tailoring = nil
    shown =
      only.isEmpty && skip.isEmpty
      ? checklist
      : checklist.keeping { rule in
        (only.isEmpty || only.contains(rule.id)) && !skip.contains(rule.id)
      }
    judge = Judge(checklist)
    isShown = Self.isShown(shown, of: checklist)
  }

  private static func matcher(
    of checklist: Checklist,
    _ mechanisms: Mechanisms
  ) throws(RuleError) -> Matcher {
    do throws(PatternError) {
      return try Matcher(checklist, mechanisms: mechanisms)
    } catch {
      throw RuleError([
        RuleProblem(
          file: checklist.id,
          line: 1,
          column: 1,
          sourceLine: "",
          message: error.message,
          english: error.english
        )
      ])
    }
  }

  private init(
    _ checklist: Checklist,
    shown: Checklist,
    matcher: Matcher,
    tailoring: OfficeTailoring
  ) {
    self.checklist = checklist
    self.shown = shown
    self.matcher = matcher
    judge = Judge(checklist)
    isShown = Self.isShown(shown, of: checklist)
    self.tailoring = tailoring
  }

  /// The pack with a tailoring; `checklist` is its own, with the profile to use.
  ///
  /// Levels and numbers play no part in matching, so the matcher serves again.
  func tailored(by tailoring: OfficeTailoring, _ checklist: Checklist) -> CompiledPack {
    let shownIDs = Set(shown.rules.map(\.id)).subtracting(tailoring.removed)
    let adjusted = checklist.tailored(by: tailoring.tailoring)
    return CompiledPack(
      adjusted,
      shown: adjusted.keeping { shownIDs.contains($0.id) },
      matcher: matcher,
      tailoring: tailoring
    )
  }

  private static func isShown(_ shown: Checklist, of all: Checklist) -> [Bool]? {
    guard shown.rules.count < all.rules.count else { return nil }
    let kept = Set(shown.rules.map(\.id))
    return all.rules.map { kept.contains($0.id) }
  }

  /// The record of a report.
  func judge(
    _ report: Report,
    chosenBy choice: CheckResult.Choice,
    failOn: Rule.Level
  ) -> CheckResult {
    let matches = matcher.matches(in: report)
    var verdicts = judge.verdicts(on: report, given: matches)
    if let isShown {
      verdicts = zip(verdicts, isShown).filter(\.1).map(\.0)
    }
    let tailored = tailoring?.apply(to: verdicts, on: report, by: checklist, given: matches)
    return CheckResult(
      report: report,
      checklist: shown,
      chosenBy: choice,
      verdicts: tailored?.verdicts ?? verdicts,
      failOn: failOn,
      tailoring: tailored?.effect
    )
  }
}

extension Checklist {
  /// The same checklist with only some of its rules.
  func keeping(_ isKept: (Rule) -> Bool) -> Checklist {
    with(rules.filter(isKept))
  }
}
