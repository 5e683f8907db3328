import Checking
import Model
import Platform
import Rendering

/// `hecha compare`: what became of the gaps of an earlier draft in a later one.
struct CompareCommand {
  private let arguments: Arguments
  private let presentation: Presentation

  init(_ arguments: Arguments, _ presentation: Presentation) {
    self.arguments = arguments
    self.presentation = presentation
  }

  /// The earlier draft, and the file where it is recorded.
  private struct Earlier {
    let report: RecordedReport
    let record: String?
  }

  /// Writes the comparison and ends as a check of the later draft would.
  ///
  /// - Throws: Every case of `CommandError`.
  func run() throws(CommandError) -> ExitStatus {
    let settings = try settings()
    let old = try InputList.single(arguments.operands[0], for: .compare)
    let new = try InputList.single(arguments.operands[1], for: .compare)
    try refuseToOverwrite([old, new], settings.plan)
    let checkers = try TailoredCheckers(arguments, for: [old, new], asOf: settings.asOf)
    let later = checkers.check(new)
    if let error = later.error { throw .input(error) }
    let earlier = try earlier(old, for: new, checkers, settings.asOf)
    for part in settings.plan.parts {
      let renderer = ComparisonRenderer(context(part.destination, settings.asOf))
      let text =
        part.format == .json
        ? renderer.json(earlier.report, from: earlier.record, later)
        : renderer.text(earlier.report, from: earlier.record, later)
      try part.destination.write(text)
    }
    return ExitStatus(later.outcome)
  }

  private func settings() throws(CommandError) -> (plan: OutputPlan, asOf: CalendarDate) {
    do throws(UsageError) {
      return (try OutputPlan(arguments, standard: .text), try AsOf.date(arguments[.asOf]))
    } catch {
      throw .usage(error)
    }
  }

  private func refuseToOverwrite(
    _ inputs: [InputList.Input],
    _ plan: OutputPlan
  ) throws(CommandError) {
    for file in plan.files where inputs.contains(where: { FileSystem.areSame($0.source, file) }) {
      throw .usage(.outputOverInput(file))
    }
  }

  private func context(_ destination: Destination, _ asOf: CalendarDate) -> OutputFormat.Context {
    OutputFormat.Context(
      language: presentation.language,
      color: presentation.usesColor(for: destination),
      width: presentation.width(for: destination),
      version: Version.current,
      asOf: asOf
    )
  }

  // MARK: The earlier draft

  private func earlier(
    _ input: InputList.Input,
    for new: InputList.Input,
    _ checkers: TailoredCheckers,
    _ asOf: CalendarDate
  ) throws(CommandError) -> Earlier {
    let bytes: [UInt8]
    do throws(InputError) {
      bytes = try input.read()
    } catch {
      throw .input(error)
    }
    if RecordReader.isLikelyRecord(bytes) {
      return Earlier(report: try recorded(bytes, input, new), record: input.source)
    }
    let result = checkers.check(bytes, as: input)
    if let error = result.error { throw .input(error) }
    let report = ComparisonRenderer(context(.standardOutput, asOf)).recorded(result)
    return Earlier(report: report, record: nil)
  }

  /// The report of a record that the later draft goes on from: of the same path, or the only one.
  private func recorded(
    _ bytes: [UInt8],
    _ record: InputList.Input,
    _ new: InputList.Input
  ) throws(CommandError) -> RecordedReport {
    let reports = try RecordFile.reports(in: bytes, of: record.source)
    if let same = reports.first(where: { SourcePath($0.source) == SourcePath(new.source) }) {
      return same
    }
    if reports.count == 1 { return reports[0] }
    let known = reports.map(\.source)
    throw .record(path: record.source, .noReport(source: new.source, known: known))
  }
}
