import Evaluation
import Model

/// Observations made by hand.
enum Samples {
  static func observation(
    _ expected: Label,
    _ answer: Observation.Answer,
    level: Rule.Level = .required,
    topic: String = "meetings",
    quotation: String = ""
  ) -> Observation {
    Observation(
      origin: .sentence(topic: topic),
      source: "s1",
      level: level,
      label: expected,
      answer: answer,
      quotation: quotation
    )
  }

  static func pass(_ measured: Int? = nil, isImplied: Bool = false) -> Label {
    Label(rule: "count", status: .pass, measured: measured, isImplied: isImplied)
  }

  static func fail(_ reason: Reason, _ measured: Int? = nil, isImplied: Bool = false) -> Label {
    Label(rule: "count", status: .fail, reason: reason, measured: measured, isImplied: isImplied)
  }
}
