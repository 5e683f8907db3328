package import Model

/// What a checker must say of one rule about a generated report.
package struct Expectation: Hashable, Sendable {
  /// The rule's id in `ideology-annual`.
  package let rule: String

  /// The state of the result.
  package let status: Verdict.Status

  /// Why it fails; `nil` where it does not.
  package let reason: Reason?

  /// The number of occasions; `nil` where the rule counts none.
  package let measured: Int?

  static func passes(_ rule: String, _ measured: Int? = nil) -> Expectation {
    Expectation(rule: rule, status: .pass, reason: nil, measured: measured)
  }

  static func fails(_ rule: String, _ reason: Reason, _ measured: Int? = nil) -> Expectation {
    Expectation(rule: rule, status: .fail, reason: reason, measured: measured)
  }
}

/// A report that was made up, and what is known of it.
package struct GeneratedReport: Sendable {
  /// Its name, without a folder and an ending.
  package let id: String

  /// Its text.
  package let text: String

  /// What a checker must say of some of the rules.
  package let expectations: [Expectation]
}
