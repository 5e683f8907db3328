import Platform

/// Why a file could not be written.
struct WriteError: Error, CustomStringConvertible {
  let path: String
  let cause: FileError

  /// One sentence: which file, what is wrong and what to do.
  var description: String {
    switch cause {
    case .notFound: "cannot write \(path): its folder does not exist; make it first."
    case .isFolder: "cannot write \(path): it is a folder; give the name of a file."
    case .notPermitted(let message), .failed(let message): "cannot write \(path): \(message)."
    case .changed, .tooLarge: "cannot write \(path)."
    }
  }

  /// Writes something to a path.
  ///
  /// - Throws: The error of the system with the path.
  static func naming<Result>(
    _ path: String,
    _ write: (String) throws(FileError) -> Result
  ) throws(WriteError) -> Result {
    do throws(FileError) {
      return try write(path)
    } catch {
      throw WriteError(path: path, cause: error)
    }
  }
}
