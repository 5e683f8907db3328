import Platform

/// Where a result goes.
enum Destination: Hashable {
  case standardOutput
  case file(String)
  /// The end of a file that others write to as well.
  case end(of: String)
  /// A folder that takes a file per report.
  case folder(String)

  /// The place that the value of an option names; `-` is standard output.
  init(_ path: String?) {
    if let path, path != "-" { self = .file(path) } else { self = .standardOutput }
  }

  /// The place that the value of an option names where a folder may be meant: one that exists, or a
  /// path that ends in a slash.
  init(fileOrFolder path: String?) {
    if let path, path.hasSuffix("/") || FileSystem.kind(of: path) == .folder {
      self = .folder(path)
    } else {
      self.init(path)
    }
  }

  /// Writes a whole result; a file is there completely or not at all.
  ///
  /// - Throws: `output`. A reader that has gone, such as `head`, is no error.
  func write(_ text: String) throws(CommandError) {
    do throws(FileError) {
      switch self {
      case .standardOutput: try Output.print(text)
      case .file(let path), .folder(let path): try FileSystem.write(Array(text.utf8), to: path)
      case .end(let path): try AppendedFile(path).write(Array(text.utf8))
      }
    } catch {
      throw .output(path: path, error)
    }
  }

  /// The path of the file; `nil` for standard output.
  var path: String? {
    switch self {
    case .standardOutput: nil
    case .file(let path), .end(let path), .folder(let path): path
    }
  }
}
