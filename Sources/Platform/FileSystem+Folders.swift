import Glibc

extension FileSystem {
  /// Makes a folder, unless it is there; the one above it must be.
  ///
  /// - Throws: The system's error.
  package static func makeFolder(_ path: String) throws(FileError) {
    guard mkdir(path, 0o777) == 0 || kind(of: path) == .folder else { throw .from(errno) }
  }

  /// The folder that holds what a path names: `.` for a bare name.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    let folder = path[..<slash]
    return folder.isEmpty ? "/" : String(folder)
  }

  /// The folder above a folder, as near to the user's own words as can be; `nil` at the top.
  ///
  /// Names are taken off as written, so that a folder reached through a link belongs to where the
  /// link stands.
  package static func folder(above folder: String) -> String? {
    if folder == "/" { return nil }
    if folder == "." { return existing("..", above: folder) }
    let last = folder.split(separator: "/").last ?? ""
    if last == ".." || last == "." { return existing(folder + "/..", above: folder) }
    return self.folder(of: folder)
  }

  private static func existing(_ parent: String, above folder: String) -> String? {
    kind(of: parent) == nil || areSame(parent, folder) ? nil : parent
  }
}
