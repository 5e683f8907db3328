import Glibc

/// What the C library makes of GB18030, to compare with.
enum SystemConverter {
  /// Whether the C library knows the encoding.
  static let isThere = utf8(from: [0x61]) == [0x61]

  /// The text in UTF-8; `nil` for what is no GB18030 to the library.
  static func utf8(from bytes: [UInt8]) -> [UInt8]? {
    let converter = iconv_open("UTF-8", "GB18030")
    // The C library signals failure with the pointer value -1.
    guard Int(bitPattern: converter) != -1, let converter else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    return input.withUnsafeMutableBufferPointer { source in
      var isWhole = false
      let output = [UInt8](unsafeUninitializedCapacity: source.count * 2) { buffer, filled in
        var (next, left) = (source.baseAddress, source.count)
        buffer.withMemoryRebound(to: CChar.self) { room in
          var (end, free) = (room.baseAddress, room.count)
          isWhole = iconv(converter, &next, &left, &end, &free) != -1
          filled = room.count - free
        }
      }
      return isWhole ? output : nil
    }
  }
}
