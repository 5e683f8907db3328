/// What a tailoring did to the check of one report; what it waived stands in the verdicts.
public struct TailoringEffect: Hashable, Sendable {
  /// The file of the tailoring, as the user knows it.
  public var file: String

  /// Rules that were left out.
  public var removed: [Removal]

  /// Rules that have another level than in the pack.
  public var relevelled: [Relevelling]

  /// Parameters that have another value than in the pack and its profile.
  public var adjusted: [Adjustment]

  /// Findings that were set aside.
  public var accepted: [Accepted]

  /// Waivers of rules that ran and needed none.
  public var unusedWaivers: [Tailoring.Waiver]

  /// Acceptances of rules that ran and gave no such finding.
  public var unusedAcceptances: [Tailoring.Acceptance]

  /// Creates an effect; without more than a file nothing was changed.
  public init(
    file: String,
    removed: [Removal] = [],
    relevelled: [Relevelling] = [],
    adjusted: [Adjustment] = [],
    accepted: [Accepted] = [],
    unusedWaivers: [Tailoring.Waiver] = [],
    unusedAcceptances: [Tailoring.Acceptance] = []
  ) {
    self.file = file
    self.removed = removed
    self.relevelled = relevelled
    self.adjusted = adjusted
    self.accepted = accepted
    self.unusedWaivers = unusedWaivers
    self.unusedAcceptances = unusedAcceptances
  }

  /// A rule that was left out.
  public struct Removal: Hashable, Sendable {
    /// The rule's id.
    public var rule: String

    /// The rule's title.
    public var title: String

    /// Why.
    public var reason: String

    /// Creates a removal.
    public init(rule: String, title: String, reason: String) {
      self.rule = rule
      self.title = title
      self.reason = reason
    }
  }

  /// A rule that has another level than in the pack.
  public struct Relevelling: Hashable, Sendable {
    /// The rule's id.
    public var rule: String

    /// The rule's title.
    public var title: String

    /// The level in the pack.
    public var from: Rule.Level

    /// The level that was used.
    public var to: Rule.Level

    /// Why.
    public var reason: String

    /// Creates a change of level.
    public init(rule: String, title: String, from: Rule.Level, to: Rule.Level, reason: String) {
      self.rule = rule
      self.title = title
      self.from = from
      self.to = to
      self.reason = reason
    }
  }

  /// A parameter that has another value than in the pack and its profile.
  public struct Adjustment: Hashable, Sendable {
    /// The parameter's name.
    public var parameter: String

    /// The period whose reports the number is for.
    public var period: Facts.Period

    /// The number before.
    public var from: Int

    /// The number that was used.
    public var to: Int

    /// Why.
    public var reason: String

    /// Creates a change of value.
    public init(
      parameter: String,
      period: Facts.Period = .year,
      from: Int,
      to: Int,
      reason: String
    ) {
      self.parameter = parameter
      self.period = period
      self.from = from
      self.to = to
      self.reason = reason
    }
  }

  /// Findings that were set aside by one acceptance.
  public struct Accepted: Hashable, Sendable {
    /// The acceptance.
    public var acceptance: Tailoring.Acceptance

    /// How many findings it was for, at least 1.
    public var findings: Int

    /// Creates a record of use.
    public init(acceptance: Tailoring.Acceptance, findings: Int) {
      self.acceptance = acceptance
      self.findings = findings
    }
  }
}
