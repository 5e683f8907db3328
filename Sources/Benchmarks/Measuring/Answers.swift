package import Model

/// A verdict that is not the one that the generator of a report knows to be right.
package struct WrongAnswer: Hashable, Sendable, CustomStringConvertible {
  let report: String
  let expected: Expectation
  let found: Verdict?

  /// One line: the report, the rule, what was to be found and what was.
  package var description: String {
    let found = found.map { Self.text($0.status, $0.reason, $0.measured) } ?? "no result"
    let wanted = Self.text(expected.status, expected.reason, expected.measured)
    return "\(report): \(expected.rule): \(found), expected \(wanted)"
  }

  private static func text(_ status: Verdict.Status, _ reason: Reason?, _ measured: Int?) -> String
  {
    [status.rawValue, reason?.rawValue, measured.map(String.init)].compactMap(\.self)
      .joined(separator: " ")
  }
}

extension GeneratedReport {
  /// The verdicts that contradict what is known of the report.
  package func wrongAnswers(in verdicts: [Verdict]) -> [WrongAnswer] {
    expectations.compactMap { expected in
      let found = verdicts.first { $0.rule == expected.rule }
      let isRight =
        found?.status == expected.status && found?.reason == expected.reason
        && found?.measured == expected.measured
      return isRight ? nil : WrongAnswer(report: id, expected: expected, found: found)
    }
  }
}
