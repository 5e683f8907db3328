/// Makes foreign text harmless inside a line of Markdown.
enum Markdown {
  /// The text on one line, so that it is shown as it is: the blanks ____ are no emphasis.
  static func escaped(_ text: String) -> String {
    TerminalText.neutralised(text).replacingScalars { scalar in
      special.contains(scalar) ? "\\" + String(scalar) : nil
    }
  }

  private static let special: Set<Unicode.Scalar> = Set("\\`*_[]<>~|&".unicodeScalars)
}
