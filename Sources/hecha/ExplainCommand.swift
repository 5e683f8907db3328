import Checking
import Model
import Rendering

/// `hecha explain` and `hecha rules show`: a rule and, given a report, why it judged so.
struct ExplainCommand {
  private let arguments: Arguments
  private let presentation: Presentation

  init(_ arguments: Arguments, _ presentation: Presentation) {
    self.arguments = arguments
    self.presentation = presentation
  }

  /// Writes the rule and its judgement.
  ///
  /// - Throws: Every case of `CommandError`.
  func run() throws(CommandError) -> ExitStatus {
    let destination = Destination(arguments[.output])
    let renderer = RuleRenderer(
      language: presentation.language,
      color: presentation.usesColor(for: destination),
      width: presentation.width(for: destination)
    )
    try destination.write(try page(with: renderer))
    return .pass
  }

  private func page(with renderer: RuleRenderer) throws(CommandError) -> String {
    let id = arguments.operands.first ?? ""
    guard let path = arguments.operands.dropFirst().first else {
      let checklist = try Checker.make(arguments).defaultChecklist
      return renderer.show(try checklist.rule(id), in: checklist)
    }
    let result = try check(try InputList.single(path, for: .explain))
    if let effect = result.tailoring, let removal = effect.removed.first(where: { $0.rule == id }) {
      throw .removedRule(removal, file: effect.file)
    }
    // A result without an error, as this one is, always has its checklist.
    guard let rule = try result.checklist?.rule(id) else { return "" }
    return renderer.explain(rule, in: result)
  }

  private func check(_ input: InputList.Input) throws(CommandError) -> CheckResult {
    let checkers = try TailoredCheckers(
      arguments,
      for: [input],
      asOf: try asOf(),
      keepingExamples: true
    )
    let result = checkers.check(input)
    if let error = result.error { throw .input(error) }
    return result
  }

  private func asOf() throws(CommandError) -> CalendarDate {
    do throws(UsageError) {
      return try AsOf.date(arguments[.asOf])
    } catch {
      throw .usage(error)
    }
  }
}
