import Glibc

/// A file that others write to as well, and to whose end bytes are added.
package struct AppendedFile: ~Copyable {
  private let descriptor: Int32

  /// Opens the file, or makes it.
  ///
  /// - Throws: Every case of `FileError` but `tooLarge`.
  package init(_ path: String) throws(FileError) {
    descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .from(errno) }
  }

  deinit {
    close(descriptor)
  }

  /// How many bytes the file has already.
  package var size: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Appends bytes.
  ///
  /// - Throws: The system's error.
  package func write(_ bytes: [UInt8]) throws(FileError) {
    _ = try Output.write(bytes, to: descriptor)
  }
}
