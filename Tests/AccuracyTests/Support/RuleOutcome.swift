import Checking
import Model

/// What a rule said about a text, without places: the part of a verdict that a disguise keeps.
struct RuleOutcome: Hashable, Sendable, CustomStringConvertible {
  var status: Verdict.Status
  var reason: Reason?
  var measured: Int?
  /// The words quoted, in reading order, without spaces and in half width.
  var words: [String]

  init(_ verdict: Verdict, in document: Document) {
    self.init(judgementOf: verdict)
    words = verdict.evidence.map { Self.plain(document.quote($0.range)) }
  }

  /// The outcome without the words quoted, which take longer to compare than all the rest.
  init(judgementOf verdict: Verdict) {
    status = verdict.status
    reason = verdict.reason
    measured = verdict.measured
    words = []
  }

  /// The same without the words quoted.
  var judgement: RuleOutcome {
    var copy = self
    copy.words = []
    return copy
  }

  /// The same with the words in an order that does not depend on places.
  var unordered: RuleOutcome {
    var copy = self
    copy.words.sort()
    return copy
  }

  var description: String {
    let number = measured.map { " \($0)" } ?? ""
    let quoted = words.isEmpty ? "" : " 「" + words.joined(separator: "」「") + "」"
    return status.rawValue + (reason.map { "/" + $0.rawValue } ?? "") + number + quoted
  }

  /// Removes what no reader sees and makes full-width forms half-width.
  static func plain(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0...0x20, 0xA0, 0x2000...0x200F, 0x2028, 0x2029, 0x3000, 0xFEFF: continue
      case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}

extension CheckResult {
  /// What one rule said.
  func outcome(of rule: String) -> RuleOutcome? {
    guard let document = report?.document else { return nil }
    return verdicts.first { $0.rule == rule }.map { RuleOutcome($0, in: document) }
  }

  /// What each rule said, without the words quoted.
  var judgements: [String: RuleOutcome] {
    Dictionary(
      verdicts.map { ($0.rule, RuleOutcome(judgementOf: $0)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// What each rule said.
  var outcomes: [String: RuleOutcome] {
    guard let document = report?.document else { return [:] }
    return Dictionary(
      verdicts.map { ($0.rule, RuleOutcome($0, in: document)) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension Checker {
  /// The record of a text.
  func check(_ text: String) -> CheckResult {
    check(Array(text.utf8), source: "test")
  }
}
