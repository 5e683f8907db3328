/// Everything that is wrong with a rule file and what it extends.
public struct RuleError: Error, Hashable, Sendable {
  /// The problems in the order of files and places; never empty.
  public let problems: [RuleProblem]

  /// Creates an error from at least one problem.
  public init(_ problems: [RuleProblem]) {
    precondition(!problems.isEmpty, "an error without a problem")
    self.problems = problems
  }
}

/// One problem in a rule file, with its place.
public struct RuleProblem: Hashable, Sendable {
  /// How grave it is: a warning does not stop loading.
  public enum Severity: String, Hashable, Sendable {
    case error
    case warning
  }

  /// The file as named by the user, or the id of a shipped pack.
  public var file: String

  /// The line, from 1.
  public var line: Int

  /// The column, from 1, in Unicode scalars.
  public var column: Int

  /// The text of that line, for the excerpt.
  public var sourceLine: String

  /// One Chinese sentence: what is wrong and what to do.
  public var message: String

  /// The same sentence in English.
  public var english: String

  /// How grave it is.
  public var severity: Severity

  /// Creates a problem.
  public init(
    file: String,
    line: Int,
    column: Int,
    sourceLine: String,
    message: String,
    english: String,
    severity: Severity = .error
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.sourceLine = sourceLine
    self.message = message
    self.english = english
    self.severity = severity
  }
}
