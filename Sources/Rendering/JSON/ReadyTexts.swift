internal import JSONText
internal import Model

/// What the records of verdicts have in common with those of earlier reports, as bytes that are copied.
///
/// Of the record of a report nine tenths are the rules: their titles, advice and bases, the keys, and the
/// messages of states that need no numbers. Each is kept when it is first written, so that a run of one
/// report writes no more than that.
struct ReadyTexts: Sendable {
  /// What can be ready of a rule.
  struct Kind: Equatable {
    fileprivate let number: Int

    /// The members before the state.
    static let head = Kind(number: 0)
    /// The members after the message, to the key of the waiver.
    static let rest = Kind(number: 1)
    /// The number of kinds.
    fileprivate static let count = 7 + 2 * FailureKind.count
  }

  /// All texts, one after another.
  private(set) var bytes: [UInt8] = []
  /// For each kind of each rule where its text begins and where it ends, at 0 for one that is not there.
  private var bounds: [Int32]
  /// The number of texts.
  private(set) var count = 0

  /// No texts of some rules.
  init(rules: Int) {
    bounds = Array(repeating: 0, count: rules * Kind.count * 2)
  }

  /// Where in `bytes` a text of a rule stands; `nil` where it has not been written yet.
  func place(_ kind: Kind, of rule: Int) -> Range<Int>? {
    let index = (rule * Kind.count + kind.number) * 2
    let bounds = bounds.span
    return bounds[index + 1] == 0 ? nil : Int(bounds[index])..<Int(bounds[index + 1])
  }

  /// Keeps a part of what a writer has written.
  mutating func keep(
    _ kind: Kind,
    of rule: Int,
    _ text: Range<Int>,
    in json: borrowing JSONWriter
  ) {
    if bytes.isEmpty { bytes.reserveCapacity(bounds.count * Self.usualSize) }
    let index = (rule * Kind.count + kind.number) * 2
    bounds[index] = Int32(bytes.count)
    json.copy(text, to: &bytes)
    bounds[index + 1] = Int32(bytes.count)
    count += 1
  }

  /// Room for the texts of a rule, by the bounds of each.
  private static let usualSize = 1_024 / (2 * Kind.count)
}

extension ReadyTexts.Kind {
  /// All members of a verdict up to its evidence, where these follow from its rule and its state alone.
  ///
  /// It is `nil` where numbers, names, a waiver or a part of the rule have their say.
  init?(_ verdicts: borrowing Swift.Span<Verdict>, at index: Int) {
    guard verdicts[index].measured == nil, case nil = verdicts[index].boxedExpected,
      case nil = verdicts[index].boxedWaiver
    else { return nil }
    let number =
      if let reason = verdicts[index].reason {
        Self.number(of: verdicts, at: index, reason)
      } else {
        Self.number(of: verdicts[index].status, verdicts[index].detail)
      }
    guard let number else { return nil }
    self.number = number
  }

  private static func number(of status: Verdict.Status, _ detail: Verdict.Detail?) -> Int? {
    switch (status, detail) {
    case (.pass, nil): 2
    case (.pass, .nothingToCheck): 3
    case (.notApplicable, .nothingToCheck): 4
    case (.notApplicable, .conditionUnmet): 5
    case (.notApplicable, nil): 6
    default: nil
    }
  }

  private static func number(
    of verdicts: borrowing Swift.Span<Verdict>,
    at index: Int,
    _ reason: Reason
  ) -> Int? {
    guard case nil = verdicts[index].detail else { return nil }
    let failure = 7 + FailureKind.number(of: reason, verdicts[index].evidence)
    switch verdicts[index].status {
    case .fail: return failure
    case .review: return failure + FailureKind.count
    default: return nil
    }
  }
}

/// What the message of a failure without numbers depends on beside its rule.
private enum FailureKind {
  static let count = Reason.allCases.count + 2

  static func number(of reason: Reason, _ evidence: [Evidence]) -> Int {
    let number = reason.bit.trailingZeroBitCount
    guard reason == .missing, !evidence.isEmpty else { return number }
    // What is missing may be named, or something like it told.
    let isNamed = evidence.allSatisfy { $0.standing == .quoted }
    return Reason.allCases.count + (isNamed ? 0 : 1)
  }
}
