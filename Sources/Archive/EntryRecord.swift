/// What the two headers of an entry that is written tell (APPNOTE.TXT, 4.3.7 and 4.3.12).
struct EntryRecord {
  private let name: [UInt8]
  private var versionMadeBy: UInt16 = 20
  private var versionNeeded: UInt16 = 20
  private var flags: UInt16
  private var method: UInt16 = 0
  private var time: UInt16 = 0
  /// 1 January 1980, the first day that the format knows: an archive depends on its contents only.
  private var date: UInt16 = 1 << 5 | 1
  private var checksum: UInt32 = 0
  private var packedSize: UInt32 = 0
  private var size: UInt32 = 0
  private var internalAttributes: UInt16 = 0
  private var externalAttributes: UInt32 = 0

  /// Bit 3: the sizes stand behind the data instead of before them.
  private static let hasDescriptor: UInt16 = 1 << 3
  /// Bit 11: the name is in UTF-8.
  private static let isUTF8: UInt16 = 1 << 11

  /// The record of a new entry.
  init(name: String) {
    self.name = Array(name.utf8)
    flags = name.utf8.allSatisfy { $0 < 0x80 } ? 0 : Self.isUTF8
  }

  /// The record of an entry of another archive.
  ///
  /// Extra fields are left out: one may hold the 64-bit form of numbers that are written in 32.
  init(_ entry: ArchiveEntry, of archive: Archive) {
    let reader = ByteReader(bytes: archive.bytes)
    let start = entry.directoryRecord.lowerBound
    // The directory was read, so its record is whole.
    func number(_ offset: Int, _ count: Int) -> UInt64 {
      reader.number(at: start + offset, bytes: count) ?? 0
    }
    let nameEnd = start + 46 + Int(number(28, 2))
    name = Array(archive.bytes[start + 46..<nameEnd])
    versionMadeBy = UInt16(truncatingIfNeeded: number(4, 2))
    versionNeeded = UInt16(truncatingIfNeeded: number(6, 2))
    flags = UInt16(truncatingIfNeeded: number(8, 2)) & ~Self.hasDescriptor
    method = UInt16(truncatingIfNeeded: number(10, 2))
    time = UInt16(truncatingIfNeeded: number(12, 2))
    date = UInt16(truncatingIfNeeded: number(14, 2))
    checksum = entry.checksum
    // Both are within the limits that reading keeps.
    packedSize = UInt32(truncatingIfNeeded: entry.data.count)
    size = UInt32(truncatingIfNeeded: entry.size)
    internalAttributes = UInt16(truncatingIfNeeded: number(36, 2))
    externalAttributes = UInt32(truncatingIfNeeded: number(38, 4))
  }

  /// Takes in other contents, packed by deflate into so many bytes or, without a size, not at all.
  ///
  /// - Returns: Whether the headers can tell it.
  mutating func describe(_ contents: [UInt8], packedSize packed: Int?) -> Bool {
    guard let size = UInt32(exactly: contents.count),
      let packedSize = UInt32(exactly: packed ?? contents.count)
    else { return false }
    self.size = size
    self.packedSize = packedSize
    // The bits of how hard a program tried to pack are those of the former contents.
    flags &= Self.isUTF8
    versionNeeded = max(versionNeeded, 20)
    method = UInt16(packed == nil ? PackingMethod.stored : PackingMethod.deflated)
    checksum = Inflater.checksum(of: contents[...])
    return true
  }

  /// The header that stands before the packed bytes; `nil` for a name that is too long.
  var localHeader: [UInt8]? {
    guard let nameLength = UInt16(exactly: name.count) else { return nil }
    var header = LittleEndianBytes()
    header.append(0x0403_4B50 as UInt32)
    appendShared(to: &header, nameLength)
    return header.bytes + name
  }

  /// The record for the directory; `nil` for a name that is too long.
  func directoryRecord(offset: UInt32) -> [UInt8]? {
    guard let nameLength = UInt16(exactly: name.count) else { return nil }
    var record = LittleEndianBytes()
    record.append(0x0201_4B50 as UInt32)
    record.append(versionMadeBy)
    appendShared(to: &record, nameLength)
    // No comment, on the first disk.
    record.append(0 as UInt16)
    record.append(0 as UInt16)
    record.append(internalAttributes)
    record.append(externalAttributes)
    record.append(offset)
    return record.bytes + name
  }

  /// From the version that is needed to the length of the extra field, which is 0.
  private func appendShared(to header: inout LittleEndianBytes, _ nameLength: UInt16) {
    for number in [versionNeeded, flags, method, time, date] { header.append(number) }
    for number in [checksum, packedSize, size] { header.append(number) }
    header.append(nameLength)
    header.append(0 as UInt16)
  }
}
