/// Reading of little-endian numbers at offsets that may lie beyond the end.
struct ByteReader {
  let bytes: [UInt8]

  /// The number of 1 to 8 bytes at an offset; `nil` where the bytes end before it does.
  func number(at offset: Int, bytes count: Int) -> UInt64? {
    guard holds(offset, count) else { return nil }
    var value: UInt64 = 0
    for index in (offset..<offset + count).reversed() { value = value << 8 | UInt64(bytes[index]) }
    return value
  }

  /// The number of 2 or 4 bytes at an offset, as an integer for counts and lengths.
  func integer(at offset: Int, bytes count: Int) -> Int? {
    number(at: offset, bytes: count).flatMap(Int.init(exactly:))
  }

  /// Whether `count` bytes stand at an offset.
  func holds(_ offset: Int, _ count: Int) -> Bool {
    offset >= 0 && count >= 0 && offset <= bytes.count && count <= bytes.count - offset
  }

  /// Whether a record begins at an offset with its four-byte signature.
  func hasSignature(_ signature: UInt64, at offset: Int) -> Bool {
    number(at: offset, bytes: 4) == signature
  }
}
