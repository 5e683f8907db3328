/// A zip archive whose directory was read and found sound.
///
/// Read are the entries that the directory at the end names, stored or deflated, also with the 64-bit
/// fields of large archives (APPNOTE.TXT 6.3.10, sections 4.3 and 4.5.3). Nothing is unpacked until
/// it is asked for.
package struct Archive: Sendable {
  /// The entries in the order of the directory; no two have the same name.
  package let entries: [ArchiveEntry]

  let bytes: [UInt8]
  private let indices: [String: Int]

  /// Reads the directory and holds it against `ArchiveLimits`.
  ///
  /// - Throws: Every case of `ArchiveError` but `encrypted`, `unknownMethod`, `damagedEntry` and
  ///   `wrongChecksum`.
  /// - Complexity: O(*n* log *n*) in the number of entries.
  package init(_ bytes: [UInt8]) throws(ArchiveError) {
    self.bytes = bytes
    entries = try DirectoryReader(bytes).entries()
    indices = try Self.indices(of: entries)
    try Self.checkSizes(of: entries)
    try Self.checkOverlap(of: entries)
  }

  /// The entry of a name, whatever the case of its ASCII letters; `nil` where there is none.
  package func entry(named name: String) -> ArchiveEntry? {
    indices[name.lowercased()].map { entries[$0] }
  }

  /// Unpacks an entry of this archive.
  ///
  /// - Throws: `encrypted`, `unknownMethod`, `damagedEntry` or `wrongChecksum`.
  package func contents(of entry: ArchiveEntry) throws(ArchiveError) -> [UInt8] {
    if entry.isEncrypted { throw .encrypted(entry.name) }
    let unpacked: [UInt8]
    switch entry.method {
    case PackingMethod.stored where entry.size == entry.data.count:
      unpacked = Array(bytes[entry.data])
    case PackingMethod.deflated:
      guard let inflated = Inflater.inflate(bytes[entry.data], size: entry.size) else {
        throw .damagedEntry(entry.name)
      }
      unpacked = inflated
    case PackingMethod.stored:
      throw .damagedEntry(entry.name)
    default:
      throw .unknownMethod(entry.name, method: entry.method)
    }
    guard Inflater.checksum(of: unpacked[...]) == entry.checksum else {
      throw .wrongChecksum(entry.name)
    }
    return unpacked
  }

  private static func indices(
    of entries: [ArchiveEntry]
  ) throws(ArchiveError) -> [String: Int] {
    var indices: [String: Int] = [:]
    for (index, entry) in entries.enumerated() {
      // Readers of office documents take names without regard to case (ECMA-376-2, 6.2.2.3).
      let previous = indices.updateValue(index, forKey: entry.name.lowercased())
      if previous != nil { throw .duplicate(entry.name) }
    }
    return indices
  }

  private static func checkSizes(of entries: [ArchiveEntry]) throws(ArchiveError) {
    var total = 0
    for entry in entries {
      if entry.size > ArchiveLimits.entrySize {
        throw .entryTooLarge(entry.name, limit: ArchiveLimits.entrySize)
      }
      if entry.size > ArchiveLimits.harmlessSize,
        entry.size / ArchiveLimits.ratio > entry.data.count
      {
        throw .suspiciousRatio(entry.name, limit: ArchiveLimits.ratio)
      }
      total += entry.size
      if total > ArchiveLimits.totalSize { throw .tooLarge(limit: ArchiveLimits.totalSize) }
    }
  }

  private static func checkOverlap(of entries: [ArchiveEntry]) throws(ArchiveError) {
    var end = 0
    for entry in entries.sorted(by: { $0.record.lowerBound < $1.record.lowerBound }) {
      if entry.record.lowerBound < end { throw .overlapping(entry.name) }
      end = entry.record.upperBound
    }
  }
}
