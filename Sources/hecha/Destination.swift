import Platform

/// Where a result goes.
enum Destination: Hashable {
  case standardOutput
  case file(String)

  /// The place that the value of an option names; `-` is standard output.
  init(_ path: String?) {
    if let path, path != "-" { self = .file(path) } else { self = .standardOutput }
  }

  /// Writes a whole result; a file is there completely or not at all.
  ///
  /// - Throws: `output`. A reader that has gone, such as `head`, is no error.
  func write(_ text: String) throws(CommandError) {
    do throws(FileError) {
      switch self {
      case .standardOutput: try Output.print(text)
      case .file(let path): try FileSystem.write(Array(text.utf8), to: path)
      }
    } catch {
      throw .output(path: path, error)
    }
  }

  /// The path of the file; `nil` for standard output.
  var path: String? {
    switch self {
    case .standardOutput: nil
    case .file(let path): path
    }
  }
}
