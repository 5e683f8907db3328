import CZlib
import TestSupport

extension ZipWriter.Entry {
  /// The same entry with its bytes packed.
  func deflated() -> Self {
    var packed = self
    packed.data = deflate(data)
    packed.method = 8
    return packed
  }
}

/// Packs bytes into a raw deflate stream.
private func deflate(_ bytes: [UInt8]) -> [UInt8] {
  var stream = z_stream()
  deflateInit2_(
    &stream,
    9,
    Z_DEFLATED,
    -15,
    8,
    Z_DEFAULT_STRATEGY,
    ZLIB_VERSION,
    Int32(MemoryLayout<z_stream>.size)
  )
  defer { deflateEnd(&stream) }
  return [UInt8](unsafeUninitializedCapacity: bytes.count + 1_024) { output, filled in
    bytes.withUnsafeBufferPointer { input in
      stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.avail_in = UInt32(input.count)
      stream.next_out = output.baseAddress
      stream.avail_out = UInt32(output.count)
      CZlib.deflate(&stream, Z_FINISH)
    }
    filled = Int(stream.total_out)
  }
}
