import Annotating
import Checking
import Model
import Platform
import Rendering

/// `hecha annotate`: writes what is wrong with a document as comments into a copy of it.
struct AnnotateCommand {
  private let arguments: Arguments
  private let presentation: Presentation

  /// The name under which comments stand in the document.
  private static let author = "hecha"

  init(_ arguments: Arguments, _ presentation: Presentation) {
    self.arguments = arguments
    self.presentation = presentation
  }

  /// Writes the copy, and gives the status that checking the document has.
  ///
  /// - Throws: Every case of `CommandError` but `removedRule`; then nothing was written.
  func run() throws(CommandError) -> ExitStatus {
    let (output, asOf) = try settings()
    let path = arguments.operands.first ?? "-"
    let input = try InputList.single(path, for: .annotate)
    try checkName(output, for: input)
    let checkers = try TailoredCheckers(arguments, for: [input], asOf: asOf)
    let (bytes, result) = try check(input, with: checkers)
    let comments = CommentRenderer(language: presentation.language).comments(on: result)
    try write(try annotate(bytes, result, comments, asOf), to: output)
    if !arguments.has(.quiet) {
      let notice = Notice.annotated(result, comments, path: output)
      try Destination.standardOutput.write(notice.text(in: presentation.language))
    }
    return ExitStatus(result.outcome)
  }

  private func settings() throws(CommandError) -> (output: String, asOf: CalendarDate) {
    do throws(UsageError) {
      guard let output = arguments[.output], output != "-" else {
        throw .missingOutput(.annotate)
      }
      return (output, try AsOf.date(arguments[.asOf]))
    } catch {
      throw .usage(error)
    }
  }

  /// A draft is never replaced by its copy, and Word goes by the names of macros and templates.
  private func checkName(_ output: String, for input: InputList.Input) throws(CommandError) {
    guard case .file(let path) = input else { return }
    if FileSystem.areSame(path, output) { throw .usage(.outputOverInput(output)) }
    let special = [".docm", ".dotx", ".dotm"].first { path.lowercased().hasSuffix($0) }
    if let special, !output.lowercased().hasSuffix(special) {
      throw .usage(.otherExtension(of: path, special))
    }
  }

  private func check(
    _ input: InputList.Input,
    with checkers: TailoredCheckers
  ) throws(CommandError) -> ([UInt8], CheckResult) {
    do throws(InputError) {
      let bytes = try input.read()
      let result = try checkers.checker(for: input)
        .check(bytes, source: input.source, recordingOrigins: true)
      if let error = result.error { throw error }
      return (bytes, result)
    } catch {
      throw .input(error)
    }
  }

  private func annotate(
    _ bytes: [UInt8],
    _ result: CheckResult,
    _ comments: [Comment],
    _ asOf: CalendarDate
  ) throws(CommandError) -> [UInt8] {
    // A result without an error, as this one is, always has its report.
    guard let document = result.report?.document else { return bytes }
    do throws(AnnotatingError) {
      return try Annotator(author: Self.author, date: asOf).annotate(bytes, document, comments)
    } catch {
      throw .annotating(error, source: result.source)
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
    do throws(FileError) { try FileSystem.write(bytes, to: path) } catch {
      throw .output(path: path, error)
    }
  }
}
