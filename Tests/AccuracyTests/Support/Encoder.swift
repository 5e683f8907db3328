import Glibc

/// Encodes text with the C library's tables, so that the reader is tested against another's work.
enum Encoder {
  /// The bytes of a text in an encoding; `nil` where the system or the encoding lacks something.
  static func bytes(of text: String, as encoding: String) -> [UInt8]? {
    let converter = iconv_open(encoding, "UTF-8")
    guard Int(bitPattern: converter) != -1, let converter else { return nil }
    defer { iconv_close(converter) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    let written = input.withUnsafeMutableBufferPointer { source -> Int? in
      output.withUnsafeMutableBufferPointer { target -> Int? in
        var next = source.baseAddress
        var left = source.count
        var place = target.baseAddress
        var room = target.count
        guard iconv(converter, &next, &left, &place, &room) != -1, left == 0 else { return nil }
        return target.count - room
      }
    }
    return written.map { output.prefix($0).map { UInt8(bitPattern: $0) } }
  }
}
