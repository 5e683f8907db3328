import Glibc

/// Conversion of text to UTF-8 by the C library's `iconv`.
///
/// Foundation's own converter knows GB18030 in a dynamically linked program only; `iconv` knows it
/// in a statically linked one too, wherever the system's conversion tables are installed.
package enum TextConverter {
  /// Why text could not be converted.
  package enum Failure: Error, Hashable, Sendable {
    /// The system has no tables for this encoding.
    case unavailable
    /// The bytes at this offset are no character of the encoding, or the last one is cut off.
    case invalid(offset: Int)
  }

  /// Converts bytes to UTF-8, strictly; the encoding's name is one that `iconv` knows.
  ///
  /// - Throws: `unavailable`, or `invalid` with the offset of the first bad byte.
  /// - Complexity: O(*n*).
  package static func utf8(
    from bytes: [UInt8],
    encoding: String
  ) throws(Failure) -> [UInt8] {
    let converter = iconv_open("UTF-8", encoding)
    // The C library signals failure with the pointer value -1.
    guard Int(bitPattern: converter) != -1, let converter else { throw .unavailable }
    defer { iconv_close(converter) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 2)
    let consumed = convert(bytes, with: converter, into: &output)
    guard consumed == bytes.count else { throw .invalid(offset: consumed) }
    return output
  }

  /// Converts as much as is valid and returns the number of bytes read.
  private static func convert(
    _ bytes: [UInt8],
    with converter: iconv_t,
    into output: inout [UInt8]
  ) -> Int {
    // The C signature takes the input as mutable although it is only read.
    var input = bytes.map { CChar(bitPattern: $0) }
    return input.withUnsafeMutableBufferPointer { source in
      var next = source.baseAddress
      var left = source.count
      var shouldContinue = true
      while left > 0 && shouldContinue {
        let chunk = [UInt8](unsafeUninitializedCapacity: chunkSize) { buffer, filled in
          shouldContinue = step(converter, &next, &left, buffer, &filled)
        }
        output += chunk
      }
      return source.count - left
    }
  }

  /// Fills one chunk; `false` where the input is at its end or at a bad byte.
  private static func step(
    _ converter: iconv_t,
    _ next: inout UnsafeMutablePointer<CChar>?,
    _ left: inout Int,
    _ buffer: UnsafeMutableBufferPointer<UInt8>,
    _ filled: inout Int
  ) -> Bool {
    buffer.withMemoryRebound(to: CChar.self) { room in
      var output = room.baseAddress
      var free = room.count
      let result = iconv(converter, &next, &left, &output, &free)
      let code = errno
      filled = room.count - free
      return result == -1 && code == E2BIG
    }
  }

  private static let chunkSize = 65_536
}
