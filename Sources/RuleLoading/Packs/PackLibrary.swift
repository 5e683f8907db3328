/// Where rule files are found: the shipped packs by id, all others by path.
package struct PackLibrary: Sendable {
  /// The ids of the shipped packs.
  package let ids: [String]

  private let readShipped: @Sendable (String) -> [UInt8]?
  private let readFile: @Sendable (String) -> [UInt8]?

  /// Creates a library; both functions give the bytes of a file, or `nil` where there is none.
  package init(
    ids: [String],
    readShipped: @escaping @Sendable (String) -> [UInt8]?,
    readFile: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) {
    self.ids = ids
    self.readShipped = readShipped
    self.readFile = readFile
  }

  /// The text of a file; `nil` where there is none.
  func read(_ origin: PackFile.Origin) -> [UInt8]? {
    switch origin {
    case .shipped(let id): readShipped(id)
    case .path(let path): readFile(path)
    }
  }

  /// The file at a path that the user gave.
  func file(at path: String) -> PackFile.Origin {
    .path(Self.normal(path))
  }

  /// What a name in `extends` refers to: a shipped pack, or a file beside the one that extends it.
  func resolve(_ name: String, from origin: PackFile.Origin) -> PackFile.Origin? {
    if ids.contains(name) { return .shipped(name) }
    guard case .path(let path) = origin else { return nil }
    if name.hasPrefix("/") { return .path(Self.normal(name)) }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return .path(Self.normal(folder + name))
  }

  /// The path without `.` and inner `..`, so that one file has one name.
  private static func normal(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
