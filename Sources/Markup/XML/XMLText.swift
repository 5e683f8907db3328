/// The references that XML knows without a document type.
enum XMLText {
  /// The scalar that the reference at an offset stands for, and where it ends; `nil` for none.
  static func reference(
    in bytes: [UInt8],
    at index: Int,
    before limit: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    if stands("&#", in: bytes, at: index) {
      return numeric(in: bytes, at: index + 2, before: limit)
    }
    for entity in entities where stands(entity.reference, in: bytes, at: index) {
      let end = index + entity.reference.utf8CodeUnitCount
      return end <= limit ? (entity.scalar, end) : nil
    }
    return nil
  }

  private static func numeric(
    in bytes: [UInt8],
    at index: Int,
    before limit: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    // XML knows the lowercase x only.
    if index < limit, bytes[index] == "X" { return nil }
    guard let number = NumericReference(in: bytes, at: index, before: limit),
      number.end < limit, bytes[number.end] == ";",
      let scalar = Unicode.Scalar(number.value), isCharacter(scalar)
    else { return nil }
    return (scalar, number.end + 1)
  }

  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x1_0000...: true
    default: false
    }
  }

  /// The bytes of a range with references resolved and every end of line as LF.
  static func decoded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == "&", let found = reference(in: bytes, at: index, before: range.upperBound) {
        append(found.scalar, to: &output)
        index = found.end
        continue
      }
      index += 1
      if byte != "\r" {
        output.append(byte)
      } else if index == range.upperBound || bytes[index] != "\n" {
        output.append(0x0A)
      }
    }
    return output
  }

  private static let entities: [(reference: StaticString, scalar: Unicode.Scalar)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"),
  ]
}
