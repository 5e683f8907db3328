import Model

/// A part of a whole, in numbers.
package struct Share: Hashable, Sendable {
  /// How many have it.
  package var part = 0

  /// How many there are.
  package var whole = 0

  /// Creates a share.
  package init(_ part: Int = 0, of whole: Int = 0) {
    self.part = part
    self.whole = whole
  }

  /// Per cent; `nil` of nothing.
  package var percent: Double? {
    whole == 0 ? nil : 100 * Double(part) / Double(whole)
  }

  mutating func add(_ hasIt: Bool) {
    whole += 1
    if hasIt { part += 1 }
  }
}

/// How well verdicts agree with labels.
package struct Figures: Hashable, Sendable {
  /// Of the failures expected, those found.
  package private(set) var found = Share()

  /// Of the passes expected, those said to lack something.
  package private(set) var alarms = Share()

  /// Verdicts with the expected status.
  package private(set) var status = Share()

  /// Of the failures that are rightly failures, those with the expected reason.
  package private(set) var reason = Share()

  /// Of the verdicts with the expected status and a known number, those with that number.
  package private(set) var number = Share()

  /// Verdicts in which nothing differs.
  package private(set) var right = Share()

  /// Required rules that pass a text which lacks what they ask for.
  package private(set) var falsePasses = 0

  /// Counts observations.
  ///
  /// - Complexity: O(*n*).
  package init(_ observations: some Sequence<Observation>) {
    for observation in observations { add(observation) }
  }

  /// How many verdicts were compared.
  package var count: Int { status.whole }

  private mutating func add(_ observation: Observation) {
    status.add(observation.agreesOnStatus)
    right.add(observation.isRight)
    if observation.isGap { found.add(observation.agreesOnStatus) }
    if observation.label.status == .pass { alarms.add(observation.isFalseAlarm) }
    if let agrees = observation.agreesOnReason { reason.add(agrees) }
    if let agrees = observation.agreesOnNumber { number.add(agrees) }
    if observation.isFalsePass { falsePasses += 1 }
  }
}
