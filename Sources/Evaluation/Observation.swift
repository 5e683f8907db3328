package import Model

/// What a rule said on a text, beside what it should say.
package struct Observation: Hashable, Sendable {
  /// Where the text is from.
  package enum Origin: Hashable, Sendable {
    /// A sentence on a topic.
    case sentence(topic: String)
    /// A report in a folder.
    case report(folder: String)
  }

  /// What the rule said.
  package struct Answer: Hashable, Sendable {
    /// The status; `error` where the report could not be checked.
    package var status: Verdict.Status

    /// Why it failed.
    package var reason: Reason?

    /// The number it decided by.
    package var measured: Int?

    /// Creates an answer.
    package init(_ status: Verdict.Status, _ reason: Reason? = nil, measured: Int? = nil) {
      self.status = status
      self.reason = reason
      self.measured = measured
    }
  }

  /// Where the text is from.
  package var origin: Origin

  /// The id of the sentence or the path of the report.
  package var source: String

  /// How much the rule weighs.
  package var level: Rule.Level

  /// What the rule should say.
  package var label: Label

  /// What it said.
  package var answer: Answer

  /// The words it went by.
  package var quotation: String

  /// Creates an observation.
  package init(
    origin: Origin,
    source: String,
    level: Rule.Level,
    label: Label,
    answer: Answer,
    quotation: String = ""
  ) {
    self.origin = origin
    self.source = source
    self.level = level
    self.label = label
    self.answer = answer
    self.quotation = quotation
  }
}

extension Observation {
  /// Whether the text lacks what the rule asks for.
  package var isGap: Bool { label.status == .fail }

  /// Whether the status is as expected: sending a person to look at a plan or a habit is right too.
  package var agreesOnStatus: Bool {
    if answer.status == label.status { return true }
    return isGap && answer.status == .review
      && (label.reason == .planned || label.reason == .unquantified)
  }

  /// Whether the reason is as expected; `nil` unless both are failures.
  package var agreesOnReason: Bool? {
    guard isGap, answer.status == .fail, let reason = label.reason else { return nil }
    return answer.reason == reason
  }

  /// Whether the number is as expected; `nil` where none is expected or the status differs already.
  package var agreesOnNumber: Bool? {
    guard answer.status == label.status, let measured = label.measured else { return nil }
    if label.isImplied { return answer.measured == nil || answer.measured == 1 }
    return answer.measured == measured
  }

  /// Whether nothing that is compared differs.
  package var isRight: Bool {
    agreesOnStatus && agreesOnReason != false && agreesOnNumber != false
  }

  /// Whether a complete text is said to lack something.
  package var isFalseAlarm: Bool {
    label.status == .pass && (answer.status == .fail || answer.status == .error)
  }

  /// Whether a required rule passes a text that lacks what it asks for.
  package var isFalsePass: Bool {
    isGap && level == .required && answer.status == .pass
  }
}
