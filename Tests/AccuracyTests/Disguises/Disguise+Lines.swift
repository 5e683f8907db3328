extension Disguise {
  /// The same text cut into other lines, as converters of pages do.
  static let lines: [Disguise] =
    [24, 31, 40].map { width in
      Disguise("wrapped at \(width) characters", text: { $0.mapLines { wrapped($0, width) } })
    } + [
      Disguise(
        "wrapped at 31 characters, indented, without empty lines",
        text: { draft in
          guard !draft.isWrapped else { return nil }
          return draft.lines.filter { !$0.isEmpty }
            .map { wrapped(Draft.isRunningText($0) ? "\u{3000}\u{3000}" + $0 : $0, 31) }
            .joined(separator: "\n")
        }
      ),
      Disguise(
        "wrapped at 34 characters without empty lines or indents",
        text: { draft in
          guard !draft.isWrapped else { return nil }
          return draft.lines.filter { !$0.isEmpty }.map { wrapped($0, 34) }.joined(separator: "\n")
        }
      ),
      Disguise("a line break between every number and its unit", text: { $0.mapLines(broken) }),
    ]

  /// Cuts a line; what a converter sets to the right, rows of tables, and the lines of a web page, it
  /// leaves whole.
  static func wrapped(_ line: String, _ width: Int) -> String {
    let isSetRight = line.hasPrefix(" ") || line.hasPrefix("\u{3000}\u{3000}\u{3000}")
    guard !isSetRight, !line.contains(where: { "|【>\t".contains($0) }) else { return line }
    guard !line.contains("    ") else { return line }
    let scalars = Array(line.unicodeScalars)
    let pieces = stride(from: 0, to: scalars.count, by: width).map { start -> String in
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: scalars[start..<min(start + width, scalars.count)])
      return String(piece)
    }
    return pieces.joined(separator: "\n")
  }

  private static func broken(_ line: String) -> String {
    guard Draft.isRunningText(line) else { return line }
    var result = ""
    var previous: Character = " "
    for character in line {
      if units.contains(character), numerals.contains(previous) { result.append("\n") }
      result.append(character)
      previous = character
    }
    return result
  }

  private static let units: Set<Character> = Set("次场期轮起件份项名条个")
  private static let numerals: Set<Character> = Set("0123456789一二两三四五六七八九十x")
}
