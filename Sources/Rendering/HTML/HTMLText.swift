/// Foreign text as it may stand in HTML, between tags or in an attribute in double quotes.
///
/// Beside markup it defuses what HTML forbids or browsers would obey unseen: control characters are
/// shown by their pictures, direction marks are dropped, noncharacters replaced.
enum HTMLText {
  /// Appends the harmless form of a text in UTF-8.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "'": bytes += "&#39;".utf8
      // HTML reads CR LF as one line end, and so does this.
      case "\n" where previous == "\r": break
      case "\r": bytes.append(UInt8(ascii: "\n"))
      case "\n", "\t", "\u{2028}", "\u{2029}": bytes += scalar.utf8
      default: append(scalar, to: &bytes)
      }
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    guard let visible = TerminalText.visible(scalar) else { return }
    bytes += isNoncharacter(visible) ? replacement : Array(visible.utf8)
  }

  private static let replacement = Array("\u{FFFD}".utf8)

  private static func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
  }
}
