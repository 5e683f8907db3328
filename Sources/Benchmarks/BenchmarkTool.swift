import Checking
import Platform

/// The benchmarks as a command.
package enum BenchmarkTool {
  /// The most wrong answers that are told one by one.
  private static let shownAnswers = 20

  /// Runs with the words after the name of the tool.
  ///
  /// - Returns: 0, or 1 for a wrong answer, or 2 where something cannot be read or written.
  package static func run(_ words: [String]) -> Int32 {
    do {
      return try run(BenchmarkOptions(words))
    } catch {
      Output.printError("hecha-bench: \(describe(error))\n")
      return 2
    }
  }

  private static func run(_ options: BenchmarkOptions) throws -> Int32 {
    let generator = ReportGenerator(seed: UInt64(options.seed), meanBytes: options.bytes)
    switch options.command {
    case .generate: try generate(options, generator)
    case .stages: return try measure(options, generator)
    case .phrases:
      let phrases = try phrases()
      try Output.print(options.isForYARA ? PhraseList.yara(phrases) : PhraseList.lines(phrases))
    case .pack:
      let text = GrownPack.text(phrases: options.phrases, generator: generator)
      try WriteError.naming(options.place ?? "") { path throws(FileError) in
        try FileSystem.write(Array(text.utf8), to: path)
      }
    case .run: try measure(options.program)
    case nil: try Output.print(BenchmarkOptions.help)
    }
    return 0
  }

  private static func generate(
    _ options: BenchmarkOptions,
    _ generator: ReportGenerator
  ) throws(WriteError) {
    let writer = CorpusWriter(generator: generator, reports: options.reports)
    if let folder = options.place { try WriteError.naming(folder, writer.write(toFolder:)) }
    if let file = options.jsonLines { try WriteError.naming(file, writer.write(toLines:)) }
    if let file = options.truth { try WriteError.naming(file, writer.write(truthTo:)) }
  }

  private static func measure(
    _ options: BenchmarkOptions,
    _ generator: ReportGenerator
  ) throws -> Int32 {
    let benchmark = try StageBenchmark(reports: options.reports, generator: generator)
    let outcome = benchmark.run(rounds: options.rounds)
    try Output.print(StageTable(outcome).text)
    for answer in outcome.wrongAnswers.prefix(shownAnswers) {
      Output.printError("wrong: \(answer)\n")
    }
    if !outcome.wrongAnswers.isEmpty {
      Output.printError("hecha-bench: \(outcome.wrongAnswers.count) answers are wrong.\n")
    }
    if !outcome.recordsAgree {
      Output.printError("hecha-bench: the records differ between runs or numbers of threads.\n")
    }
    return outcome.wrongAnswers.isEmpty && outcome.recordsAgree ? 0 : 1
  }

  private static func measure(
    _ program: [String]
  ) throws(BenchmarkOptions.UsageError) {
    do throws(FileError) {
      let process = try MeasuredProcess(running: program)
      let figures = "\(process.wall) \(process.processor) \(process.peakMemory) \(process.status)"
      Output.printError(figures + "\n")
    } catch {
      throw .notStarted(program.first ?? "")
    }
  }

  private static func phrases() throws(CheckerError) -> [String] {
    let options = Checker.Options(rules: GeneratedReport.pack, keepsExamples: false)
    return try Checker(options).defaultChecklist.phrases
  }

  private static func describe(_ error: any Error) -> String {
    switch error {
    case let error as BenchmarkOptions.UsageError: error.description
    case let error as WriteError: error.description
    case is FileError: "cannot write to standard output."
    default: "the pack \(GeneratedReport.pack) does not load."
    }
  }
}
