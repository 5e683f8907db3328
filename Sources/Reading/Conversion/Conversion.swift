import Model
import Platform

/// A run of a program that turns an input into something that is read here.
struct Conversion {
  /// What the program leaves.
  struct Result {
    let outcome: Program.Outcome
    /// The file that it was to write; `nil` where it wrote none.
    let file: [UInt8]?
  }

  let helper: InputError.Helper
  /// The names that the program may have.
  let names: [String]
  let seconds: Int

  /// Runs the program in a private folder that holds the input under a name of our own, beside the
  /// folders and the files that configure it, all by their paths within that folder.
  ///
  /// - Throws: `helperMissing`, `helperFailed`, `helperTimedOut` or `tooLarge`.
  func run(
    on bytes: [UInt8],
    format: Document.Format,
    folders: [String] = [],
    configuration: [String: String] = [:],
    result: String? = nil,
    arguments: (_ folder: String, _ input: String) -> [String]
  ) throws(Refusal) -> Result {
    guard let program = Program(named: names) else { throw Refusal(.helperMissing(helper, format)) }
    let limits = Program.Limits(seconds: seconds, bytes: ReadLimits.bytes)
    do {
      let folder = try PrivateFolder()
      for name in folders { try folder.makeFolder(name) }
      for (name, text) in configuration {
        try FileSystem.write(Array(text.utf8), to: "\(folder.path)/\(name)")
      }
      let input = "\(folder.path)/input.\(format.rawValue)"
      try FileSystem.write(bytes, to: input)
      let words = arguments(folder.path, input)
      let outcome = try program.run(words, in: folder.path, limits: limits)
      return Result(outcome: outcome, file: try contents(of: result, in: folder.path))
    } catch {
      throw Refusal(reason(of: error))
    }
  }

  private func contents(of name: String?, in folder: String) throws(FileError) -> [UInt8]? {
    guard let name, FileSystem.kind(of: "\(folder)/\(name)") == .file else { return nil }
    return try FileSystem.read("\(folder)/\(name)", limit: ReadLimits.bytes)
  }

  private func reason(of error: any Error) -> InputError.Reason {
    switch error {
    case Program.Failure.timedOut: .helperTimedOut(helper, seconds: seconds)
    case Program.Failure.tooMuchOutput, FileError.tooLarge: .tooLarge(limit: ReadLimits.bytes)
    case Program.Failure.notStarted(let words), FileError.failed(let words),
      FileError.notPermitted(let words):
      .helperFailed(helper, words)
    default: .helperFailed(helper, "")
    }
  }

  /// The last line that a program wrote to standard error, without the name of our folder.
  static func lastWords(of outcome: Program.Outcome) -> String {
    let lines = String(decoding: outcome.errors, as: UTF8.self).split(whereSeparator: \.isNewline)
    // javaldx is missing wherever there is no Java, and nothing here needs it.
    let line = lines.last { !$0.contains("javaldx") } ?? ""
    return line.split(separator: " ").filter { !$0.contains("/hecha.") }.joined(separator: " ")
  }
}
