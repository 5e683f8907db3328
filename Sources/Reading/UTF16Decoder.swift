import Model

/// Decoding of UTF-16 in either byte order.
enum UTF16Decoder {
  /// The bytes from `start` on as UTF-8.
  ///
  /// - Throws: `undecodable` with the offset of the first lone surrogate or of half a unit.
  /// - Complexity: O(*n*).
  static func utf8(
    from bytes: [UInt8],
    start: Int,
    isBigEndian: Bool
  ) throws(Refusal) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity((bytes.count - start) / 2 * 3)
    var index = start
    while index < bytes.count {
      guard let (scalar, length) = scalar(in: bytes, at: index, isBigEndian) else {
        throw Refusal(.undecodable(offset: index))
      }
      append(scalar, to: &output)
      index += length
    }
    return output
  }

  private static func scalar(
    in bytes: [UInt8],
    at index: Int,
    _ isBigEndian: Bool
  ) -> (UInt32, length: Int)? {
    guard let unit = unit(in: bytes, at: index, isBigEndian) else { return nil }
    switch unit {
    case 0xD800...0xDBFF:
      guard let next = self.unit(in: bytes, at: index + 2, isBigEndian),
        (0xDC00...0xDFFF).contains(next)
      else { return nil }
      return (0x1_0000 + (unit & 0x3FF) << 10 + next & 0x3FF, 4)
    case 0xDC00...0xDFFF: return nil
    default: return (unit, 2)
    }
  }

  private static func unit(
    in bytes: [UInt8],
    at index: Int,
    _ isBigEndian: Bool
  ) -> UInt32? {
    guard index + 1 < bytes.count else { return nil }
    let first = UInt32(bytes[index])
    let second = UInt32(bytes[index + 1])
    return isBigEndian ? first << 8 | second : second << 8 | first
  }

  private static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    func trailing(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(scalar >> shift & 0x3F) }
    switch scalar {
    case ..<0x80:
      output.append(UInt8(scalar))
    case ..<0x800:
      output.append(0xC0 | UInt8(scalar >> 6))
      output.append(trailing(0))
    case ..<0x1_0000:
      output.append(0xE0 | UInt8(scalar >> 12))
      output.append(trailing(6))
      output.append(trailing(0))
    default:
      output.append(0xF0 | UInt8(scalar >> 18))
      output.append(trailing(12))
      output.append(trailing(6))
      output.append(trailing(0))
    }
  }
}
