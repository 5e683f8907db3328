/// How an office adjusts a pack to its own duties: a small file beside its reports.
public struct Tailoring: Hashable, Sendable {
  /// The file it was read from, as the user knows it.
  public var file: String

  /// The id of the pack that it adjusts.
  public var base: String

  /// The profile to use instead of the pack's default.
  public var profile: String?

  /// Other values of parameters, in the order of the file.
  public var parameters: [ParameterChange]

  /// Rules that are left out or weigh differently, in the order of the file.
  public var rules: [RuleChange]

  /// Rules that need not be kept for a while, in the order of the file.
  public var waivers: [Waiver]

  /// Findings that are right as they stand, in the order of the file.
  public var acceptances: [Acceptance]

  /// Creates a tailoring.
  public init(
    file: String,
    base: String,
    profile: String? = nil,
    parameters: [ParameterChange] = [],
    rules: [RuleChange] = [],
    waivers: [Waiver] = [],
    acceptances: [Acceptance] = []
  ) {
    self.file = file
    self.base = base
    self.profile = profile
    self.parameters = parameters
    self.rules = rules
    self.waivers = waivers
    self.acceptances = acceptances
  }

  /// Another value of a parameter.
  public struct ParameterChange: Hashable, Sendable {
    /// The parameter's name.
    public var name: String

    /// The number for a report about a year; those for shorter periods follow it unless given.
    public var value: Int

    /// The number for half a year, where it does not follow.
    public var halfYear: Int?

    /// The number for a quarter, where it does not follow.
    public var quarter: Int?

    /// Why it is changed.
    public var reason: String

    /// Creates a change.
    public init(
      name: String,
      value: Int,
      halfYear: Int? = nil,
      quarter: Int? = nil,
      reason: String
    ) {
      self.name = name
      self.value = value
      self.halfYear = halfYear
      self.quarter = quarter
      self.reason = reason
    }
  }

  /// Another weight of a rule, or none.
  public struct RuleChange: Hashable, Sendable {
    /// The rule's id.
    public var rule: String

    /// The level it gets; `nil` where the rule is left out.
    public var level: Rule.Level?

    /// Why it is changed.
    public var reason: String

    /// Creates a change.
    public init(rule: String, level: Rule.Level?, reason: String) {
      self.rule = rule
      self.level = level
      self.reason = reason
    }
  }

  /// Leave to fail a rule until a day.
  public struct Waiver: Hashable, Sendable {
    /// The rule's id.
    public var rule: String

    /// Why the rule need not be kept.
    public var reason: String

    /// Who gave leave.
    public var approvedBy: String

    /// The last day on which it holds.
    public var until: CalendarDate

    /// Creates a waiver.
    public init(rule: String, reason: String, approvedBy: String, until: CalendarDate) {
      self.rule = rule
      self.reason = reason
      self.approvedBy = approvedBy
      self.until = until
    }
  }

  /// One finding of a rule that is right as it stands, known by its words.
  public struct Acceptance: Hashable, Sendable {
    /// The rule's id.
    public var rule: String

    /// The words of the report; width, spaces and Latin case do not matter.
    public var evidence: String

    /// Why they are right.
    public var reason: String

    /// Who says so.
    public var approvedBy: String

    /// Creates an acceptance.
    public init(rule: String, evidence: String, reason: String, approvedBy: String) {
      self.rule = rule
      self.evidence = evidence
      self.reason = reason
      self.approvedBy = approvedBy
    }
  }
}
