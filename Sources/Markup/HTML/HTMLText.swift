/// The references of HTML, resolved as browsers do.
enum HTMLText {
  /// The bytes of a range with references resolved; what is no reference stays as it is.
  ///
  /// - Complexity: O(*n*): no reference reads further than the longest name.
  static func decoded(_ bytes: [UInt8], _ range: Range<Int>, isAttribute: Bool) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == "&",
        let found = reference(in: bytes, at: index, before: range.upperBound, isAttribute)
      {
        append(found.scalar, to: &output)
        index = found.end
      } else {
        output.append(byte)
        index += 1
      }
    }
    return output
  }

  private static func reference(
    in bytes: [UInt8],
    at index: Int,
    before limit: Int,
    _ isAttribute: Bool
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    guard index + 1 < limit else { return nil }
    if bytes[index + 1] != "#" {
      return named(in: bytes, at: index + 1, before: limit, isAttribute)
    }
    guard let number = NumericReference(in: bytes, at: index + 2, before: limit) else { return nil }
    let hasEnd = number.end < limit && bytes[number.end] == ";"
    return (scalar(number.value), hasEnd ? number.end + 1 : number.end)
  }

  /// The scalar for a number; those from 0x80 to 0x9F mean what they are in windows-1252.
  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    if value == 0 { return "\u{FFFD}" }
    if let first = HTMLEntities.windows1252[value] { return first }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func named(
    in bytes: [UInt8],
    at start: Int,
    before limit: Int,
    _ isAttribute: Bool
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    var end = start
    while end < limit, end - start < HTMLEntities.longestName,
      bytes[end].isLetter || bytes[end].isDigit
    { end += 1 }
    if end < limit, bytes[end] == ";", let scalar = HTMLEntities.named[Array(bytes[start..<end])] {
      return (scalar, end + 1)
    }
    return unended(in: bytes, start..<end, before: limit, isAttribute)
  }

  /// The old names count without a semicolon, too, the longest that fits; in an attribute not
  /// before what could be the rest of an address: `?a=1&copy=2`.
  private static func unended(
    in bytes: [UInt8],
    _ name: Range<Int>,
    before limit: Int,
    _ isAttribute: Bool
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    let longest = min(name.count, HTMLEntities.longestOldName)
    guard longest >= 2 else { return nil }
    for length in (2...longest).reversed() {
      let end = name.lowerBound + length
      guard let scalar = HTMLEntities.old[Array(bytes[name.lowerBound..<end])] else { continue }
      if isAttribute, end < limit,
        bytes[end] == "=" || bytes[end].isLetter || bytes[end].isDigit
      {
        return nil
      }
      return (scalar, end)
    }
    return nil
  }
}
