import Testing

@testable import Reading

struct BinarySignatureTests {
  static let known: [(bytes: [UInt8], name: String)] = [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D], "PNG 图片（.png）"),
    ([0x1F, 0x8B, 0x08], "gzip 压缩文件（.gz）"),
    ([0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00], "UTF-32 文本"),
  ]

  @Test(arguments: known)
  func `a known format is named`(_ bytes: [UInt8], _ name: String) {
    #expect(BinarySignature.name(of: bytes) == name)
  }

  @Test(arguments: ["", "P", "关于zip文件PK的报告", "<!DOCTYPE html>"])
  func `text has no name`(_ text: String) {
    #expect(BinarySignature.name(of: Array(text.utf8)) == nil)
  }
}
