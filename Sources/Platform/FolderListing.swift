import Glibc

/// The files below a folder, in an order that does not depend on the file system.
package struct FolderListing: Hashable, Sendable {
  /// The paths of the files, each beginning with the path of the folder as given.
  package private(set) var files: [String] = []

  /// How many entries were left out: hidden ones, temporary files and unreadable folders.
  package private(set) var skipped = 0

  /// Lists all files below a folder, also in folders within it.
  ///
  /// Names are sorted by their bytes, files and folders together. Left out and counted are entries
  /// that begin with a dot, and those that Word (`~$`) keeps beside an open document. A folder that a
  /// symbolic link leads back to is entered once only. Files named in `ignored` are left out uncounted.
  ///
  /// - Throws: Every case of `FileError` but `tooLarge`, about the folder itself; a folder within
  ///   it that cannot be opened counts as skipped.
  /// - Complexity: O(*n* log *n*) in the number of entries.
  package init(of path: String, ignoring ignored: Set<String> = []) throws(FileError) {
    self.ignored = ignored
    var visited: Set<Identity> = []
    try walk(path, &visited)
  }

  private let ignored: Set<String>

  private struct Identity: Hashable {
    let device: UInt
    let inode: UInt
  }

  private mutating func walk(
    _ path: String,
    _ visited: inout Set<Identity>
  ) throws(FileError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .from(errno) }
    let identity = Identity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
    guard visited.insert(identity).inserted else { return }
    for name in try Self.names(in: path) {
      visit(name, in: path, &visited)
    }
  }

  private mutating func visit(
    _ name: String,
    in folder: String,
    _ visited: inout Set<Identity>
  ) {
    if ignored.contains(name) { return }
    if name.hasPrefix(".") || name.hasPrefix("~$") {
      skipped += 1
      return
    }
    let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
    switch FileSystem.kind(of: path) {
    case .file:
      files.append(path)
    case .folder:
      do throws(FileError) { try walk(path, &visited) } catch { skipped += 1 }
    case .stream, nil:
      skipped += 1
    }
  }

  private static func names(in path: String) throws(FileError) -> [String] {
    guard let folder = opendir(path) else { throw .from(errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = FileSystem.name(of: entry)
      if name != "." && name != ".." { names.append(name) }
    }
    // Comparing strings would order by canonical equivalence; bytes are the same on every system.
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension FileSystem {
  /// The name in an entry of a folder.
  static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { tuple in
      tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
  }
}
