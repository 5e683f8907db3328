import Model
import Testing

@testable import Reading

struct InputKindTests {
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  @Test(
    arguments: [
      (Array("PK\u{3}\u{4}".utf8), .archive), (Array("{\\rtf1 甲}".utf8), .office(.rtf)),
      (Array("%PDF-1.7".utf8), .pdf), ([0x0D, 0x0A, 0x00] + Array("%PDF-1.4".utf8), .pdf),
      (Array("关于 %PDF- 的说明".utf8), .text), (Array("<html>".utf8), .text), ([], .text),
      ([0x89, 0x50, 0x4E, 0x47], .other("PNG 图片（.png）")),
      (
        Array("MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=a\r\n\r\n".utf8),
        .message
      ),
      (Array("MIME-Version: 1.0\nContent-Type: text/plain\n\nmultipart/related".utf8), .text),
    ] as [([UInt8], InputKind)]
  )
  func `a kind is told by the first bytes`(_ bytes: [UInt8], _ kind: InputKind) {
    #expect(InputKind(of: bytes) == kind)
  }

  @Test(
    arguments: [
      (["WordDocument", "1Table"], .office(.doc)),
      (["WordDocument", "WpsCustomData"], .office(.wps)),
      (["Workbook"], .other("Excel 表格（.xls、.et）")),
      (["PowerPoint Document"], .other("PowerPoint 演示文稿（.ppt、.dps）")),
      (["EncryptionInfo", "EncryptedPackage"], .encrypted), (["Anything"], .other("旧版 Office 文档")),
    ] as [([String], InputKind)]
  )
  func `a compound file is told by its streams`(_ streams: [String], _ kind: InputKind) {
    #expect(InputKind(of: Self.compoundFile(streams)) == kind)
  }

  @Test func `a document of Word with a password is told by its head`() {
    var bytes = Self.compoundFile(["WordDocument"])
    bytes[30] = 9
    bytes[1_024 + 116] = 2
    bytes += [0xEC, 0xA5] + Array(repeating: 0, count: 9) + [0x01]
    bytes += Array(repeating: 0, count: 512)
    bytes[512..<1_024] = bytes[1_024..<1_536]
    #expect(InputKind(of: bytes) == .encrypted)
    bytes[1_536 + 11] = 0
    #expect(InputKind(of: bytes) == .office(.doc))
  }

  @Test(
    arguments: [
      ("application/vnd.oasis.opendocument.text", .office(.odt)),
      ("application/vnd.oasis.opendocument.text-template", .office(.odt)),
      ("application/vnd.oasis.opendocument.spreadsheet", .archive),
      ("application/epub+zip", .archive),
    ] as [(String, InputKind)]
  )
  func `an OpenDocument text is told by its type`(_ type: String, _ kind: InputKind) {
    var bytes = Array("PK\u{3}\u{4}".utf8) + Array(repeating: 0, count: 26)
    bytes[18] = UInt8(type.utf8.count)
    bytes[26] = 8
    #expect(InputKind(of: bytes + Array("mimetype\(type)PK".utf8)) == kind)
    #expect(InputKind(of: bytes + Array("mimetype".utf8)) == .archive)
  }

  @Test func `files cut off anywhere are no reason to crash`() {
    let whole = Self.compoundFile(["WordDocument", "Workbook"])
    for count in 0..<whole.count { _ = InputKind(of: Array(whole[..<count])) }
  }

  /// A header of 512 bytes, 512 of nothing, and a directory.
  private static func compoundFile(_ streams: [String]) -> [UInt8] {
    var bytes = compound + Array(repeating: 0, count: 1_016)
    for stream in streams {
      let name: [UInt8] = stream.utf8.flatMap { [$0, UInt8(0)] } + [0, 0]
      bytes += name + Array(repeating: 0, count: 64 - name.count)
      bytes += [UInt8(name.count), 0, 2] + Array(repeating: 0, count: 61)
    }
    return bytes + Array(repeating: 0, count: 512 - 128 * streams.count)
  }
}
