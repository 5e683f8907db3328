/// Recognises OpenDocument by the first member of the archive, which says what it is.
enum OpenDocument {
  /// Whether bytes are a text or a template for texts.
  static func isText(_ bytes: [UInt8]) -> Bool {
    guard let type = mimetype(of: bytes) else { return false }
    return type == "application/vnd.oasis.opendocument.text"
      || type == "application/vnd.oasis.opendocument.text-template"
  }

  /// The content of the member `mimetype`, which stands first and is not packed.
  private static func mimetype(of bytes: [UInt8]) -> String? {
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), bytes.count > 38,
      bytes[30..<38].elementsEqual("mimetype".utf8)
    else { return nil }
    let extra = Int(bytes[28]) | Int(bytes[29]) << 8
    let size = Int(bytes[18]) | Int(bytes[19]) << 8
    let start = 38 + extra
    guard start + size <= bytes.count else { return nil }
    return String(decoding: bytes[start..<start + size], as: UTF8.self)
  }
}
