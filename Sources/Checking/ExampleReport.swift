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
}
