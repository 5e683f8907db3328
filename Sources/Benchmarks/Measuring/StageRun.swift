import Checking
import Judging
import Matching
import Model
import Platform
import Reading
import Rendering
import Structuring

/// The way of one report through the stages, with the time that each of them takes.
struct StageRun: Sendable {
  private let checklist: Checklist
  private let matcher: Matcher
  private let judge: Judge

  /// What one report gave.
  struct Result: Sendable {
    let times: StageTimes
    /// The record as one line of JSON; UTF-8.
    let record: [UInt8]
    let verdicts: [Verdict]
  }

  /// The stages as a checker of this checklist runs them.
  ///
  /// - Throws: `PatternError` for an expression that does not compile.
  init(_ checklist: Checklist) throws(PatternError) {
    self.checklist = checklist
    matcher = try Matcher(checklist)
    judge = Judge(checklist)
  }

  /// Checks one report.
  ///
  /// - Throws: `InputError` where it cannot be read.
  func check(_ bytes: [UInt8], source: String) throws(InputError) -> Result {
    var watch = Stopwatch()
    let document = try Reader.read(bytes, source: source)
    watch.ends(.decode)
    if Structurer.hasSecrecyMark(document) {
      throw InputError(source: source, reason: .secret)
    }
    let report = Structurer.structure(document)
    watch.ends(.structure)
    let matches = matcher.matches(in: report)
    watch.ends(.match)
    let verdicts = judge.verdicts(on: report, given: matches)
    watch.ends(.judge)
    let result = CheckResult(
      report: report,
      checklist: checklist,
      chosenBy: .option,
      verdicts: verdicts
    )
    let record = JSONLinesRenderer(language: .chinese).part(of: result)
    watch.ends(.render)
    return Result(times: watch.times, record: record, verdicts: verdicts)
  }
}

/// Gives each stage the time since the one before it ended.
private struct Stopwatch {
  private(set) var times = StageTimes()
  private var last = Clock.seconds

  mutating func ends(_ stage: StageTimes.Stage) {
    let now = Clock.seconds
    times[stage] += now - last
    last = now
  }
}
