public import Model

/// A record of an earlier check: what was wrong then does not fail a report now.
public struct Baseline: Sendable {
  private let file: String
  private let reports: [SourcePath: RecordedReport]

  /// Takes the reports of a record; of two of one path the first counts.
  package init(_ reports: [RecordedReport], file: String) {
    self.file = file
    self.reports = Dictionary(reports.map { (SourcePath($0.source), $0) }) { first, _ in first }
  }

  /// The result with the failures that the record has already as known ones.
  ///
  /// A report that was checked against another pack gives the record of an error: its gaps cannot be
  /// told from those of the other.
  public func applied(to result: CheckResult) -> CheckResult {
    guard let report = result.report, let checklist = result.checklist else { return result }
    guard let recorded = reports[SourcePath(result.source)] else {
      return result.counting(BaselineEffect(file: file))
    }
    if let other = recorded.checklist, other.id != checklist.id {
      let reason = InputError.Reason.otherBaseline(
        file: file,
        recorded: other.id,
        used: checklist.id
      )
      return CheckResult(error: InputError(source: result.source, reason: reason))
    }
    return result.counting(effect(of: recorded, on: result.verdicts, in: report))
  }

  private func effect(
    of recorded: RecordedReport,
    on verdicts: [Verdict],
    in report: Report
  ) -> BaselineEffect {
    let failures = recorded.results.filter { $0.status == .fail }
    let earlier = Dictionary(failures.map { ($0.rule, $0) }) { first, _ in first }
    let now = Dictionary(verdicts.map { ($0.rule, $0) }) { first, _ in first }
    return BaselineEffect(
      file: file,
      known: verdicts.filter { verdict in
        earlier[verdict.rule].map { $0.covers(verdict, in: report) } ?? false
      }.map(\.rule),
      fixed: failures.map(\.rule).filter { rule in
        now[rule].map { !$0.status.isOpen } ?? false
      }
    )
  }
}

extension RecordedResult {
  /// Whether a failure is the one that was recorded and no worse.
  fileprivate func covers(_ verdict: Verdict, in report: Report) -> Bool {
    guard verdict.status == .fail, verdict.reason == reason, isNoBetter(than: verdict) else {
      return false
    }
    let words = verdict.evidence.map { report.document.quote($0.range) }
    let twins = Fingerprint.twins(
      of: words.map { Fingerprint(rule: rule, words: $0) },
      in: evidence.map { Fingerprint(rule: rule, words: $0.text) }
    )
    let found = twins.count { $0 != nil }
    // Near misses show why a rule failed; one of them is enough to know the failure again.
    guard verdict.isAboutFindings else { return twins.isEmpty || found > 0 }
    let (before, after) = (findings ?? evidence.count, verdict.findings ?? twins.count)
    return after <= before && (found == twins.count || before > evidence.count)
  }

  /// Whether the number recorded was no nearer to what is asked for.
  private func isNoBetter(than verdict: Verdict) -> Bool {
    guard let measured else { return true }
    guard let now = verdict.measured else { return false }
    if let exact = verdict.expected?.exactly { return abs(exact - now) <= abs(exact - measured) }
    return verdict.expected?.atLeast == nil ? now <= measured : now >= measured
  }
}

extension Verdict {
  /// Whether each quotation is a fault of its own, and not an attempt at one thing.
  fileprivate var isAboutFindings: Bool {
    findings != nil || !evidence.isEmpty && evidence.allSatisfy { $0.standing == nil }
  }
}
