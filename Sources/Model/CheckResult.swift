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
    // Through spans, for a verdict or a rule that is taken out of an array is copied with all it holds.
    let verdicts = verdicts.span
    for index in verdicts.indices where verdicts[index].status != .notApplicable {
      isApplicable = true
      let status = verdicts[index].status
      guard status == .error || status == .fail else { continue }
      let level = Self.level(of: verdicts[index].rule, at: index, in: checklist.rules)
      if status == .error, level == .required { return .error }
      if status == .fail, level <= failOn, !isKnown(verdicts[index].rule) { fails = true }
    }
    if !isApplicable { return .error }
    return fails ? .fail : .pass
  }

  /// The level of a verdict's rule; a verdict without its rule counts as required.
  ///
  /// Verdicts come in the order of the rules, so that mostly the index finds it.
  private static func level(of rule: String, at index: Int, in rules: [Rule]) -> Rule.Level {
    let rules = rules.span
    if index < rules.count, rules[index].id == rule { return rules[index].level }
    return rules.indices.first { rules[$0].id == rule }.map { rules[$0].level } ?? .required
  }
}
