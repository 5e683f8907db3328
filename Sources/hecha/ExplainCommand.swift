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
    let checker = try Checker.make(arguments)
    let id = arguments.operands.first ?? ""
    guard let path = arguments.operands.dropFirst().first else {
      let checklist = checker.defaultChecklist
      return renderer.show(try checklist.rule(id), in: checklist)
    }
    let result = try check(try InputList.single(path, for: .explain), with: checker)
    let checklist = result.checklist ?? checker.defaultChecklist
    return renderer.explain(try checklist.rule(id), in: result)
  }

  private func check(
    _ input: InputList.Input,
    with checker: Checker
  ) throws(CommandError) -> CheckResult {
    do throws(InputError) {
      let result = checker.check(try input.read(), source: input.source)
      if let error = result.error { throw error }
      return result
    } catch {
      throw .input(error)
    }
  }
}
