import Checking
import Model
import Rendering

// No pack is built in here; `.ci/fuzz` puts files of some into the current folder. Without a pack there is nothing to fuzz, and
// the program says so by stopping here.
private let checkers: [Checker] = ["ideology-annual", "rule-of-law-annual"].map { pack in
  do {
    return try Checker(Checker.Options(rules: "\(pack).json5"))
  } catch {
    preconditionFailure("\(pack) does not load: \(error)")
  }
}

/// Any text gets a verdict for every rule, and every output can show it.
///
/// The length decides by which pack and for which output, so that runs are many.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let checker = checkers[count % checkers.count]
  let result = checker.check(bytes, source: "a.md")
  if result.error == nil {
    let rules = checker.defaultChecklist.rules.count
    precondition(result.verdicts.count == rules, "a rule has no verdict")
  }
  render(result, in: count / checkers.count % 3)
  return 0
}

private func render(_ result: CheckResult, in output: Int) {
  switch output {
  case 0: _ = TextRenderer(language: .chinese, color: true, width: 60).render([result])
  case 1: _ = GapsRenderer(language: .english, color: false, width: 0).render([result])
  default:
    guard let asOf = CalendarDate(year: 2026, month: 11, day: 20) else { return }
    _ = JSONRenderer(language: .chinese, version: "0", asOf: asOf).render([result])
  }
}
