/// How many columns of a terminal text takes.
///
/// East Asian wide and full-width characters and emoji take two, combining and other invisible
/// characters none. Characters whose width Unicode leaves open take one, but those that Chinese text
/// uses as punctuation or numbering (“” ‘’ … — · × ①) are counted as two: Chinese fonts draw them so,
/// and where a terminal does not, a gap is a smaller harm than a line that runs over its end.
package enum DisplayWidth {
  /// The columns of a text.
  ///
  /// - Complexity: O(n) in the length of the text.
  package static func columns(of text: some StringProtocol) -> Int {
    PlainScalar.columns(of: text) ?? text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns of one character as a reader sees it.
  package static func columns(of character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii >= 0x20 && ascii != 0x7F ? 1 : 0 }
    var sum = 0
    for scalar in character.unicodeScalars {
      // U+FE0F asks for the coloured, wide form of the sign before it.
      if scalar == "\u{FE0F}" { return 2 }
      sum += columns(of: scalar)
    }
    return min(sum, 2)
  }

  /// Appends spaces until `text`, which stands at the end of `line`, takes `columns`.
  package static func pad(_ line: inout String, after text: some StringProtocol, to columns: Int) {
    let missing = columns - self.columns(of: text)
    if missing > 0 { line += spaces(missing) }
  }

  // Making a string of characters takes many times as long.
  private static func spaces(_ count: Int) -> String {
    String(unsafeUninitializedCapacity: count) { buffer in
      buffer.initialize(repeating: UInt8(ascii: " "))
      return count
    }
  }

  /// The text followed by spaces, so that it takes at least `columns`.
  package static func padded(_ text: String, to columns: Int) -> String {
    var line = text
    pad(&line, after: text, to: columns)
    return line
  }

  /// The beginning of a text, with … in place of what does not fit into `limit` columns.
  package static func truncated(_ text: String, to limit: Int) -> String {
    if columns(of: text) <= limit { return text }
    return head(text[...], within: limit - columns(of: "…")) + "…"
  }

  /// Both ends of a text, with … in place of the middle where `limit` columns are too few.
  package static func shortened(_ text: String, to limit: Int) -> String {
    if columns(of: text) <= limit { return text }
    let room = max(0, limit - columns(of: "…"))
    let start = head(text[...], within: room - room / 2)
    let rest = text.utf8.index(text.startIndex, offsetBy: start.utf8.count)
    return start + "…" + ending(of: text[rest...], within: room / 2)
  }

  /// The end of a text, with … in place of what does not fit into `limit` columns.
  package static func leftShortened(_ text: String, to limit: Int) -> String {
    if columns(of: text) <= limit { return text }
    return "…" + ending(of: text, within: limit - columns(of: "…"))
  }

  /// The end of a text that fits into `room` columns.
  package static func ending(of text: some StringProtocol, within room: Int) -> String {
    if let columns = PlainScalar.columns(of: text) {
      // The first characters that are too many, and the rest.
      let length = PlainScalar.length(of: text, leaving: room, of: columns)
      return String(text[text.utf8.index(text.startIndex, offsetBy: length)...])
    }
    var used = 0
    var start = text.endIndex
    while start > text.startIndex {
      let previous = text.index(before: start)
      used += columns(of: text[previous])
      if used > room { break }
      start = previous
    }
    return String(text[start...])
  }

  private static func head(_ text: Substring, within room: Int) -> String {
    if PlainScalar.columns(of: text) != nil {
      let length = PlainScalar.length(of: text, within: room)
      return String(text[..<text.utf8.index(text.startIndex, offsetBy: length)])
    }
    var used = 0
    return String(
      text.prefix { character in
        used += columns(of: character)
        return used <= room
      }
    )
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    if WidthTable.isWide(scalar) { return 2 }
    if WidthTable.isInvisible(scalar) { return 0 }
    return 1
  }
}
