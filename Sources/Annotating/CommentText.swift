/// The text of a comment as XML.
enum CommentText {
  /// Paragraphs, the first of which is a heading.
  ///
  /// The style of official reports has large letters, wide lines and an indent, which a comment does
  /// not want.
  static func paragraphs(_ texts: [String]) -> String {
    texts.enumerated().map { index, text in
      let weight = index == 0 ? "<w:b/>" : ""
      return
        "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>"
        + "<w:ind w:firstLine=\"0\" w:firstLineChars=\"0\"/></w:pPr>"
        + "<w:r><w:rPr>\(weight)<w:sz w:val=\"21\"/></w:rPr>"
        + "<w:t xml:space=\"preserve\">\(escaped(text))</w:t></w:r></w:p>"
    }.joined()
  }

  /// A text with its marks as references, and without the characters that XML does not have.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += " "
      default: if isCharacter(scalar) { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xFFFD, 0x1_0000...: true
    default: false
    }
  }
}
