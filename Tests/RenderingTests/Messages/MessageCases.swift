import Model

/// Verdicts with the sentences they get.
enum MessageCases {
  typealias Case = MessagesTests.Case

  static func failure(
    _ reason: Reason,
    measured: Int? = nil,
    expected: Verdict.Expected? = Verdict.Expected(atLeast: 2, unit: "次"),
    standing: Standing? = nil,
    detail: Verdict.Detail? = nil
  ) -> Verdict {
    let evidence = standing.map { [Evidence(range: SourceRange(0, 1), standing: $0)] } ?? []
    return Verdict(
      rule: "r",
      status: .fail,
      reason: reason,
      measured: measured,
      expected: expected,
      evidence: evidence,
      detail: detail
    )
  }
}
