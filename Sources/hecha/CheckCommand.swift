import Checking
import Model
import Platform
import Rendering

/// `hecha check` and `hecha gaps`: judges every input and shows verdicts or gaps.
struct CheckCommand {
  private let command: Command
  private let arguments: Arguments
  private let presentation: Presentation

  init(_ command: Command, _ arguments: Arguments, _ presentation: Presentation) {
    self.command = command
    self.arguments = arguments
    self.presentation = presentation
  }

  /// Checks all inputs, writes the results, and gives the gravest status of all.
  ///
  /// - Throws: Usage and rule errors before anything is read, and `output`.
  func run() throws(CommandError) -> ExitStatus {
    let settings = try settings()
    let list = InputList(arguments.operands)
    let checkers = try TailoredCheckers(arguments, for: list.inputs, asOf: settings.asOf)
    try refuseToOverwrite(list, settings.plan)
    if !arguments.has(.quiet) { mention(list.remainders) }
    for fault in checkers.faults { mention(fault) }
    let results = list.inputs.map(checkers.check)
    for part in settings.plan.parts {
      try part.destination.write(render(results, part, settings.asOf))
    }
    return results.map { ExitStatus($0.outcome) }.max() ?? .error
  }

  private func settings() throws(CommandError) -> (plan: OutputPlan, asOf: CalendarDate) {
    do throws(UsageError) {
      return (try OutputPlan(arguments), try AsOf.date(arguments[.asOf]))
    } catch {
      throw .usage(error)
    }
  }

  private func render(
    _ results: [CheckResult],
    _ part: (format: OutputPlan.Format, destination: Destination),
    _ asOf: CalendarDate
  ) -> String {
    let language = presentation.language
    let color = presentation.usesColor(for: part.destination)
    let width = presentation.width(for: part.destination)
    switch (command, part.format) {
    case (.gaps, _):
      return GapsRenderer(language: language, color: color, width: width).render(results)
    case (_, .text):
      return TextRenderer(language: language, color: color, width: width).render(results)
    case (_, .json):
      return JSONRenderer(language: language, version: Version.current, asOf: asOf)
        .render(results)
    }
  }

  /// A draft that a slip of the keyboard replaces by its own verdict is gone for good.
  private func refuseToOverwrite(
    _ list: InputList,
    _ plan: OutputPlan
  ) throws(CommandError) {
    for file in plan.files {
      let isInput = list.inputs.contains { input in
        guard case .file(let path) = input else { return false }
        return FileSystem.areSame(path, file)
      }
      if isInput { throw .usage(.outputOverInput(file)) }
    }
  }

  /// The records tell of it as well, but here the lines themselves are shown.
  private func mention(_ fault: RuleError) {
    let text = CommandError.checker(.rules(fault)).text(in: presentation.language)
    Output.printError(text)
  }

  private func mention(_ remainders: [InputList.Remainder]) {
    for remainder in remainders {
      Output.printError(Notice.remainder(remainder).text(in: presentation.language))
    }
  }
}
