import Glibc

/// A file that is written piece by piece and takes its name when it is complete.
///
/// Whoever looks sees the old content or the new, never a part: the bytes go to a temporary file in
/// the same folder. A pipe or a device, such as `/dev/stdout`, is written to directly. An existing file
/// keeps its permissions; a symbolic link stays, and the file it points to is replaced.
package struct OutputFile: ~Copyable {
  private let descriptor: Int32
  /// The temporary file; `nil` where the bytes go straight to their place.
  private var temporary: [CChar]?
  private let path: String
  private var isClosed = false

  /// Opens the file.
  ///
  /// - Throws: Every case of `FileError` but `tooLarge`.
  package init(_ path: String) throws(FileError) {
    // The path behind /dev/stdout may lead to a pipe, which has no path that can be opened.
    let place = FileSystem.kind(of: path) == .stream ? path : Self.resolved(path)
    (descriptor, temporary) = try Self.open(place)
    self.path = place
  }

  private static func open(
    _ path: String
  ) throws(FileError) -> (descriptor: Int32, temporary: [CChar]?) {
    let kind = FileSystem.kind(of: path)
    if kind == .folder { throw .isFolder }
    var template = Array(temporaryName(beside: path).utf8CString)
    let isDirect = kind == .stream
    let descriptor = isDirect ? Glibc.open(path, O_WRONLY | O_CLOEXEC) : mkstemp(&template)
    guard descriptor >= 0 else { throw .from(errno) }
    return (descriptor, isDirect ? nil : template)
  }

  deinit {
    if !isClosed { close(descriptor) }
    if let temporary { unlink(temporary) }
  }

  /// Appends bytes.
  ///
  /// - Throws: The system's error; the file keeps its old content.
  package func write(_ bytes: [UInt8]) throws(FileError) {
    _ = try Output.write(bytes, to: descriptor)
  }

  /// Gives the file its name; what was written before stands there as a whole.
  ///
  /// - Throws: The system's error; the file keeps its old content.
  package consuming func commit() throws(FileError) {
    guard let name = temporary else { return }
    // mkstemp makes files for the owner only: others must be able to read a result.
    guard fchmod(descriptor, Self.permissions(for: path)) == 0 else { throw .from(errno) }
    isClosed = true
    guard close(descriptor) == 0, rename(name, path) == 0 else { throw .from(errno) }
    temporary = nil
  }

  /// A pattern for `mkstemp`; hidden, so that nobody takes what a crash leaves behind for a report.
  private static func temporaryName(beside path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return ".\(path).XXXXXX" }
    return "\(path[...slash]).\(path[path.index(after: slash)...]).XXXXXX"
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
