import Checking
import Model
import Platform

/// The checker of every input, as the tailoring file that governs it says.
///
/// Files are looked for and loaded before any report is checked, each once.
struct TailoredCheckers {
  /// A checker, or why there is none.
  private enum Governing {
    case checker(Checker)
    case broken(RuleError)
  }

  /// The name of a file that governs its folder and those below.
  static let fileName = ".hecha.json5"

  /// A tailoring has a few lines; what is larger than this is something else.
  private static let largestFile = 1 << 20

  private let plain: Checker
  private let asOf: CalendarDate
  private var files: [String: Governing] = [:]
  private var folders = GovernedFolders()
  private var named: Checker?

  /// What is wrong with files that were found, in the order in which they were.
  private(set) var faults: [RuleError] = []

  /// Prepares the checkers that a command line and its inputs ask for.
  ///
  /// - Throws: `checker`, also for a tailoring that is named and wrong.
  init(
    _ arguments: Arguments,
    for inputs: [InputList.Input],
    asOf: CalendarDate,
    keepingExamples: Bool = false
  ) throws(CommandError) {
    plain = try Checker.make(arguments, keepingExamples: keepingExamples)
    self.asOf = asOf
    if let name = arguments[.tailor] {
      named = try checker(named: name)
      return
    }
    for input in inputs { prepare(for: input) }
  }

  /// Loads the tailoring that governs an input, unless it is known already.
  mutating func prepare(for input: InputList.Input) {
    guard named == nil, let folder = input.folder, let file = file(governing: folder) else {
      return
    }
    load(file)
  }

  /// The record of an input.
  func check(_ input: InputList.Input) -> CheckResult {
    do throws(InputError) {
      return check(try input.read(), as: input)
    } catch {
      return CheckResult(error: error)
    }
  }

  /// The record of an input whose bytes are here already.
  func check(_ bytes: [UInt8], as input: InputList.Input) -> CheckResult {
    do throws(InputError) {
      return try checker(for: input).check(bytes, source: input.source)
    } catch {
      return CheckResult(error: error)
    }
  }

  /// The checker for an input.
  ///
  /// - Throws: `InputError` where the file that governs it is wrong.
  func checker(for input: InputList.Input) throws(InputError) -> Checker {
    if let named { return named }
    guard let folder = input.folder, let file = folders[folder]?.file else { return plain }
    switch files[file] {
    case .checker(let checker): return checker
    case .broken(let error): throw InputError(source: input.source, reason: .tailoring(error))
    case nil: return plain
    }
  }

  // MARK: Files

  private func checker(named name: String) throws(CommandError) -> Checker {
    do throws(RuleError) {
      return try plain.tailored(by: Self.bytes(at: name), file: name, asOf: asOf)
    } catch {
      throw .checker(.rules(error))
    }
  }

  private mutating func load(_ file: String) {
    guard files[file] == nil else { return }
    do throws(RuleError) {
      let checker = try plain.tailored(by: Self.bytes(at: file), file: file, asOf: asOf)
      files[file] = .checker(checker)
    } catch {
      files[file] = .broken(error)
      faults.append(error)
    }
  }

  /// The text of a tailoring file; `nil` where it cannot be read.
  static func bytes(at path: String) -> [UInt8]? {
    try? FileSystem.read(path, limit: largestFile)
  }

  /// The nearest file in a folder or above it, remembered for every folder on the way.
  private mutating func file(governing folder: String) -> String? {
    var way: [String] = []
    var place: String? = folder
    var found: String?
    while let folder = place {
      if let known = folders[folder] {
        found = known.file
        break
      }
      way.append(folder)
      let file = Self.path(in: folder)
      if FileSystem.kind(of: file) != nil {
        found = file
        break
      }
      place = FileSystem.folder(above: folder)
    }
    for folder in way { folders.insert(folder, governedBy: found) }
    return found
  }

  private static func path(in folder: String) -> String {
    switch folder {
    case ".": fileName
    case "/": "/" + fileName
    default: folder + "/" + fileName
    }
  }
}

extension InputList.Input {
  /// The folder whose tailoring governs the input: for standard input the current one.
  fileprivate var folder: String? {
    switch self {
    case .standardInput: "."
    case .file(let path): FileSystem.folder(of: path)
    case .unusable: nil
    }
  }
}
