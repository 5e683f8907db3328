public import Model

/// Why a checker could not be made.
public enum CheckerError: Error, Hashable, Sendable {
  /// A rule file is wrong; every problem of it and of what it extends.
  case rules(RuleError)

  /// There is neither a shipped pack of that id nor a file at that path.
  case unknownPack(String, known: [String])

  /// The pack has no such profile.
  case unknownProfile(String, known: [String])

  /// The pack has no such rule.
  case unknownRule(String, known: [String])

  /// The rules to run and to leave out leave none.
  case noRuleLeft
}
