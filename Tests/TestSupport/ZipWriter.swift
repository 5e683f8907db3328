/// Writes zip archives for tests, sound ones and, by its options, broken ones.
public struct ZipWriter: Sendable {
  /// One file of the archive.
  public struct Entry: Sendable {
    /// The name as it will stand in the archive.
    public var name: String

    /// The bytes as they will stand in the archive.
    public var data: [UInt8]

    /// The unpacked size that the directory tells.
    public var size: Int

    /// The number of the packing method: 0 stored, 8 deflate.
    public var method = 0

    /// The general purpose flags: bit 0 encrypted, bit 3 sizes in a descriptor behind the data.
    public var flags = 0

    /// The CRC-32 that the directory tells.
    public var checksum: UInt32

    /// Whether the sizes stand in the 64-bit extra field.
    public var isLarge = false

    /// A stored entry that tells the truth.
    public init(_ name: String, _ contents: [UInt8]) {
      self.name = name
      data = contents
      size = contents.count
      checksum = CRC32.checksum(of: contents)
    }

    /// A stored entry of text that tells the truth.
    public init(_ name: String, _ contents: String) {
      self.init(name, Array(contents.utf8))
    }
  }

  /// The files in the order in which they stand.
  public var entries: [Entry]

  /// A comment at the end.
  public var comment = ""

  /// Whether the end of the directory is the 64-bit record.
  public var isLarge = false

  /// Creates a writer.
  public init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// The archive.
  public var bytes: [UInt8] {
    var output: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      directory += header(of: entry, isLocal: false, offset: output.count)
      output += header(of: entry, isLocal: true, offset: 0) + entry.data
      if entry.flags & 8 != 0 {
        output += little(0x0807_4B50, 4) + little(UInt64(entry.checksum), 4)
        output += little(UInt64(entry.data.count), 4) + little(UInt64(entry.size), 4)
      }
    }
    let start = output.count
    output += directory
    if isLarge { output += largeEnd(start: start, size: directory.count) }
    return output + end(start: start, size: directory.count)
  }

  private func header(of entry: Entry, isLocal: Bool, offset: Int) -> [UInt8] {
    let name = Array(entry.name.utf8)
    let hasDescriptor = isLocal && entry.flags & 8 != 0
    let sizes = [entry.data.count, entry.size].map { hasDescriptor ? 0 : UInt64($0) }
    var extra: [UInt8] = []
    if entry.isLarge {
      let numbers = isLocal ? [sizes[1], sizes[0]] : [sizes[1], sizes[0], UInt64(offset)]
      extra =
        little(1, 2) + little(UInt64(8 * numbers.count), 2) + numbers.flatMap { little($0, 8) }
    }
    let small = sizes.map { entry.isLarge ? 0xFFFF_FFFF : $0 }
    var output = little(isLocal ? 0x0403_4B50 : 0x0201_4B50, 4)
    if !isLocal { output += little(45, 2) }
    output += little(45, 2) + little(UInt64(entry.flags), 2) + little(UInt64(entry.method), 2)
    output += little(0x5A21_0000, 4) + little(hasDescriptor ? 0 : UInt64(entry.checksum), 4)
    output += little(small[0], 4) + little(small[1], 4)
    output += little(UInt64(name.count), 2) + little(UInt64(extra.count), 2)
    if !isLocal {
      output += little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4)
      output += little(entry.isLarge ? 0xFFFF_FFFF : UInt64(offset), 4)
    }
    return output + name + extra
  }

  private func largeEnd(start: Int, size: Int) -> [UInt8] {
    let count = UInt64(entries.count)
    var output = little(0x0606_4B50, 4) + little(44, 8) + little(45, 2) + little(45, 2)
    output += little(0, 4) + little(0, 4) + little(count, 8) + little(count, 8)
    output += little(UInt64(size), 8) + little(UInt64(start), 8)
    return output + little(0x0706_4B50, 4) + little(0, 4) + little(UInt64(start + size), 8)
      + little(1, 4)
  }

  private func end(start: Int, size: Int) -> [UInt8] {
    let count = isLarge ? 0xFFFF : UInt64(entries.count)
    var output = little(0x0605_4B50, 4) + little(0, 2) + little(0, 2)
    output += little(count, 2) + little(count, 2) + little(isLarge ? 0xFFFF_FFFF : UInt64(size), 4)
    output += little(isLarge ? 0xFFFF_FFFF : UInt64(start), 4)
    return output + little(UInt64(comment.utf8.count), 2) + Array(comment.utf8)
  }

  private func little(_ value: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
  }
}

/// The checksum of zip archives, computed bit by bit so that tests do not trust what they test.
public enum CRC32 {
  /// The CRC-32 of ISO 3309.
  public static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 0 ? value >> 1 : 0xEDB8_8320 ^ value >> 1
    }
  }
}
