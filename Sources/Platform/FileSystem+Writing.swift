import Glibc

extension FileSystem {
  /// Writes a file as a whole: whoever looks sees the old content or the new, never a part.
  ///
  /// The bytes go to a temporary file in the same folder, which then takes the name. A pipe or a
  /// device, such as `/dev/stdout`, is written to directly. An existing file keeps its permissions;
  /// a symbolic link stays, and the file it points to is replaced.
  ///
  /// - Throws: Every case of `FileError` but `tooLarge`.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    switch kind(of: path) {
    case .folder: throw .isFolder
    case .stream: try writeDirectly(bytes, to: path)
    case .file, nil: try replace(resolved(path), with: bytes)
    }
  }

  private static func writeDirectly(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .from(errno) }
    defer { close(descriptor) }
    _ = try Output.write(bytes, to: descriptor)
  }

  private static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    var template = Array(temporaryName(beside: path).utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .from(errno) }
    let failure = fill(descriptor, with: bytes, permissions: permissions(for: path))
    let closed = close(descriptor)
    if let failure {
      unlink(template)
      throw failure
    }
    guard closed == 0, rename(template, path) == 0 else {
      let code = errno
      unlink(template)
      throw .from(code)
    }
  }

  /// A pattern for `mkstemp`; hidden, so that nobody takes what a crash leaves behind for a report.
  private static func temporaryName(beside path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return ".\(path).XXXXXX" }
    return "\(path[...slash]).\(path[path.index(after: slash)...]).XXXXXX"
  }

  private static func fill(
    _ descriptor: Int32,
    with bytes: [UInt8],
    permissions: mode_t
  ) -> FileError? {
    do throws(FileError) {
      _ = try Output.write(bytes, to: descriptor)
    } catch {
      return error
    }
    // mkstemp makes files for the owner only: others must be able to read a result.
    return fchmod(descriptor, permissions) == 0 ? nil : .from(errno)
  }

  private static func permissions(for path: String) -> mode_t {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & 0o777 }
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
  }

  /// The path behind symbolic links, or the path itself where nothing stands there yet.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
