import Model
import Platform
import Rendering

/// `hecha stream`: JSON Lines in, the record of each report out, in order.
struct StreamCommand {
  private let arguments: Arguments
  private let presentation: Presentation

  init(_ arguments: Arguments, _ presentation: Presentation) {
    self.arguments = arguments
    self.presentation = presentation
  }

  /// The longest line: the largest report, with every byte of it escaped as two.
  static let longestLine = 2 * FileSystem.largestInput

  /// Answers every line until the input ends; a line that cannot be read has its record as well.
  ///
  /// - Throws: Usage and rule errors before anything is read, `output`, and `input` where the stream
  ///   breaks off.
  func run() throws(CommandError) -> ExitStatus {
    let (asOf, threads) = try settings()
    let checkers = SharedCheckers(try TailoredCheckers(arguments, for: [], asOf: asOf))
    let answerer = StreamAnswerer(checkers: checkers, language: presentation.language)
    var output = StreamOutput(try OutputStream(Destination(arguments[.output])))
    var lines = LineBlocks(limit: Self.longestLine)
    Interrupt.watch()
    OrderedWork.run(
      threads: threads,
      next: { Interrupt.isRequested ? nil : lines.next() },
      work: { answerer.answers(to: $0) },
      take: { output.add($0) }
    )
    if Interrupt.isRequested { Interrupt.end() }
    let counts = try output.finish()
    if let failure = lines.failure { throw .input(InputError(failure, source: "-")) }
    if !arguments.has(.quiet) { say(counts) }
    return .pass
  }

  private func settings() throws(CommandError) -> (asOf: CalendarDate, threads: Int) {
    do throws(UsageError) {
      return (try AsOf.date(arguments[.asOf]), try Jobs.number(arguments[.jobs]))
    } catch {
      throw .usage(error)
    }
  }

  private func say(_ counts: OutcomeCounts) {
    Output.printError(Notice.stream(counts).text(in: presentation.language))
  }
}

/// Where the answers go, and what became of the reports.
private struct StreamOutput: ~Copyable {
  private var stream: OutputStream
  private var counts = OutcomeCounts()
  private var failure: CommandError?

  init(_ stream: consuming OutputStream) {
    self.stream = stream
  }

  /// Writes the answers to some lines.
  ///
  /// - Returns: Whether anybody reads on.
  mutating func add(_ answers: StreamAnswerer.Answers) -> Bool {
    for outcome in answers.outcomes { counts.add(outcome) }
    do throws(CommandError) {
      try stream.write(answers.bytes)
    } catch {
      failure = error
    }
    return failure == nil && !stream.isAbandoned
  }

  consuming func finish() throws(CommandError) -> OutcomeCounts {
    let counts = counts
    if let failure { throw failure }
    try stream.close()
    return counts
  }
}
