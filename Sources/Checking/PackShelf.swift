import BuiltInRules
import Matching
public import Model
import Platform
import RuleLoading

/// Finds packs by id or path.
enum PackShelf {
  /// A rule file larger than this is no rule file; the shipped ones have about 50 KiB.
  private static let largestFile = 8 << 20

  /// The ids of the shipped packs, in order.
  static let ids = BuiltInRules.packs.map(\.id)

  private static let loader = RuleLoader(
    library: PackLibrary(
      ids: ids,
      readShipped: { id in BuiltInRules.pack(id)?.json.withUTF8Buffer { Array($0) } },
      readFile: { try? FileSystem.read($0, limit: largestFile) }
    ),
    checkPattern: { expression in
      do throws(PatternError) {
        _ = try Pattern(expression)
        return nil
      } catch {
        return PatternFault(at: error.offset, sentence: error.message, english: error.english)
      }
    },
    phraseDecides: { NestedPhrase.decides($0, beside: $1, countedIn: $2) }
  )

  /// A checklist by the id of a shipped pack or the path of a file.
  ///
  /// The examples of a file are run when it is loaded: a rule file whose examples lie is refused.
  ///
  /// - Throws: `CheckerError`.
  static func checklist(
    _ name: String,
    profile: String?,
    runningExamples: Bool = true
  ) throws(CheckerError) -> Checklist {
    let source = try source(of: name)
    let standard = try load(source, profile: nil, runningExamples)
    guard let profile else { return standard }
    guard standard.profiles.contains(profile) else {
      throw .unknownProfile(profile, known: standard.profiles)
    }
    return try load(source, profile: profile, runningExamples)
  }

  /// A shipped pack without the examples of its rules, which checking reports does not need.
  ///
  /// - Returns: `nil` for what is no shipped pack or has no such profile.
  static func shipped(_ id: String, profile: String?) -> Checklist? {
    BuiltInRules.pack(id).flatMap { PackImage.checklist(in: $0.image, texts, profile: profile) }
  }

  /// The matcher of a shipped pack, whatever its profile; `nil` for what is none.
  static func matcher(of checklist: Checklist) -> Matcher? {
    BuiltInRules.pack(checklist.id).flatMap { Matcher(of: checklist, image: $0.matcher) }
  }

  /// What the shipped packs claim to be for, in the order of their ids.
  static let claims = PackImage.claims(in: BuiltInRules.claims, texts) ?? []

  private static var texts: ImageTexts {
    ImageTexts(texts: BuiltInRules.texts, lists: BuiltInRules.lists)
  }

  /// A checklist that has been loaded before, with a profile that it has.
  ///
  /// - Throws: `RuleError` for a file that has changed since then.
  static func checklist(again name: String, profile: String) throws(RuleError) -> Checklist {
    let isShipped = ids.contains(name)
    return try loader.checklist(from: isShipped ? .builtIn(name) : .file(name), profile: profile)
  }

  private static func load(
    _ source: RuleLoader.Source,
    profile: String?,
    _ runningExamples: Bool
  ) throws(CheckerError) -> Checklist {
    do throws(RuleError) {
      let checklist = try loader.checklist(from: source, profile: profile)
      // Examples are written for the default profile; another one may well ask for more.
      if case .file = source, profile == nil, runningExamples {
        try ExampleRunner.verify(checklist)
      }
      return checklist
    } catch {
      throw .rules(error)
    }
  }

  /// Everything wrong with a pack, warnings included.
  static func problems(in name: String) -> [RuleProblem] {
    do throws(CheckerError) {
      let source = try source(of: name)
      let problems = loader.problems(in: source)
      if problems.contains(where: { $0.severity == .error }) { return problems }
      do throws(RuleError) {
        try ExampleRunner.verify(try loader.checklist(from: source, profile: nil))
        return problems
      } catch {
        return problems + error.problems
      }
    } catch {
      return loader.problems(in: .file(name))
    }
  }

  private static func source(of name: String) throws(CheckerError) -> RuleLoader.Source {
    if ids.contains(name) { return .builtIn(name) }
    guard FileSystem.kind(of: name) != nil else { throw .unknownPack(name, known: ids) }
    return .file(name)
  }
}

extension Checker {
  /// Everything wrong with a pack given by id or path: errors, lying examples, warnings.
  public static func problems(in rules: String) -> [RuleProblem] {
    PackShelf.problems(in: rules)
  }

  /// The shipped packs with their default profiles, in the order of their ids.
  public static var shippedChecklists: [Checklist] {
    PackShelf.ids.compactMap { try? PackShelf.checklist($0, profile: nil) }
  }

  /// A pack by id or path, its examples not run: they may lie.
  ///
  /// - Throws: `CheckerError` for what does not load.
  public static func untriedChecklist(
    _ rules: String,
    profile: String? = nil
  ) throws(CheckerError) -> Checklist {
    try PackShelf.checklist(rules, profile: profile, runningExamples: false)
  }

  /// A pack as it can stand alone: without the examples that the numbers of its profile make untrue.
  ///
  /// - Throws: `CheckerError`, also where there is no such pack or profile.
  public static func effectiveChecklist(
    _ rules: String,
    profile: String? = nil
  ) throws(CheckerError) -> Checklist {
    try effective(try PackShelf.checklist(rules, profile: profile))
  }

  /// A checklist as it can stand alone, also one from which a tailoring has taken rules.
  ///
  /// - Throws: `CheckerError` for an expression that does not compile.
  public static func effective(_ checklist: Checklist) throws(CheckerError) -> Checklist {
    do throws(RuleError) {
      return try ExampleRunner.keepingTrueExamples(checklist.withoutDanglingReferences)
    } catch {
      throw .rules(error)
    }
  }

  /// The JSON Schema of rule files, in the 2020-12 dialect.
  public static var ruleSchema: String { RuleSchema.text }

  /// Runs the examples of all rules of a checklist.
  public static func exampleProblems(in checklist: Checklist) -> ExampleReport {
    ExampleRunner.run(checklist)
  }
}
