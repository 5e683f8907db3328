import Checking
import Model
import Platform
import Rendering

/// `hecha rules new`, `schema`, `guide`, `skeleton` and `effective`: texts made of rules.
struct RuleFilesCommand {
  private let arguments: Arguments
  private let presentation: Presentation

  /// The pack that is meant where none is named, and the one that a new pack starts from.
  private static let defaultPack = "ideology-annual"
  private static let basePack = "official-report"

  init(_ arguments: Arguments, _ presentation: Presentation) {
    self.arguments = arguments
    self.presentation = presentation
  }

  /// Writes the text that a command asks for.
  ///
  /// - Throws: `usage`, `checker` or `output`.
  func run(_ command: Command) throws(CommandError) -> ExitStatus {
    try Destination(arguments[.output]).write(try text(command))
    return .pass
  }

  private func text(_ command: Command) throws(CommandError) -> String {
    let language = presentation.language
    switch command {
    case .rulesSchema: return try schema(of: arguments.operands.first)
    case .rulesNew: return try template(arguments.operands.first ?? "").render(language: language)
    case .rulesGuide: return GuideRenderer(language: language).render(try checklist())
    case .rulesSkeleton: return try skeleton(try checklist())
    default:
      let effective = try effective()
      let tailoring = arguments[.tailor]
      return EffectiveRules.render(effective, tailoredBy: tailoring, language: language)
    }
  }

  private func schema(of kind: String?) throws(CommandError) -> String {
    switch kind {
    case nil: return Checker.ruleSchema
    case "record": return RecordSchema.text
    case let word?: throw .usage(.surplusOperand(.rulesSchema, word))
    }
  }

  private func effective() throws(CommandError) -> Checklist {
    let checklist = try checklist()
    do throws(CheckerError) {
      return try Checker.effective(checklist)
    } catch {
      throw .checker(error)
    }
  }

  /// The pack that is meant, as its tailoring adjusts it.
  private func checklist() throws(CommandError) -> Checklist {
    let rules = arguments.operands.first
    let profile = arguments[.profile]
    guard let file = arguments[.tailor] else {
      let options = Checker.Options(rules: rules ?? Self.defaultPack, profile: profile)
      return try Checker.make(options).defaultChecklist
    }
    let bytes = TailoredCheckers.bytes(at: file)
    let today = try today()
    do throws(CheckerError) {
      return try Checker.checklist(
        rules,
        profile: profile,
        tailoredBy: bytes,
        file: file,
        asOf: today
      )
    } catch {
      throw .checker(error)
    }
  }

  private func today() throws(CommandError) -> CalendarDate {
    do throws(UsageError) {
      return try AsOf.date(nil)
    } catch {
      throw .usage(error)
    }
  }

  private func skeleton(_ checklist: Checklist) throws(CommandError) -> String {
    let level = arguments[.failOn].flatMap(Rule.Level.init(rawValue:)) ?? .required
    do throws(CheckerError) {
      return try Checker.skeleton(of: checklist, downTo: level)
    } catch {
      throw .checker(error)
    }
  }

  // MARK: A new rule

  private func template(_ name: String) throws(CommandError) -> RuleTemplate {
    guard let slash = name.lastIndex(of: "/") else { throw .usage(.invalidRuleName(name)) }
    let pack = String(name[..<slash])
    let rule = String(name[name.index(after: slash)...])
    guard Self.isID(rule) else { throw .usage(.invalidRuleName(name)) }
    guard let base = try existing(pack) else {
      guard Self.isID(pack) else { throw .usage(.invalidRuleName(name)) }
      return RuleTemplate(pack: pack, rule: rule, base: Self.basePack)
    }
    if base.rules.contains(where: { $0.id == rule }) {
      throw .usage(.takenRuleName(rule, pack: pack))
    }
    return RuleTemplate(pack: base.id + "-local", rule: rule, base: pack)
  }

  private func existing(_ pack: String) throws(CommandError) -> Checklist? {
    let isShipped = Checker.shippedChecklists.contains { $0.id == pack }
    guard isShipped || FileSystem.kind(of: pack) == .file else { return nil }
    return try Checker.make(Checker.Options(rules: pack)).defaultChecklist
  }

  private static func isID(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: byte == UInt8(ascii: "-")
        }
      }
  }
}
