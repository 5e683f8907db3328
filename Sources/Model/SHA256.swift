/// The hash function of FIPS 180-4.
package enum SHA256 {
  /// The digest of bytes as 64 lowercase hexadecimal digits.
  ///
  /// - Complexity: O(*n*).
  package static func hexDigest(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: 64) { buffer in
      for (index, byte) in digest(of: bytes).enumerated() {
        buffer[2 * index] = digits[Int(byte >> 4)]
        buffer[2 * index + 1] = digits[Int(byte & 15)]
      }
      return 64
    }
  }

  /// The digest of bytes as 32 bytes.
  ///
  /// - Complexity: O(*n*).
  package static func digest(of bytes: [UInt8]) -> [UInt8] {
    let state = state(after: bytes)
    return [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      for index in 0..<32 {
        let shift = UInt32(24 - index % 4 * 8)
        buffer[index] = UInt8(truncatingIfNeeded: state[index / 4] >> shift)
      }
      count = 32
    }
  }

  private static func state(after bytes: [UInt8]) -> State {
    var state = initialState
    let whole = bytes.count / blockSize * blockSize
    for start in stride(from: 0, to: whole, by: blockSize) {
      compress(bytes.span, start, &state)
    }
    let tail = padded(bytes[whole...], total: bytes.count)
    for start in stride(from: 0, to: tail.count, by: blockSize) {
      compress(tail.span, start, &state)
    }
    return state
  }

  /// The bytes that are mixed in at a time.
  static let blockSize = 64

  /// The last bytes with the bit 1, zeros and the length in bits, to full blocks.
  private static func padded(_ rest: ArraySlice<UInt8>, total: Int) -> [UInt8] {
    var tail = Array(rest)
    tail.append(0x80)
    while tail.count % blockSize != blockSize - 8 { tail.append(0) }
    let bits = UInt64(total) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    return tail
  }

  /// The fractional parts of the square roots of the first 8 primes.
  private static let initialState = State(
    0x6A09_E667,
    0xBB67_AE85,
    0x3C6E_F372,
    0xA54F_F53A,
    0x510E_527F,
    0x9B05_688C,
    0x1F83_D9AB,
    0x5BE0_CD19
  )
}
