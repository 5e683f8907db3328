import Glibc

/// A folder for temporary files that nobody else can look into.
package struct PrivateFolder: ~Copyable {
  /// Its absolute path.
  package let path: String

  /// Makes a folder where the system keeps temporary files.
  ///
  /// - Throws: Every case of `FileError` but `tooLarge`.
  package init() throws(FileError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    var template = Array("\(parent.hasPrefix("/") ? parent : "/tmp")/hecha.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .from(errno) }
    path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
  }

  deinit {
    Self.remove(path)
  }

  /// Makes a folder within it.
  ///
  /// - Throws: Every case of `FileError` but `tooLarge`.
  package func makeFolder(_ name: String) throws(FileError) {
    guard mkdir("\(path)/\(name)", 0o700) == 0 else { throw .from(errno) }
  }

  /// Removes what stands at a path and, of a folder, all within; links are removed, not followed.
  private static func remove(_ path: String) {
    guard unlink(path) != 0, let folder = opendir(path) else { return }
    var names: [String] = []
    while let entry = readdir(folder) { names.append(FileSystem.name(of: entry)) }
    closedir(folder)
    for name in names where name != "." && name != ".." { remove("\(path)/\(name)") }
    rmdir(path)
  }
}
