/// What a run of the evaluation is asked for.
package struct EvaluationOptions: Hashable, Sendable {
  /// Why words are no options.
  package enum UsageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no such option.
    case unknown(String)
    /// An option needs a value.
    case noValue(String)
    /// The value of an option must be a number.
    case noNumber(String, String)

    /// One sentence: what is wrong and what to do.
    package var description: String {
      switch self {
      case .unknown(let word): "There is no option \"\(word)\"; --help lists them."
      case .noValue(let option): "\(option) needs a value."
      case .noNumber(let option, let value): "\(option) needs a number, not \"\(value)\"."
      }
    }
  }

  /// The file of sentences; `nil` for none.
  package var sentences: String?

  /// The folders of reports.
  package var reports: [String] = []

  /// The most disagreements that are shown; `nil` for all.
  package var show: Int?

  /// The file that gets the figures as JSON.
  package var json: String?

  /// The mechanisms are switched off in turn.
  package var ablates = false

  /// The floors whose breach is a failure.
  package var floors = Floors()

  /// Only the help is asked for.
  package var wantsHelp = false

  /// Reads the words after the name of the tool.
  ///
  /// Without a file or folder everything below `fixtures` is evaluated; with one, only what is named.
  ///
  /// - Throws: `UsageError` for the first word that is wrong.
  package init(_ words: [String]) throws(UsageError) {
    var rest = words[...]
    while let word = rest.popFirst() {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      if word.hasPrefix("--"), parts.count == 2 { rest.insert(parts[1], at: rest.startIndex) }
      try read(parts.first ?? word, &rest)
    }
    if sentences == nil, reports.isEmpty {
      sentences = "fixtures/evaluation/sentences.jsonl"
      reports = ["fixtures"]
    }
  }

  private mutating func read(
    _ option: String,
    _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    switch option {
    case "--sentences": sentences = try Self.value(of: option, &rest)
    case "--reports": reports.append(try Self.value(of: option, &rest))
    case "--show": show = Int(try Self.number(of: option, &rest))
    case "--json": json = try Self.value(of: option, &rest)
    case "--ablation": ablates = true
    case "--min-status": floors.status = try Self.number(of: option, &rest)
    case "--min-reason": floors.reason = try Self.number(of: option, &rest)
    case "--min-count": floors.count = try Self.number(of: option, &rest)
    case "--help", "-h": wantsHelp = true
    default: throw .unknown(option)
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
  ) throws(UsageError) -> Double {
    let value = try value(of: option, &rest)
    guard let number = Double(value), (0...1_000_000).contains(number) else {
      throw .noNumber(option, value)
    }
    return number
  }

  /// What the tool does and which options it has.
  package static let help = """
    hecha-eval: compares verdicts with the labels that careful readers gave

    Without --sentences and --reports everything below fixtures is evaluated.

      --sentences FILE   labelled sentences, one JSON object per line
      --reports FOLDER   reports beside a gold.json, also in folders below (repeatable)
      --show N           show at most N disagreements (default: all)
      --json FILE        write the figures as JSON
      --ablation         switch off each mechanism of matching in turn; 1 if one is idle
      --min-status P     1 if fewer per cent have the expected status
      --min-reason P     1 if fewer per cent of the failures have the expected reason
      --min-count P      1 if fewer per cent of the known numbers are measured

    Exit status: 0 all floors hold, 1 one does not, 2 something could not be read.

    """
}
