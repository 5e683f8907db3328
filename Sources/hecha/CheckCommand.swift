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
    let outputs = try outputs(settings)
    let batch = CheckBatch(
      checkers: checkers,
      baseline: try baseline(),
      renderers: outputs.map(\.renderer),
      threads: settings.jobs
    )
    RunningProcess.keep(KeptBatch(batch))
    return try batch.run(
      list.inputs,
      to: outputs.map(\.destination),
      telling: progress(over: list.inputs.count)
    )
  }

  /// Progress of a batch; a single report needs none.
  private func progress(over inputs: Int) -> Progress? {
    if inputs < 2 || arguments.has(.quiet) { return nil }
    let canDraw = Terminal.isTerminal(.error) && Terminal.environment("TERM") != "dumb"
    return Progress(
      of: inputs,
      style: canDraw ? .bar(columns: Terminal.width(of: .error)) : .lines,
      sharesTerminal: Terminal.isTerminal(.output),
      language: presentation.language,
      now: { Clock.seconds },
      write: Output.printError
    )
  }

  /// The record of an earlier check, read before any result replaces it.
  private func baseline() throws(CommandError) -> Baseline? {
    guard let path = arguments[.baseline] else { return nil }
    return Baseline(try RecordFile.reports(at: path), file: path)
  }

  private typealias Rendered = (renderer: any ResultRenderer, destination: Destination)

  /// What the plan asks for, and beside the marks of GitHub the page that has room for all.
  private func outputs(_ settings: Settings) throws(CommandError) -> [Rendered] {
    var outputs: [Rendered] = settings.plan.parts.map { part in
      (renderer(part, settings.asOf), part.destination)
    }
    guard settings.plan.parts.contains(where: { $0.format == .github }),
      let summary = try StepSummary.current()
    else { return outputs }
    let page = MarkdownRenderer(language: presentation.language, limit: summary.room)
    outputs.append((page, summary.destination))
    return outputs
  }

  private struct Settings {
    let plan: OutputPlan
    let asOf: CalendarDate
    let jobs: Int
  }

  private func settings() throws(CommandError) -> Settings {
    do throws(UsageError) {
      return Settings(
        plan: try OutputPlan(arguments, standard: command == .gaps ? .gaps : .text),
        asOf: try AsOf.date(arguments[.asOf]),
        jobs: try Jobs.number(arguments[.jobs])
      )
    } catch {
      throw .usage(error)
    }
  }

  private func renderer(
    _ part: (format: OutputFormat, destination: Destination),
    _ asOf: CalendarDate
  ) -> any ResultRenderer {
    if command == .gaps, let layout = Self.slipLayout(part.format) {
      return SlipRenderer(language: presentation.language, layout: layout, asOf: asOf)
    }
    return part.format.renderer(
      OutputFormat.Context(
        language: presentation.language,
        color: presentation.usesColor(for: part.destination),
        width: presentation.width(for: part.destination),
        version: Version.current,
        asOf: asOf
      )
    )
  }

  /// The layout of letters, which these formats stand for where gaps are asked for.
  private static func slipLayout(_ format: OutputFormat) -> SlipRenderer.Layout? {
    switch format {
    case .text: .text
    case .markdown: .markdown
    default: nil
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
