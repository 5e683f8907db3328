import Checking
import Model

extension Checker {
  /// The checker that a command line asks for.
  ///
  /// - Throws: `checker`.
  static func make(
    _ arguments: Arguments,
    keepingExamples: Bool = true
  ) throws(CommandError) -> Checker {
    let failOn = arguments[.failOn].flatMap(Rule.Level.init(rawValue:)) ?? .required
    return try make(
      Options(
        rules: arguments[.rules],
        profile: arguments[.profile],
        failOn: failOn,
        only: arguments[all: .only],
        skip: arguments[all: .skip],
        keepsExamples: keepingExamples
      )
    )
  }

  /// A checker with these options.
  ///
  /// - Throws: `checker`.
  static func make(_ options: Options) throws(CommandError) -> Checker {
    do throws(CheckerError) {
      return try Checker(options)
    } catch {
      throw .checker(error)
    }
  }
}

extension Checklist {
  /// The rule with an id.
  ///
  /// - Throws: `unknownRule` with the ids that there are.
  func rule(_ id: String) throws(CommandError) -> Rule {
    guard let rule = rules.first(where: { $0.id == id }) else {
      throw .checker(.unknownRule(id, known: rules.map(\.id)))
    }
    return rule
  }
}
