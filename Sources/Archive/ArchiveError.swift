/// Why an archive, or an entry of it, cannot be read.
///
/// Names are those of the archive, which may be anything; they must be made harmless before they are
/// shown.
package enum ArchiveError: Error, Hashable, Sendable {
  /// The directory at the end is missing or reaches beyond the end, as in half a download.
  case truncated
  /// The archive is one of several volumes.
  case split
  /// The directory contradicts itself or the entries; the offset is that of the first bad record.
  case damagedDirectory(offset: Int)
  /// Two entries have one name, so that readers differ in which they take.
  case duplicate(String)
  /// Two entries share bytes, as in archives made to unpack to more than they could hold.
  case overlapping(String)
  /// There are more entries than the limit.
  case tooManyEntries(limit: Int)
  /// The entry would unpack to more bytes than the limit.
  case entryTooLarge(String, limit: Int)
  /// All entries together would unpack to more bytes than the limit.
  case tooLarge(limit: Int)
  /// The entry would unpack to more than `limit` times its packed size.
  case suspiciousRatio(String, limit: Int)
  /// The entry can be read only with a password.
  case encrypted(String)
  /// The entry is packed by another method than deflate; the number is that of the specification.
  case unknownMethod(String, method: Int)
  /// The packed bytes of the entry are broken or unpack to another size than the directory says.
  case damagedEntry(String)
  /// The unpacked bytes of the entry have another CRC-32 than the directory says.
  case wrongChecksum(String)
}

/// Why an archive cannot be written.
package enum ArchiveWritingError: Error, Hashable, Sendable {
  /// An entry to be copied has a password, and its data depend on the header before them.
  case encrypted(String)
  /// A size, a number or a name is more than 16 or 32 bits can tell.
  case tooLarge
}
