import Glibc

/// Text in other encodings by the C library's tables, so that the reader is tested against another's
/// work.
public enum SystemConverter {
  /// Whether the C library knows an encoding.
  public static func knows(_ encoding: String) -> Bool {
    convert([0x61], from: encoding, to: "UTF-8") == [0x61]
  }

  /// The bytes of a text in an encoding; `nil` where the library or the encoding lacks something.
  public static func bytes(of text: String, as encoding: String) -> [UInt8]? {
    convert(Array(text.utf8), from: "UTF-8", to: encoding)
  }

  /// Bytes of one encoding in another one; `nil` where they are ill-formed, or the library lacks something.
  public static func convert(
    _ bytes: [UInt8],
    from source: String,
    to target: String
  ) -> [UInt8]? {
    let converter = iconv_open(target, source)
    // The C library signals failure with the pointer value -1.
    guard Int(bitPattern: converter) != -1, let converter else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    let written = input.withUnsafeMutableBufferPointer { source -> Int? in
      output.withUnsafeMutableBufferPointer { target -> Int? in
        var (next, left) = (source.baseAddress, source.count)
        var (place, room) = (target.baseAddress, target.count)
        guard iconv(converter, &next, &left, &place, &room) != -1, left == 0 else { return nil }
        return target.count - room
      }
    }
    return written.map { output.prefix($0).map { UInt8(bitPattern: $0) } }
  }
}
