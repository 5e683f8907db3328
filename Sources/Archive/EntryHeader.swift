/// A record of the directory (APPNOTE.TXT, 4.3.12).
struct EntryHeader {
  /// The offset of the record and the one after it.
  let start: Int
  let end: Int

  let name: String
  let method: Int
  let isEncrypted: Bool
  let checksum: UInt32

  /// The sizes in bytes, packed and unpacked.
  let packedSize: Int
  let size: Int

  /// The offset of the entry's local header.
  let localHeader: Int

  /// Reads the record at an offset; `nil` where there is none or it is cut off.
  init?(at start: Int, in reader: ByteReader) {
    guard reader.hasSignature(Self.signature, at: start),
      let flags = reader.integer(at: start + 8, bytes: 2),
      let method = reader.integer(at: start + 10, bytes: 2),
      let checksum = reader.number(at: start + 16, bytes: 4),
      let nameLength = reader.integer(at: start + 28, bytes: 2),
      let extraLength = reader.integer(at: start + 30, bytes: 2),
      let commentLength = reader.integer(at: start + 32, bytes: 2),
      reader.holds(start + Self.fixedSize, nameLength + extraLength + commentLength)
    else { return nil }
    let name = start + Self.fixedSize
    let extra = name + nameLength
    guard let sizes = Sizes(at: start, extra: extra..<extra + extraLength, in: reader) else {
      return nil
    }
    self.start = start
    end = extra + extraLength + commentLength
    self.name = Self.name(reader.bytes[name..<extra])
    self.method = method
    isEncrypted = flags & 1 != 0
    self.checksum = UInt32(truncatingIfNeeded: checksum)
    packedSize = sizes.packed
    size = sizes.unpacked
    localHeader = sizes.localHeader
  }

  private static let signature: UInt64 = 0x0201_4B50
  private static let fixedSize = 46

  /// Some programs of Windows write `\`, some a `/` before the first part.
  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    let slashed = bytes.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    return String(decoding: slashed.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
  }

  /// The three numbers that move to an extra field where 32 bits do not hold them.
  private struct Sizes {
    let packed: Int
    let unpacked: Int
    let localHeader: Int

    init?(at start: Int, extra: Range<Int>, in reader: ByteReader) {
      var large = LargeNumbers(in: extra, of: reader)
      guard
        // The order of the extra field: unpacked, packed, offset.
        let unpacked = large.number(for: reader.number(at: start + 24, bytes: 4)),
        let packed = large.number(for: reader.number(at: start + 20, bytes: 4)),
        let localHeader = large.number(for: reader.number(at: start + 42, bytes: 4))
      else { return nil }
      self.packed = packed
      self.unpacked = unpacked
      self.localHeader = localHeader
    }
  }

  /// The 64-bit numbers of the extra field 0x0001, which stand only for those that need them.
  private struct LargeNumbers {
    private let reader: ByteReader
    private var rest: Range<Int>

    init(in extra: Range<Int>, of reader: ByteReader) {
      self.reader = reader
      rest = extra.upperBound..<extra.upperBound
      var offset = extra.lowerBound
      while offset + 4 <= extra.upperBound,
        let kind = reader.integer(at: offset, bytes: 2),
        let size = reader.integer(at: offset + 2, bytes: 2),
        offset + 4 + size <= extra.upperBound
      {
        if kind == 1 {
          rest = offset + 4..<offset + 4 + size
          return
        }
        offset += 4 + size
      }
    }

    /// The number itself, or the next large one where all its bits are set.
    mutating func number(for small: UInt64?) -> Int? {
      guard let small else { return nil }
      guard small == 0xFFFF_FFFF else { return Int(exactly: small) }
      guard rest.count >= 8 else { return nil }
      let value = reader.integer(at: rest.lowerBound, bytes: 8)
      rest = rest.lowerBound + 8..<rest.upperBound
      return value
    }
  }
}
