import Checking
import Model

/// What a report lacks: the rule, the reason, and the words that come nearest.
func gaps(in bytes: [UInt8], named name: String) throws -> [String] {
  let checker = try Checker(Checker.Options(profile: "quarterly"))
  let result = checker.check(bytes, source: name)
  guard let report = result.report else { return ["\(name) could not be read"] }
  return result.verdicts.filter { $0.status == .fail }.map { verdict in
    let reason = verdict.reason?.rawValue ?? "no reason"
    guard let nearest = verdict.evidence.first else { return "\(verdict.rule): \(reason)" }
    return "\(verdict.rule): \(reason), \(report.document.quote(nearest.range))"
  }
}
