import Testing

@testable import Reading

struct BinarySignatureTests {
  static let known: [(bytes: [UInt8], name: String)] = [
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00], "旧版 Office 或 WPS 文档（.doc、.wps、.xls）"),
    (Array("%PDF-1.7".utf8), "PDF 文档（.pdf）"),
    (Array("{\\rtf1\\ansi".utf8), "RTF 文档（.rtf）"),
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
