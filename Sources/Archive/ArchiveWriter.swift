/// Writes a zip archive: entries of another one as they are packed there, and new ones.
///
/// ```swift
/// var writer = ArchiveWriter()
/// for entry in archive.entries { try writer.copy(entry, of: archive) }
/// try writer.add("word/comments.xml", contents)
/// let bytes = try writer.finished()
/// ```
///
/// Nothing is unpacked and packed again. What follows packed data in some archives, a descriptor, is
/// left out, since the header before the data tells the same. Archives that need 64-bit numbers are
/// not written.
package struct ArchiveWriter: Sendable {
  private var output: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An archive without entries.
  package init() {}

  /// Copies an entry of another archive, with its name, its time and its packed bytes.
  ///
  /// - Throws: `encrypted` or `tooLarge`.
  package mutating func copy(
    _ entry: ArchiveEntry,
    of archive: Archive
  ) throws(ArchiveWritingError) {
    if entry.isEncrypted { throw .encrypted(entry.name) }
    try add(EntryRecord(entry, of: archive), archive.bytes[entry.data])
  }

  /// Puts other contents in the place of an entry, which keeps its name and its time.
  ///
  /// - Throws: `tooLarge`.
  package mutating func replace(
    _ entry: ArchiveEntry,
    of archive: Archive,
    by contents: [UInt8]
  ) throws(ArchiveWritingError) {
    var record = EntryRecord(entry, of: archive)
    try add(&record, contents)
  }

  /// Adds an entry of a name that the archive does not have yet.
  ///
  /// - Throws: `tooLarge`.
  package mutating func add(_ name: String, _ contents: [UInt8]) throws(ArchiveWritingError) {
    var record = EntryRecord(name: name)
    try add(&record, contents)
  }

  /// The archive with its directory.
  ///
  /// - Throws: `tooLarge`.
  package func finished() throws(ArchiveWritingError) -> [UInt8] {
    guard let count = UInt16(exactly: count), let start = UInt32(exactly: output.count),
      let size = UInt32(exactly: directory.count)
    else { throw .tooLarge }
    var end = LittleEndianBytes()
    end.append(0x0605_4B50 as UInt32)
    end.append(0 as UInt32)
    end.append(count)
    end.append(count)
    end.append(size)
    end.append(start)
    end.append(0 as UInt16)
    return output + directory + end.bytes
  }

  private mutating func add(
    _ record: inout EntryRecord,
    _ contents: [UInt8]
  ) throws(ArchiveWritingError) {
    let packed = Deflater.deflate(contents)
    guard record.describe(contents, packedSize: packed?.count) else { throw .tooLarge }
    try add(record, (packed ?? contents)[...])
  }

  private mutating func add(
    _ record: EntryRecord,
    _ data: ArraySlice<UInt8>
  ) throws(ArchiveWritingError) {
    guard let offset = UInt32(exactly: output.count), UInt32(exactly: data.count) != nil,
      let local = record.localHeader, let entry = record.directoryRecord(offset: offset)
    else { throw .tooLarge }
    output += local
    output += data
    directory += entry
    count += 1
  }
}
