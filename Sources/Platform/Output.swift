import Glibc

/// Writing to standard output, standard error and other open descriptors.
package enum Output {
  /// Makes a closed pipe an ordinary error instead of the end of the process.
  ///
  /// Called once, before anything is written.
  package static func ignoreClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes text to standard output.
  ///
  /// - Returns: Whether the reader is still there; `false` after `| head` has gone.
  /// - Throws: `failed` where the system refuses, such as on a full disk.
  @discardableResult
  package static func print(_ text: String) throws(FileError) -> Bool {
    try write(Array(text.utf8), to: STDOUT_FILENO)
  }

  /// Writes bytes to standard output.
  ///
  /// - Returns: Whether the reader is still there; `false` after `| head` has gone.
  /// - Throws: `failed` where the system refuses, such as on a full disk.
  package static func write(_ bytes: [UInt8]) throws(FileError) -> Bool {
    try write(bytes, to: STDOUT_FILENO)
  }

  /// Writes text to standard error; there is nowhere left to report a failure to.
  package static func printError(_ text: String) {
    _ = try? write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Writes all bytes to a descriptor.
  ///
  /// - Returns: Whether the reader is still there; a closed pipe is no error.
  /// - Throws: The system's error; part of the bytes may have been written.
  package static func write(
    _ bytes: [UInt8],
    to descriptor: Int32
  ) throws(FileError) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = writeOnce(bytes, from: written, to: descriptor)
      if count >= 0 {
        written += count
        continue
      }
      switch errno {
      case EINTR: continue
      case EPIPE: return false
      default: throw .from(errno)
      }
    }
    return true
  }

  private static func writeOnce(
    _ bytes: [UInt8],
    from start: Int,
    to descriptor: Int32
  ) -> Int {
    bytes.withUnsafeBytes { buffer in
      let rest = UnsafeRawBufferPointer(rebasing: buffer[start...])
      return Glibc.write(descriptor, rest.baseAddress, rest.count)
    }
  }
}
