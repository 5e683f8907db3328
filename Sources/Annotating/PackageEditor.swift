internal import Archive

/// A package of which a few parts are replaced or added.
struct PackageEditor {
  private let archive: Archive
  private var replaced: [String: [UInt8]] = [:]
  private var added: [(name: String, contents: [UInt8])] = []

  /// Opens a package.
  ///
  /// - Throws: `damaged`.
  init(_ bytes: [UInt8]) throws(AnnotatingError) {
    do throws(ArchiveError) { archive = try Archive(bytes) } catch {
      throw AnnotatingError(error, part: nil)
    }
  }

  /// Whether there is a part of a name.
  func has(_ name: String) -> Bool { archive.entry(named: name) != nil }

  /// The unpacked bytes of a part, which are UTF-8.
  ///
  /// - Throws: `damaged`, `passwordProtected` or `notUTF8`.
  func part(_ name: String) throws(AnnotatingError) -> [UInt8] {
    guard let entry = archive.entry(named: name) else { throw .damaged(part: name, offset: nil) }
    let bytes: [UInt8]
    do throws(ArchiveError) { bytes = try archive.contents(of: entry) } catch {
      throw AnnotatingError(error, part: name)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw .notUTF8(part: name)
    }
    return bytes
  }

  /// Gives a part other contents, or adds it.
  mutating func replace(_ name: String, by contents: [UInt8]) {
    if let entry = archive.entry(named: name) {
      replaced[entry.name] = contents
    } else {
      added.append((name, contents))
    }
  }

  /// The package with its changes, every other part as it was packed.
  ///
  /// - Throws: `passwordProtected` or `tooLarge`.
  func written() throws(AnnotatingError) -> [UInt8] {
    do throws(ArchiveWritingError) {
      var writer = ArchiveWriter()
      for entry in archive.entries {
        if let contents = replaced[entry.name] {
          try writer.replace(entry, of: archive, by: contents)
        } else {
          try writer.copy(entry, of: archive)
        }
      }
      for part in added { try writer.add(part.name, part.contents) }
      return try writer.finished()
    } catch {
      throw AnnotatingError(error)
    }
  }
}
