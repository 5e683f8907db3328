public import Model

/// What running the examples of a checklist came to.
public struct ExampleReport: Hashable, Sendable {
  /// How many rules there are.
  public let rules: Int

  /// How many examples were run.
  public let examples: Int

  /// Examples that do not give their declared result, with their places.
  public let problems: [RuleProblem]

  /// The rules without an example of each kind that they can have.
  public let untested: [String]

  /// What running them came to, rule by rule; empty where the rules could not be run.
  public let tallies: [Tally]

  /// How many examples give their declared result.
  public var agreeing: Int { tallies.map(\.agreeing).reduce(0, +) }

  /// How many examples mark evidence.
  public var marked: Int { tallies.map(\.marked).reduce(0, +) }

  /// How many of those no longer pass when the evidence is deleted.
  public var flipped: Int { tallies.map(\.flipped).reduce(0, +) }

  /// Whether the rules prove themselves: every example as declared, and none of them untested.
  public var isProof: Bool { problems.isEmpty && untested.isEmpty }

  /// What running the examples of one rule came to.
  public struct Tally: Hashable, Sendable {
    /// The rule's id.
    public let rule: String

    /// How many examples it has.
    public internal(set) var examples = 0

    /// How many of them give their declared result.
    public internal(set) var agreeing = 0

    /// How many mark evidence.
    public internal(set) var marked = 0

    /// How many of those no longer pass when the evidence is deleted.
    public internal(set) var flipped = 0
  }
}
