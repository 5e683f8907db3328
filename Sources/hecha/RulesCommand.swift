import Checking
import Model
import Platform
import Rendering

/// `hecha rules list`, `lint` and `test`: shows rules, looks for mistakes, runs the examples.
struct RulesCommand {
  private let arguments: Arguments
  private let presentation: Presentation

  /// The pack that is meant where none is named.
  private static let defaultPack = "ideology-annual"

  init(_ arguments: Arguments, _ presentation: Presentation) {
    self.arguments = arguments
    self.presentation = presentation
  }

  /// Does one of the three for every pack named.
  ///
  /// - Throws: `checker` or `output`.
  func run(_ command: Command) throws(CommandError) -> ExitStatus {
    let named = arguments.operands.isEmpty ? [Self.defaultPack] : arguments.operands
    if command == .rulesList, arguments.has(.format) { return try list(named) }
    var text = ""
    var status = ExitStatus.pass
    for pack in named {
      let (page, result) = try page(for: pack, command)
      text += page
      status = max(status, result)
    }
    try destination.write(text)
    if command == .rulesList && arguments.operands.isEmpty { mentionOtherPacks() }
    return status
  }

  private func mentionOtherPacks() {
    let others = Checker.shippedChecklists.map(\.id).filter { $0 != Self.defaultPack }
    if !others.isEmpty { Output.printError(text(of: .otherPacks(others))) }
  }

  private func page(
    for pack: String,
    _ command: Command
  ) throws(CommandError) -> (String, ExitStatus) {
    switch command {
    case .rulesLint: lint(pack)
    case .rulesTest: try test(pack)
    default: (renderer.list(try checklist(pack)), .pass)
    }
  }

  private func list(_ packs: [String]) throws(CommandError) -> ExitStatus {
    let plan: OutputPlan
    do throws(UsageError) {
      plan = try OutputPlan(arguments, standard: .text)
    } catch {
      throw .usage(error)
    }
    var checklists: [Checklist] = []
    for pack in packs { checklists.append(try checklist(pack)) }
    for part in plan.parts {
      // The option table allows no other format here.
      if part.format == .json {
        let json = RuleListRenderer(language: presentation.language).render(checklists)
        try part.destination.write(json)
      } else {
        try part.destination.write(checklists.map(renderer.list).joined())
      }
    }
    return .pass
  }

  private var renderer: RuleRenderer {
    RuleRenderer(
      language: presentation.language,
      color: presentation.usesColor(for: destination),
      width: presentation.width(for: destination)
    )
  }

  private func lint(_ pack: String) -> (String, ExitStatus) {
    let problems = Checker.problems(in: pack)
    if problems.isEmpty { return (text(of: .noProblems(pack)), .pass) }
    let isGrave = problems.contains { $0.severity == .error }
    return (render(problems), isGrave ? .error : .pass)
  }

  private func test(_ pack: String) throws(CommandError) -> (String, ExitStatus) {
    let checklist: Checklist
    do throws(CheckerError) {
      checklist = try Checker.untriedChecklist(pack, profile: arguments[.profile])
    } catch {
      guard case .rules(let faults) = error else { throw .checker(error) }
      return (render(faults.problems), .error)
    }
    let report = Checker.exampleProblems(in: checklist)
    var page = render(report.problems)
    if arguments.has(.showTable) { page += table(report) }
    page += text(of: .examples(pack, report))
    if !report.untested.isEmpty { page += text(of: .untested(report.untested)) }
    return (page, report.isProof ? .pass : .error)
  }

  private func table(_ report: ExampleReport) -> String {
    renderer.table(
      report.tallies.map { Mutation(rule: $0.rule, marked: $0.marked, flipped: $0.flipped) }
    ) + "\n"
  }

  private func checklist(_ pack: String) throws(CommandError) -> Checklist {
    try Checker.make(Checker.Options(rules: pack, profile: arguments[.profile])).defaultChecklist
  }

  private func render(_ problems: [RuleProblem]) -> String {
    if problems.isEmpty { return "" }
    let color = presentation.usesColor(for: destination)
    return ProblemRenderer(language: presentation.language, color: color).render(problems)
  }

  private func text(of notice: Notice) -> String {
    notice.text(in: presentation.language)
  }

  private var destination: Destination {
    Destination(arguments[.output])
  }
}
