/// The record of one input: its verdicts, or why it could not be checked.
public struct CheckResult: Hashable, Sendable {
  /// The verdict on a whole report.
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    case pass
    case fail
    case error
  }

  /// How the checklist was chosen.
  public enum Choice: String, Hashable, Sendable {
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
    let levels = Dictionary(
      checklist.rules.map { ($0.id, $0.level) },
      uniquingKeysWith: { first, _ in first }
    )
    func level(_ verdict: Verdict) -> Rule.Level { levels[verdict.rule] ?? .required }
    let applicable = verdicts.filter { $0.status != .notApplicable }
    if applicable.isEmpty { return .error }
    if applicable.contains(where: { $0.status == .error && level($0) == .required }) {
      return .error
    }
    let counted = applicable.filter { $0.status == .fail && !isKnown($0.rule) }
    return counted.contains { level($0) <= failOn } ? .fail : .pass
  }
}
