/// The container of the Office formats before 2007, a small file system with named streams.
enum CompoundFile {
  /// Whether bytes begin like a compound file.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }

  /// What the file is by the names of its streams.
  ///
  /// - Complexity: O(*n*): entries of directories stand at multiples of their size.
  static func kind(of bytes: [UInt8]) -> InputKind {
    if EncryptedPackage.isOne(bytes) { return .encrypted }
    var names: [String: Int] = [:]
    for entry in stride(from: sectorsStart, to: bytes.count - entrySize + 1, by: entrySize) {
      if let name = name(in: bytes, at: entry), names[name] == nil { names[name] = entry }
    }
    if let entry = names["WordDocument"] {
      if isEncrypted(bytes, entry) { return .encrypted }
      return .office(writers.contains { names[$0] != nil } ? .wps : .doc)
    }
    let found = others.first { names[$0.stream] != nil }
    return .other(found?.name ?? "旧版 Office 文档")
  }

  /// The header fills the first sector of 512 bytes.
  private static let sectorsStart = 512
  private static let entrySize = 128

  /// Streams that WPS Writer alone adds to a document of Word's format.
  private static let writers = ["WpsCustomData", "KSOProductBuildVer", "WpsData"]

  private static let others: [(stream: String, name: String)] = [
    ("Workbook", "Excel 表格（.xls、.et）"), ("Book", "Excel 表格（.xls、.et）"),
    ("PowerPoint Document", "PowerPoint 演示文稿（.ppt、.dps）"),
    ("VisioDocument", "Visio 绘图（.vsd）"), ("__properties_version1.0", "Outlook 邮件（.msg）"),
    ("FileHeader", "HWP 文档（.hwp）"), ("CONTENTS", "Works 文档（.wps）"),
  ]

  /// The name of a stream or storage, where an entry of a directory stands.
  private static func name(in bytes: [UInt8], at entry: Int) -> String? {
    let size = Int(bytes[entry + 64]) | Int(bytes[entry + 65]) << 8
    guard (4...64).contains(size), size % 2 == 0, (1...2).contains(bytes[entry + 66]) else {
      return nil
    }
    var name = ""
    for index in stride(from: entry, to: entry + size - 2, by: 2) {
      guard bytes[index + 1] == 0, (0x20...0x7E).contains(bytes[index]) else { return nil }
      name.unicodeScalars.append(Unicode.Scalar(bytes[index]))
    }
    return name
  }

  /// Whether the head of the text, at the start of its stream, says that it is encrypted.
  private static func isEncrypted(_ bytes: [UInt8], _ entry: Int) -> Bool {
    let sector = (0..<4).reduce(0) { $0 | Int(bytes[entry + 116 + $1]) << (8 * $1) }
    let shift = Int(bytes[30])
    guard (9...12).contains(shift), sector < bytes.count >> shift else { return false }
    let head = (sector + 1) << shift
    guard head + 12 <= bytes.count, bytes[head] == 0xEC, bytes[head + 1] == 0xA5 else {
      return false
    }
    return bytes[head + 11] & 0x01 != 0
  }
}
