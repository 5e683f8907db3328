import TestSupport

extension Disguise {
  /// The same characters in other bytes.
  static let encodings: [Disguise] = [
    Disguise(
      "GB18030",
      keepsText: true,
      bytes: { SystemConverter.bytes(of: $0.text, as: "GB18030") }
    ),
    Disguise(
      "UTF-16LE with a mark",
      keepsText: true,
      bytes: { utf16($0.text, [0xFF, 0xFE], "UTF-16LE") }
    ),
    Disguise(
      "UTF-16BE with a mark",
      keepsText: true,
      bytes: { utf16($0.text, [0xFE, 0xFF], "UTF-16BE") }
    ),
    Disguise("UTF-16LE without a mark", keepsText: true, bytes: { utf16($0.text, [], "UTF-16LE") }),
    Disguise(
      "UTF-8 with a mark",
      keepsText: true,
      bytes: { [0xEF, 0xBB, 0xBF] + Array($0.text.utf8) }
    ),
    Disguise(
      "CRLF",
      keepsText: true,
      bytes: { Array($0.lines.joined(separator: "\r\n").utf8) }
    ),
    Disguise(
      "GB18030 with CRLF",
      keepsText: true,
      bytes: { SystemConverter.bytes(of: $0.lines.joined(separator: "\r\n"), as: "GB18030") }
    ),
  ]

  private static func utf16(_ text: String, _ mark: [UInt8], _ encoding: String) -> [UInt8]? {
    SystemConverter.bytes(of: text, as: encoding).map { mark + $0 }
  }
}
