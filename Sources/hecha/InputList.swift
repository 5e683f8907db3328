import Model
import Platform

/// What a command line names as input, folders replaced by the reports in them.
///
/// Every path has its record, in the order given: a path that cannot be read as well.
struct InputList {
  /// One thing to be checked.
  enum Input {
    case standardInput
    case file(String)
    case unusable(InputError)
  }

  /// What the user should know about a folder beside the reports found in it.
  struct Remainder: Hashable {
    let folder: String
    /// How many files are of types that cannot be read.
    var otherFiles = 0
    /// Their types, such as `.xlsx`, sorted.
    var otherTypes: [String] = []
    /// How many hidden or temporary entries were left out.
    var hidden = 0
  }

  private(set) var inputs: [Input] = []
  private(set) var remainders: [Remainder] = []

  /// The types of files that are taken from folders; a file that is named is read whatever its type.
  private static let types = [
    ".txt", ".md", ".markdown", ".docx", ".docm", ".dotx", ".doc", ".wps", ".odt", ".rtf", ".pdf",
    ".html", ".htm", ".mht",
  ]

  /// Lists the inputs that paths stand for.
  init(_ paths: [String]) {
    for path in paths { add(path) }
  }

  /// The input of a command that takes a single report.
  ///
  /// - Throws: `folderAsReport`.
  static func single(_ path: String, for command: Command) throws(CommandError) -> Input {
    if path == "-" { return .standardInput }
    if FileSystem.kind(of: path) == .folder { throw .usage(.folderAsReport(command, path)) }
    return .file(path)
  }

  private mutating func add(_ path: String) {
    if path == "-" {
      inputs.append(.standardInput)
    } else if FileSystem.kind(of: path) == .folder {
      addFolder(path)
    } else {
      inputs.append(.file(path))
    }
  }

  private mutating func addFolder(_ path: String) {
    let listing: FolderListing
    do throws(FileError) {
      listing = try FolderListing(of: path, ignoring: [TailoredCheckers.fileName])
    } catch {
      inputs.append(.unusable(InputError(error, source: path)))
      return
    }
    let reports = listing.files.filter(Self.isReport)
    inputs += reports.map(Input.file)
    if reports.isEmpty {
      inputs.append(.unusable(InputError(source: path, reason: .noReports)))
    }
    note(listing, folder: path)
  }

  private mutating func note(_ listing: FolderListing, folder: String) {
    let others = listing.files.filter { !Self.isReport($0) }
    if others.isEmpty && listing.skipped == 0 { return }
    let types = Set(others.compactMap(Self.type))
    remainders.append(
      Remainder(
        folder: folder,
        otherFiles: others.count,
        otherTypes: types.sorted(),
        hidden: listing.skipped
      )
    )
  }

  private static func isReport(_ path: String) -> Bool {
    !SlipFolder.isSlip(path) && type(of: path).map(types.contains) ?? false
  }

  private static func type(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    return name[dot...].lowercased()
  }
}

extension InputList.Input {
  /// The path as the user gave it, or as found in a folder.
  var source: String {
    switch self {
    case .standardInput: "-"
    case .file(let path): path
    case .unusable(let error): error.source
    }
  }

  /// Reads the bytes.
  ///
  /// - Throws: `notFound`, `unreadable` or `tooLarge`, or the error that is known already.
  func read() throws(InputError) -> [UInt8] {
    if case .unusable(let error) = self { throw error }
    do throws(FileError) {
      return try bytes
    } catch {
      throw InputError(error, source: source)
    }
  }

  private var bytes: [UInt8] {
    get throws(FileError) {
      switch self {
      case .standardInput: try FileSystem.readStandardInput(limit: FileSystem.largestInput)
      case .file(let path): try FileSystem.read(path, limit: FileSystem.largestInput)
      case .unusable: []
      }
    }
  }
}

extension InputError {
  /// The error about an input that the system could not read.
  init(_ error: FileError, source: String) {
    switch error {
    case .notFound:
      self.init(source: source, reason: .notFound)
    case .isFolder:
      // Only standard input can be one, and it cannot be listed: its path is not known.
      self.init(source: source, reason: .unreadable("Is a directory"))
    case .tooLarge(let limit):
      self.init(source: source, reason: .tooLarge(limit: limit))
    case .notPermitted(let message), .failed(let message):
      self.init(source: source, reason: .unreadable(message))
    case .changed:
      self.init(source: source, reason: .changed)
    }
  }
}
