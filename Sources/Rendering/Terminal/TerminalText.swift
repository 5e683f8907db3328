/// Makes foreign text harmless for a terminal.
///
/// Reports and paths can hold escape sequences that recolour, retitle or overwrite a terminal, and
/// direction marks that show another text than there is.
package enum TerminalText {
  /// The text on one line with control characters made visible and direction marks dropped.
  package static func neutralised(_ text: String) -> String {
    if PlainScalar.columns(of: text) != nil { return text }
    var result = ""
    append(text, to: &result)
    return result
  }

  /// Appends the harmless form of `text`.
  package static func append(_ text: String, to result: inout String) {
    for scalar in text.unicodeScalars {
      guard let visible = visible(scalar) else { continue }
      result.unicodeScalars.append(visible)
    }
  }

  /// What is shown of a character; `nil` for direction marks.
  static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x0C, 0x2028, 0x2029: " "
    // Unicode has a picture of every control character, such as ␛.
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0: "\u{FFFD}"
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: nil
    default: scalar
    }
  }
}
