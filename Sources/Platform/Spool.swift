import Glibc

/// Bytes that wait for others that must stand before them.
///
/// The first megabyte stays in memory; what comes after it goes to a file without a name, so that
/// memory does not grow with what waits.
package struct Spool: ~Copyable {
  private static let memory = 1 << 20

  private var pending: [UInt8] = []
  private var descriptor: Int32 = -1
  private var isDraining = false

  /// Creates an empty spool.
  package init() {}

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Appends bytes.
  ///
  /// - Throws: The system's error, such as a full disk.
  package mutating func append(_ bytes: [UInt8]) throws(FileError) {
    pending += bytes
    if pending.count > Self.memory { try overflow() }
  }

  /// Takes the next bytes out, in the order in which they came; `nil` after the last.
  ///
  /// - Throws: The system's error.
  package mutating func next() throws(FileError) -> [UInt8]? {
    if descriptor >= 0 {
      if !isDraining { try rewind() }
      let piece = try read()
      if !piece.isEmpty { return piece }
    }
    defer { pending = [] }
    return pending.isEmpty ? nil : pending
  }

  private mutating func rewind() throws(FileError) {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw .from(errno) }
    isDraining = true
  }

  private mutating func overflow() throws(FileError) {
    if descriptor < 0 { descriptor = try Self.openNameless() }
    _ = try Output.write(pending, to: descriptor)
    pending.removeAll(keepingCapacity: true)
  }

  /// The next piece of the file, of about a megabyte; empty at its end.
  private func read() throws(FileError) -> [UInt8] {
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: Self.memory) { buffer, filled in
      var got: Int
      repeat {
        got = Glibc.read(descriptor, buffer.baseAddress, Self.memory)
      } while got < 0 && errno == EINTR
      if got < 0 { failure = errno }
      filled = max(0, got)
    }
    guard failure == 0 else { throw .from(failure) }
    return piece
  }

  private static func openNameless() throws(FileError) -> Int32 {
    let folder = Terminal.environment("TMPDIR") ?? ""
    var template = Array("\(folder.hasPrefix("/") ? folder : "/tmp")/hecha.XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .from(errno) }
    unlink(template)
    // Converters of documents are started as programs, and have no business with it.
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }
}
