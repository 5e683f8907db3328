// Bytes compare with character literals, so that the scanners' switches show what they look for.

func ~= (pattern: Unicode.Scalar, byte: UInt8) -> Bool {
  pattern.value == UInt32(byte)
}

func ~= (pattern: ClosedRange<Unicode.Scalar>, byte: UInt8) -> Bool {
  pattern.lowerBound.value <= UInt32(byte) && UInt32(byte) <= pattern.upperBound.value
}

func == (byte: UInt8, scalar: Unicode.Scalar) -> Bool {
  scalar ~= byte
}

func != (byte: UInt8, scalar: Unicode.Scalar) -> Bool {
  !(scalar ~= byte)
}

extension UInt8 {
  /// Whether XML and HTML alike count the byte as white space; HTML has the form feed as well.
  var isSpace: Bool {
    switch self {
    case " ", "\n", "\t", "\r": true
    default: false
    }
  }

  /// Whether the byte is an ASCII letter.
  var isLetter: Bool {
    switch self {
    case "a"..."z", "A"..."Z": true
    default: false
    }
  }

  /// Whether the byte is an ASCII digit.
  var isDigit: Bool { "0"..."9" ~= self }

  /// The ASCII letter in lowercase, any other byte as it is.
  var lowercased: UInt8 { "A"..."Z" ~= self ? self | 0x20 : self }

  /// The value of a hexadecimal digit.
  var hexadecimalValue: UInt32? {
    switch self {
    case "0"..."9": UInt32(self) - 0x30
    case "a"..."f": UInt32(self) - 0x61 + 10
    case "A"..."F": UInt32(self) - 0x41 + 10
    default: nil
    }
  }
}

/// Whether bytes from an offset on are those of an ASCII text.
func stands(_ text: StaticString, in bytes: [UInt8], at index: Int) -> Bool {
  let count = text.utf8CodeUnitCount
  guard index >= 0, count <= bytes.count - index else { return false }
  for offset in 0..<count where bytes[index + offset] != text.utf8Start[offset] { return false }
  return true
}

/// Appends a scalar in UTF-8.
func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
  output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
}
