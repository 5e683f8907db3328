import CZlib

/// The two functions of zlib that reading an archive needs.
enum Inflater {
  /// Unpacks a raw deflate stream that holds exactly `size` bytes.
  ///
  /// - Returns: `nil` where the stream is broken, does not end with its last byte, or unpacks to
  ///   fewer or more bytes. No more than `size` bytes are ever written.
  static func inflate(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    guard let available = UInt32(exactly: packed.count), let room = UInt32(exactly: size) else {
      return nil
    }
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: max(size, 1)) { output, filled in
      packed.withUnsafeBufferPointer { input in
        var stream = z_stream()
        guard
          inflateInit2_(
            &stream,
            rawDeflate,
            ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size)
          ) == Z_OK
        else { return }
        defer { inflateEnd(&stream) }
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = available
        stream.next_out = output.baseAddress
        stream.avail_out = room
        isWhole =
          CZlib.inflate(&stream, Z_FINISH) == Z_STREAM_END
          && stream.avail_in == 0 && stream.avail_out == 0
      }
      filled = isWhole ? size : 0
    }
    return isWhole ? bytes : nil
  }

  /// The CRC-32 of ISO 3309 that archives carry.
  static func checksum(of bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: crc32_z(0, buffer.baseAddress, buffer.count))
    }
  }

  /// The negative window size by which zlib knows a stream without its own header.
  static let rawDeflate: Int32 = -15
}
