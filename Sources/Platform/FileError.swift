import Glibc

/// Why a file could not be read or written.
package enum FileError: Error, Hashable, Sendable {
  /// There is nothing at this path.
  case notFound
  /// The path names a folder.
  case isFolder
  /// The user may not; the text is the system's message.
  case notPermitted(String)
  /// The file is larger than the limit, in bytes.
  case tooLarge(limit: Int)
  /// The file was written to while it was read, so that its parts may not belong together.
  case changed
  /// Anything else; the text is the system's message.
  case failed(String)

  /// The error that a code of the C library stands for.
  static func from(_ code: Int32) -> FileError {
    switch code {
    case ENOENT, ENOTDIR: .notFound
    case EISDIR: .isFolder
    case EACCES, EPERM: .notPermitted(message(of: code))
    default: .failed(message(of: code))
    }
  }

  static func message(of code: Int32) -> String {
    guard let text = strerror(code) else { return "errno \(code)" }
    return String(cString: text)
  }
}
