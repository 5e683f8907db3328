/// Conversion of GB18030 to UTF-8.
///
/// By a table of our own: what the C library brings for this it loads while a program runs, which ends
/// one that is linked statically wherever the library is of another version.
struct GB18030Decoder {
  /// The bytes at an offset are no character, or the last one is cut off.
  struct Invalid: Error, Hashable {
    let offset: Int
  }

  private let table = GB18030Table.shared
  private var output: [UInt8] = []

  /// Converts bytes strictly.
  ///
  /// - Throws: `Invalid` with the offset of the first bad byte.
  /// - Complexity: O(*n*).
  static func utf8(from bytes: [UInt8]) throws(Invalid) -> [UInt8] {
    var decoder = GB18030Decoder()
    decoder.output.reserveCapacity(bytes.count + bytes.count / 2)
    let bytes = bytes.span
    var offset = 0
    while offset < bytes.count {
      guard let length = decoder.step(bytes, offset) else { throw Invalid(offset: offset) }
      offset += length
    }
    return decoder.output
  }

  /// Converts the character at an offset and returns how many bytes it has; `nil` where there is none.
  private mutating func step(_ bytes: borrowing Span<UInt8>, _ offset: Int) -> Int? {
    let first = bytes[offset]
    if first < 0x80 {
      output.append(first)
      return 1
    }
    guard 0x81...0xFE ~= first, offset + 1 < bytes.count else { return nil }
    switch bytes[offset + 1] {
    case 0x40...0x7E, 0x80...0xFE:
      append(table.pairs[GB18030Table.place(first, bytes[offset + 1])])
      return 2
    case 0x30...0x39:
      guard let scalar = four(bytes, offset) else { return nil }
      append(scalar)
      return 4
    default:
      return nil
    }
  }

  /// The scalar of the code of four bytes at an offset.
  private func four(_ bytes: borrowing Span<UInt8>, _ offset: Int) -> UInt32? {
    guard offset + 3 < bytes.count else { return nil }
    let (third, fourth) = (bytes[offset + 2], bytes[offset + 3])
    guard 0x81...0xFE ~= third, 0x30...0x39 ~= fourth else { return nil }
    let upper = Int(bytes[offset] - 0x81) * 10 + Int(bytes[offset + 1] - 0x30)
    let number = (upper * 126 + Int(third - 0x81)) * 10 + Int(fourth - 0x30)
    if number < table.fours.count { return UInt32(table.fours[number]) }
    // From 0x90308130 on stand the other planes, without a gap.
    return 189_000..<189_000 + 0x10_0000 ~= number ? UInt32(0x1_0000 + number - 189_000) : nil
  }

  private mutating func append(_ scalar: UInt32) {
    if scalar < 0x800 {
      output.append(0xC0 | UInt8(scalar >> 6))
    } else if scalar < 0x1_0000 {
      output.append(0xE0 | UInt8(scalar >> 12))
      output.append(continuation(scalar >> 6))
    } else {
      output.append(0xF0 | UInt8(scalar >> 18))
      output.append(continuation(scalar >> 12))
      output.append(continuation(scalar >> 6))
    }
    output.append(continuation(scalar))
  }

  private func continuation(_ bits: UInt32) -> UInt8 {
    0x80 | UInt8(bits & 0x3F)
  }
}
