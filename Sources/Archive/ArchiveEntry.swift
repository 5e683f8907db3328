/// One file of an archive, as the directory describes it.
package struct ArchiveEntry: Hashable, Sendable {
  /// The name with `/` between its parts and none before the first.
  ///
  /// It only tells entries apart and is never used as a path.
  package let name: String

  /// The unpacked size in bytes.
  package let size: Int

  /// How the bytes are packed: 0 not at all, 8 by deflate.
  let method: Int

  /// Whether a password is needed.
  let isEncrypted: Bool

  /// The CRC-32 of the unpacked bytes.
  let checksum: UInt32

  /// The bytes of the entry from its local header to the end of its packed data.
  let record: Range<Int>

  /// The packed bytes.
  let data: Range<Int>

  /// The bytes of the entry's record in the directory.
  let directoryRecord: Range<Int>
}
