/// Documents with a password: a compound file of old Office around the encrypted archive.
enum EncryptedPackage {
  /// Whether bytes are one (MS-OFFCRYPTO, 1.3.2): the directory names the stream `EncryptedPackage`.
  ///
  /// The name is in UTF-16, and the directory may be anywhere in the file, but stands near its
  /// start or its end in what programs write.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: compoundFile) else { return false }
    return contains(bytes.prefix(ReadLimits.directoryMargin))
      || contains(bytes.suffix(ReadLimits.directoryMargin))
  }

  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let name = "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }

  private static func contains(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.contains { bytes[$0] == name[0] && bytes[$0...].starts(with: name) }
  }
}
