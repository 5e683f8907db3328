// Bytes compare with character literals, so that the reader's switches show what they look for. A
// retroactive conformance of UInt8 to a literal protocol would do the same, but for all modules.

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
  /// Whether the byte goes on a scalar that an earlier byte of UTF-8 began.
  var isContinuation: Bool { self & 0xC0 == 0x80 }

  /// Whether the byte begins or is a part of a scalar outside ASCII.
  var isOutsideASCII: Bool { self >= 0x80 }

  /// The value of a hexadecimal digit.
  var hexadecimalValue: UInt32? {
    switch self {
    case "0"..."9": UInt32(self) - 0x30
    case "a"..."f": UInt32(self) - 0x61 + 10
    case "A"..."F": UInt32(self) - 0x41 + 10
    default: nil
    }
  }

  /// Whether the byte is an ASCII digit.
  var isDigit: Bool { "0"..."9" ~= self }
}
