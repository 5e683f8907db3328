/// Makes foreign text harmless inside a line of Markdown.
enum Markdown {
  /// The text on one line, so that it is shown as it is: the blanks ____ are no emphasis.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in TerminalText.neutralised(text) {
      if special.contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  private static let special: Set<Character> = Set("\\`*_[]<>~|&")
}
