internal import Model

/// A verdict as formats for tests know them.
///
/// A failure that does not fail the report is no failed test, or a pipeline would be red where the
/// command ends with 0.
struct TestPoint {
  enum Result {
    case pass
    case fail
    /// It failed, but the report passes all the same.
    case tolerated
    /// It does not apply, is waived, or waits for a person.
    case skipped
    case error
  }

  let item: CheckedReport.Item
  let result: Result
  /// The state, with the reason where there is one: 不通过：数量不够.
  let state: String
  /// What is against the report; `nil` for a pass and for what does not apply.
  let finding: Finding?

  /// The rules of a report in the order of the checklist; empty where it could not be read.
  static func points(_ list: FindingList, failOn: Rule.Level, _ phrases: Phrasebook) -> [TestPoint]
  {
    let findings = Dictionary(
      (list.findings + list.waived).map { ($0.code, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return (list.checked?.items ?? []).map { item in
      TestPoint(
        item: item,
        result: list.checked?.result.isKnown(item.rule.id) == true
          ? .tolerated : result(of: item, failOn: failOn),
        state: state(of: item.verdict, phrases),
        finding: findings[item.rule.id]
      )
    }
  }

  private static func result(of item: CheckedReport.Item, failOn: Rule.Level) -> Result {
    switch item.verdict.status {
    case .pass: .pass
    case .fail: item.rule.level <= failOn ? .fail : .tolerated
    case .review, .notApplicable, .waived: .skipped
    case .error: .error
    }
  }

  /// The state of a verdict in words.
  static func state(of verdict: Verdict, _ phrases: Phrasebook) -> String {
    let status = phrases.words.status(verdict.status)
    guard verdict.status != .pass, let reason = verdict.reason else { return status }
    return phrases.inputs.located(status, phrases.words.reason(reason))
  }
}
