/// Reads the directory at the end of an archive.
struct DirectoryReader {
  private let reader: ByteReader

  init(_ bytes: [UInt8]) {
    reader = ByteReader(bytes: bytes)
  }

  /// The entries in the order of the directory.
  ///
  /// - Throws: `truncated`, `split`, `damagedDirectory` or `tooManyEntries`.
  func entries() throws(ArchiveError) -> [ArchiveEntry] {
    let directory = try directory()
    if directory.count > ArchiveLimits.entries {
      throw .tooManyEntries(limit: ArchiveLimits.entries)
    }
    var entries: [ArchiveEntry] = []
    entries.reserveCapacity(directory.count)
    var offset = directory.start
    for _ in 0..<directory.count {
      guard let header = EntryHeader(at: offset, in: reader), header.end <= directory.end else {
        throw .damagedDirectory(offset: offset)
      }
      entries.append(try entry(of: header, before: directory.start))
      offset = header.end
    }
    return entries
  }

  /// Where the directory stands and how many entries it has.
  private struct Directory {
    let start: Int
    let end: Int
    let count: Int
  }

  /// The signatures of the records, little-endian.
  private enum Signature {
    static let end: UInt64 = 0x0605_4B50
    static let largeEnd: UInt64 = 0x0606_4B50
    static let largeLocator: UInt64 = 0x0706_4B50
    static let localHeader: UInt64 = 0x0403_4B50
  }

  private static let endSize = 22
  private static let locatorSize = 20
  private static let localHeaderSize = 30

  /// The record that ends the archive: the last one that has room for its comment.
  private func endRecord() -> Int? {
    let last = reader.bytes.count - Self.endSize
    guard last >= 0 else { return nil }
    let first = max(0, last - ArchiveLimits.commentSize)
    return (first...last).reversed().first { offset in
      guard reader.hasSignature(Signature.end, at: offset),
        let comment = reader.integer(at: offset + 20, bytes: 2)
      else { return false }
      return reader.holds(offset + Self.endSize, comment)
    }
  }

  private func directory() throws(ArchiveError) -> Directory {
    guard let end = endRecord() else { throw .truncated }
    let locator = end - Self.locatorSize
    if reader.hasSignature(Signature.largeLocator, at: locator) {
      return try largeDirectory(locator)
    }
    guard let disk = reader.integer(at: end + 4, bytes: 2),
      let firstDisk = reader.integer(at: end + 6, bytes: 2),
      let count = reader.integer(at: end + 10, bytes: 2),
      let size = reader.integer(at: end + 12, bytes: 4),
      let start = reader.integer(at: end + 16, bytes: 4)
    else { throw .truncated }
    if disk != 0 || firstDisk != 0 { throw .split }
    return try Self.checked(start: start, size: size, count: count, before: end)
  }

  /// The directory by the 64-bit record that a locator before the usual one points to.
  private func largeDirectory(_ locator: Int) throws(ArchiveError) -> Directory {
    guard let record = reader.integer(at: locator + 8, bytes: 8),
      record < locator, reader.hasSignature(Signature.largeEnd, at: record),
      let disk = reader.integer(at: record + 16, bytes: 4),
      let count = reader.integer(at: record + 32, bytes: 8),
      let size = reader.integer(at: record + 40, bytes: 8),
      let start = reader.integer(at: record + 48, bytes: 8)
    else { throw .damagedDirectory(offset: locator) }
    if disk != 0 { throw .split }
    return try Self.checked(start: start, size: size, count: count, before: record)
  }

  private static func checked(
    start: Int,
    size: Int,
    count: Int,
    before end: Int
  ) throws(ArchiveError) -> Directory {
    guard start <= end, size <= end - start else { throw .damagedDirectory(offset: end) }
    return Directory(start: start, end: start + size, count: count)
  }

  /// Finds the packed bytes behind the local header that the directory points to.
  ///
  /// Its sizes are those of the directory: where a descriptor follows the data, the local header
  /// has none.
  private func entry(
    of header: EntryHeader,
    before directory: Int
  ) throws(ArchiveError) -> ArchiveEntry {
    let start = header.localHeader
    guard reader.hasSignature(Signature.localHeader, at: start),
      let nameLength = reader.integer(at: start + 26, bytes: 2),
      let extraLength = reader.integer(at: start + 28, bytes: 2)
    else { throw .damagedDirectory(offset: header.start) }
    let data = start + Self.localHeaderSize + nameLength + extraLength
    guard data <= directory, header.packedSize <= directory - data else {
      throw .damagedDirectory(offset: header.start)
    }
    let end = data + header.packedSize
    return ArchiveEntry(
      name: header.name,
      size: header.size,
      method: header.method,
      isEncrypted: header.isEncrypted,
      checksum: header.checksum,
      record: start..<end,
      data: data..<end,
      directoryRecord: header.start..<header.end
    )
  }
}
