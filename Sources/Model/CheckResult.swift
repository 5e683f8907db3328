/// The record of one input: its verdicts, or why it could not be checked.
public struct CheckResult: Hashable, Sendable {
  /// The verdict on a whole report.
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    case pass
    case fail
    case error
  }

  /// How the checklist was chosen.
  public enum Choice: String, Hashable, Sendable, CaseIterable {
    /// Named with `--rules`.
    case option
    /// By the title of the report.
    case title
    /// Nothing fitted: the default pack.
    case fallback = "default"
  }

  /// The path as the user gave it, or `-`.
  public let source: String

  /// The structured report; `nil` where the input could not be read.
  public let report: Report?

  /// The checklist; `nil` where the input could not be read.
  public let checklist: Checklist?

  /// How the checklist was chosen.
  public let chosenBy: Choice?

  /// One verdict per rule, in the order of the checklist; empty where `error` is set.
  public let verdicts: [Verdict]

  /// The gravest level whose failure does not fail the report lies below this one.
  public let failOn: Rule.Level

  /// What a tailoring changed; `nil` where there is none.
  public let tailoring: TailoringEffect?

  /// What a record of an earlier check changes; `nil` where none was given.
  public private(set) var baseline: BaselineEffect?

  /// Why the input could not be checked.
  public let error: InputError?

  /// Creates the record of a checked report.
  public init(
    report: Report,
    checklist: Checklist,
    chosenBy: Choice,
    verdicts: [Verdict],
    failOn: Rule.Level = .required,
    tailoring: TailoringEffect? = nil
  ) {
    self.source = report.document.source
    self.report = report
    self.checklist = checklist
    self.chosenBy = chosenBy
    self.verdicts = verdicts
    self.failOn = failOn
    self.tailoring = tailoring
    self.error = nil
  }

  /// Creates the record of an input that could not be checked.
  public init(error: InputError) {
    self.source = error.source
    self.report = nil
    self.checklist = nil
    self.chosenBy = nil
    self.verdicts = []
    self.failOn = .required
    self.tailoring = nil
    self.error = error
  }

  /// The result with failures that were known before, which do not count.
  package func counting(_ baseline: BaselineEffect) -> CheckResult {
    var result = self
    result.baseline = baseline
    return result
  }

  /// Whether a rule's failure was known before and does not count.
  public func isKnown(_ rule: String) -> Bool {
    baseline?.known.contains(rule) ?? false
  }

  /// The verdict on the report: `error` wins over `fail`, and nothing applicable is an error.
  public var outcome: Outcome {
    guard error == nil, let checklist else { return .error }
    var isApplicable = false
    var fails = false
    // By index, for a copy of a verdict is a dozen references to count.
    for index in verdicts.indices {
      switch verdicts[index].status {
      case .notApplicable: continue
      case .pass, .review, .waived: break
      case .error:
        if level(ofVerdict: index, in: checklist) == .required { return .error }
      case .fail:
        let isCounted = level(ofVerdict: index, in: checklist) <= failOn
        if isCounted, !isKnown(verdicts[index].rule) { fails = true }
      }
      isApplicable = true
    }
    if !isApplicable { return .error }
    return fails ? .fail : .pass
  }

  /// The level of a verdict's rule; a verdict without its rule counts as required.
  ///
  /// Verdicts come in the order of the rules, so that mostly the index finds it.
  private func level(ofVerdict index: Int, in checklist: Checklist) -> Rule.Level {
    let id = verdicts[index].rule
    let rules = checklist.rules
    if index < rules.count, rules[index].id == id { return rules[index].level }
    return rules.first { $0.id == id }?.level ?? .required
  }
}
