/// Text as XML 1.0 allows it.
enum XMLText {
  /// The text with markup escaped and what XML cannot hold replaced.
  ///
  /// In attributes line breaks and tabs are references, or parsers would make spaces of them.
  static func escaped(_ text: String, inAttribute: Bool = false) -> String {
    text.replacingScalars { scalar in
      switch scalar.value {
      case 0x26: "&amp;"
      case 0x3C: "&lt;"
      // ]]> must not stand in text.
      case 0x3E: "&gt;"
      case 0x22: "&quot;"
      case 0x09 where inAttribute: "&#9;"
      case 0x0A where inAttribute: "&#10;"
      case 0x0D: "&#13;"
      case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0xFFFE, 0xFFFF: "\u{FFFD}"
      default: nil
      }
    }
  }

  /// A name with its value, after a space.
  static func attribute(_ name: String, _ value: String) -> String {
    " \(name)=\"\(escaped(value, inAttribute: true))\""
  }

  /// The declaration at the head of a file.
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
}
