extension Disguise {
  /// The same words typed by other hands.
  static let typing: [Disguise] = [
    Disguise(
      "half-width punctuation",
      touches: ["fullwidth-punctuation": "half-width marks are what it looks for"],
      mends: ["addressee-colon": "one narrow mark among wide ones is what it looks for"],
      text: { halfWidthPunctuation($0.text) }
    ),
    Disguise("full-width digits and letters", text: { replace($0.text, fullWidth) }),
    Disguise(
      "spaces between the characters of running text",
      text: { $0.mapLines { Draft.isRunningText($0) ? spaced($0, " ") : $0 } }
    ),
    Disguise(
      "wide spaces between the characters of running text",
      text: { $0.mapLines { Draft.isRunningText($0) ? spaced($0, "\u{3000}") : $0 } }
    ),
    Disguise(
      "spaces between all characters",
      text: { $0.isMarkdown ? nil : $0.mapLines { spaced($0, " ") } }
    ),
    Disguise(
      "zero-width spaces between the characters of running text",
      text: { $0.mapLines { Draft.isRunningText($0) ? spaced($0, "\u{200B}") : $0 } }
    ),
    Disguise(
      "indented paragraphs without empty lines",
      text: { draft in
        guard !draft.isWrapped else { return nil }
        return draft.lines.filter { !$0.isEmpty }
          .map { Draft.isRunningText($0) ? "\u{3000}\u{3000}" + $0 : $0 }
          .joined(separator: "\n")
      }
    ),
  ]

  static func halfWidthPunctuation(_ text: String) -> String {
    replace(text, halfWidth)
  }

  /// Parts the characters of a line; the marks of bold text in Markdown stand together or not at all.
  static func spaced(_ line: String, _ space: String) -> String {
    line.contains("**") ? line : line.unicodeScalars.map { String($0) }.joined(separator: space)
  }

  private static func replace(
    _ text: String,
    _ table: [Unicode.Scalar: Unicode.Scalar]
  ) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.map { table[$0] ?? $0 })
    return String(scalars)
  }

  private static let halfWidth: [Unicode.Scalar: Unicode.Scalar] = [
    "，": ",", "：": ":", "；": ";", "（": "(", "）": ")", "！": "!", "？": "?",
  ]

  private static let fullWidth: [Unicode.Scalar: Unicode.Scalar] = {
    let ranges = [0x30...0x39, 0x41...0x5A, 0x61...0x7A]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for value in ranges.joined() {
      guard let narrow = Unicode.Scalar(value), let wide = Unicode.Scalar(value + 0xFEE0) else {
        continue
      }
      table[narrow] = wide
    }
    return table
  }()
}
