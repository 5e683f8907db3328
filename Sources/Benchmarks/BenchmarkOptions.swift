/// What a run of the benchmarks is asked for.
package struct BenchmarkOptions: Hashable, Sendable {
  /// What the tool does.
  package enum Command: String, Hashable, Sendable, CaseIterable {
    /// Writes reports.
    case generate
    /// Measures the stages.
    case stages
    /// Prints the phrases of the pack.
    case phrases
    /// Writes a rule file that has more phrases.
    case pack
    /// Runs another program and measures it.
    case run
  }

  /// Why words are no options.
  package enum UsageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The first word is no command.
    case noCommand(String?)
    /// There is no such option.
    case unknown(String)
    /// An option needs a value.
    case noValue(String)
    /// The value of an option must be a number from 1.
    case noNumber(String, String)
    /// The command does not know where to write, or what to run.
    case noPlace(Command)
    /// The program to measure does not start.
    case notStarted(String)

    /// One sentence: what is wrong and what to do.
    package var description: String {
      switch self {
      case .noCommand(let word?): "There is no command \"\(word)\"; --help lists them."
      case .noCommand(nil): "A command is needed; --help lists them."
      case .unknown(let word): "There is no option \"\(word)\"; --help lists them."
      case .noValue(let option): "\(option) needs a value."
      case .noNumber(let option, let value): "\(option) needs a number from 1, not \"\(value)\"."
      case .noPlace(.generate): "generate needs a folder, or --jsonl with a file."
      case .noPlace(.run): "run needs the program to run."
      case .notStarted(let program): "\"\(program)\" does not start; is it installed?"
      case .noPlace(let command): "\(command.rawValue) needs a file to write to."
      }
    }
  }

  /// What to do; `nil` where only the help is asked for.
  package var command: Command?

  /// How many reports.
  package var reports = 1000

  /// The mean size of a report.
  package var bytes = 12_000

  /// The seed of the reports.
  package var seed = 1

  /// How often each measurement is made.
  package var rounds = 3

  /// How many phrases a rule file gets.
  package var phrases = 5000

  /// The file that gets the reports as JSON Lines, as `hecha stream` reads them.
  package var jsonLines: String?

  /// The file that gets what is known of the reports.
  package var truth: String?

  /// Whether phrases are printed as rules of YARA.
  package var isForYARA = false

  /// The folder or the file to write to.
  package var place: String?

  /// The program to run, with its arguments.
  package var program: [String] = []

  /// Reads the words after the name of the tool.
  ///
  /// - Throws: `UsageError` for the first word that is wrong.
  package init(_ words: [String]) throws(UsageError) {
    if words.first != "run", words.contains("--help") || words.contains("-h") { return }
    var rest = words[...]
    guard let name = rest.popFirst(), let command = Command(rawValue: name) else {
      throw .noCommand(words.first)
    }
    self.command = command
    if command == .run { program = Array(rest.drop { $0 == "--" }) }
    if command == .run, program.isEmpty { throw .noPlace(command) }
    while command != .run, let word = rest.popFirst() { try read(word, &rest) }
    let needsPlace = command == .pack || (command == .generate && jsonLines == nil)
    if needsPlace, place == nil { throw .noPlace(command) }
  }

  private mutating func read(
    _ word: String,
    _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    switch word {
    case "--reports": reports = try Self.number(of: word, &rest)
    case "--bytes": bytes = try Self.number(of: word, &rest)
    case "--seed": seed = try Self.number(of: word, &rest)
    case "--rounds": rounds = try Self.number(of: word, &rest)
    case "--phrases": phrases = try Self.number(of: word, &rest)
    case "--jsonl": jsonLines = try Self.value(of: word, &rest)
    case "--truth": truth = try Self.value(of: word, &rest)
    case "--yara": isForYARA = true
    default:
      guard !word.hasPrefix("-"), place == nil else { throw .unknown(word) }
      place = word
    }
  }

  private static func value(
    of option: String,
    _ rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    guard let value = rest.popFirst(), !value.isEmpty, !value.hasPrefix("--") else {
      throw .noValue(option)
    }
    return value
  }

  private static func number(
    of option: String,
    _ rest: inout ArraySlice<String>
  ) throws(UsageError) -> Int {
    let value = try value(of: option, &rest)
    guard let number = Int(value), (1...100_000_000).contains(number) else {
      throw .noNumber(option, value)
    }
    return number
  }

  /// What the tool does and which options it has.
  package static let help = """
    hecha-bench: measures hecha on reports that it makes up, and checks every answer

      hecha-bench generate [options] FOLDER     reports as files, one per report
      hecha-bench generate [options] --jsonl FILE
                                                reports as hecha stream reads them
      hecha-bench stages [options]              what each stage takes, on one core and on all
      hecha-bench phrases [--yara]              the phrases of the pack, for other programs
      hecha-bench pack [--phrases N] FILE       a rule file with N phrases more
      hecha-bench run -- PROGRAM [ARGUMENT…]    seconds, processor seconds, peak memory in bytes and
                                                status of a program, after it on standard error

      --reports N     how many reports (1000)
      --bytes N       their mean size in bytes (12000); the smallest have about 5000
      --seed N        the same seed gives the same reports (1)
      --truth FILE    what must be found in the reports, one JSON object per line
      --rounds N      measure N times and keep the fastest (3)

    Exit status: 0, or 1 where an answer is wrong, or 2 where something cannot be read or written.

    """
}
