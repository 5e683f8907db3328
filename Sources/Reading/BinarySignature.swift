/// The first bytes of formats that are never read, under the names that users know.
enum BinarySignature {
  /// The name of the format; `nil` where the bytes begin like none of those known.
  static func name(of bytes: [UInt8]) -> String? {
    guard let first = bytes.first, !Bytes.beginsThreeByteCharacter(first) else { return nil }
    return known.first { bytes.starts(with: $0.prefix) }?.name
  }

  private static let known: [(prefix: [UInt8], name: String)] = [
    ([0x89, 0x50, 0x4E, 0x47], "PNG 图片（.png）"),
    ([0xFF, 0xD8, 0xFF], "JPEG 图片（.jpg）"),
    (Array("GIF8".utf8), "GIF 图片（.gif）"),
    ([0x49, 0x49, 0x2A, 0x00], "TIFF 图片（.tif）"),
    ([0x4D, 0x4D, 0x00, 0x2A], "TIFF 图片（.tif）"),
    ([0x1F, 0x8B], "gzip 压缩文件（.gz）"),
    (Array("Rar!".utf8), "RAR 压缩文件（.rar）"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z 压缩文件（.7z）"),
    // Before the mark of UTF-16, which begins the same.
    ([0xFF, 0xFE, 0x00, 0x00], "UTF-32 文本"),
    ([0x00, 0x00, 0xFE, 0xFF], "UTF-32 文本"),
  ]
}
