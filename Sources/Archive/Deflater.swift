import CZlib

/// Packing by zlib.
enum Deflater {
  /// The bytes as a raw deflate stream; `nil` where that does not make them fewer.
  static func deflate(_ bytes: [UInt8]) -> [UInt8]? {
    guard let count = UInt32(exactly: bytes.count) else { return nil }
    let packed = [UInt8](unsafeUninitializedCapacity: bytes.count) { output, filled in
      bytes.withUnsafeBufferPointer { input in
        filled = 0
        var stream = z_stream()
        guard start(&stream) else { return }
        defer { deflateEnd(&stream) }
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = count
        stream.next_out = output.baseAddress
        stream.avail_out = count
        // With no room left for the end, packing would have gained nothing.
        if CZlib.deflate(&stream, Z_FINISH) == Z_STREAM_END {
          filled = bytes.count - Int(stream.avail_out)
        }
      }
    }
    return packed.isEmpty || packed.count == bytes.count ? nil : packed
  }

  private static func start(_ stream: inout z_stream) -> Bool {
    deflateInit2_(
      &stream,
      Z_DEFAULT_COMPRESSION,
      Z_DEFLATED,
      Inflater.rawDeflate,
      8,
      Z_DEFAULT_STRATEGY,
      ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size)
    ) == Z_OK
  }
}
