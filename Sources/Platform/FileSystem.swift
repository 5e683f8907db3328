import Glibc

/// Reading and writing of whole files.
package enum FileSystem {
  /// The most bytes that an input may have: a report of a thousand pages has about 3 MiB, and what
  /// is far beyond that is no report but would fill the memory.
  package static let largestInput = 64 << 20

  /// What stands at a path, after symbolic links are followed.
  package enum Kind: Hashable, Sendable {
    case file
    case folder
    /// A pipe, a device or a socket: it can be read but has no size.
    case stream
  }

  /// The kind of what stands at a path; `nil` where there is nothing or it cannot be seen.
  package static func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .stream
    }
  }

  /// Whether two paths lead to the same file.
  package static func areSame(_ left: String, _ right: String) -> Bool {
    var first = stat()
    var second = stat()
    guard stat(left, &first) == 0, stat(right, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Reads a whole file of at most `limit` bytes.
  ///
  /// A larger file is refused before anything of it is read, where its size is known.
  ///
  /// - Throws: Every case of `FileError`.
  package static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .from(errno) }
    defer { close(descriptor) }
    return try read(from: descriptor, limit: limit)
  }

  /// Reads standard input to its end.
  ///
  /// - Throws: Every case of `FileError` but `notFound`.
  package static func readStandardInput(limit: Int) throws(FileError) -> [UInt8] {
    try read(from: STDIN_FILENO, limit: limit)
  }

  private static func read(from descriptor: Int32, limit: Int) throws(FileError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .from(errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder }
    let size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
    if size > limit { throw .tooLarge(limit: limit) }
    var bytes: [UInt8] = []
    // One byte more than the size shows the end of a regular file without a second round.
    var room = max(size + 1, 65_536)
    while true {
      let chunk = try readChunk(from: descriptor, atMost: room)
      if chunk.isEmpty {
        if changed(status, descriptor, bytes.count) { throw .changed }
        return bytes
      }
      // A file that fits in one read, which is nearly every report, is not copied again.
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if bytes.count > limit { throw .tooLarge(limit: limit) }
      room = 65_536
    }
  }

  /// Whether a regular file is another than when its status was taken, or shorter or longer than it
  /// was to be; files of the kernel say that they have no bytes.
  private static func changed(_ before: stat, _ descriptor: Int32, _ count: Int) -> Bool {
    var after = stat()
    guard before.st_mode & S_IFMT == S_IFREG, before.st_size > 0, fstat(descriptor, &after) == 0
    else { return false }
    return Int(before.st_size) != count || before.st_size != after.st_size
      || before.st_mtim.tv_sec != after.st_mtim.tv_sec
      || before.st_mtim.tv_nsec != after.st_mtim.tv_nsec
  }

  private static func readChunk(
    from descriptor: Int32,
    atMost count: Int
  ) throws(FileError) -> [UInt8] {
    var failure: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var got: Int
      repeat {
        got = Glibc.read(descriptor, buffer.baseAddress, count)
      } while got < 0 && errno == EINTR
      if got < 0 { failure = errno }
      filled = max(0, got)
    }
    guard failure == 0 else { throw .from(failure) }
    return chunk
  }
}
