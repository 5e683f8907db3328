/// Writes a manual page in the macros of man(7), as groff and mandoc read them.
struct RoffWriter {
  /// What has been written so far.
  private(set) var text = ""

  /// Starts the page; `date` is that of the release.
  init(title: String, section: Int, date: String, source: String, manual: String) {
    let words = [source, manual].map { "\"\($0)\"" }.joined(separator: " ")
    text = ".TH \(title) \(section) \(date) \(words)\n"
    // Neither are lines of Chinese stretched, which have no spaces, nor names of options hyphenated.
    text += ".ad l\n.nh\n"
  }

  /// Starts a section.
  mutating func section(_ name: String) {
    text += ".SH \(Self.escaped(name))\n"
  }

  /// Puts a paragraph on the page.
  mutating func paragraph(_ words: String) {
    if !isAfterHeading { text += ".PP\n" }
    text += Self.line(words)
  }

  /// Puts a line on the page that has been formatted already.
  mutating func formatted(_ line: String) {
    text += line + "\n"
  }

  /// Puts an entry with a label, which has been formatted already, and its paragraphs.
  mutating func entry(_ label: String, _ paragraphs: [String]) {
    text += ".TP\n" + label + "\n"
    for (number, words) in paragraphs.enumerated() {
      if number > 0 { text += ".IP\n" }
      text += Self.line(words)
    }
  }

  /// Puts lines on the page as they stand.
  mutating func example(_ lines: String) {
    text += ".PP\n.in +4n\n.nf\n"
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      text += Self.guarded(Self.escaped(String(line))) + "\n"
    }
    text += ".fi\n.in\n"
  }

  private var isAfterHeading: Bool {
    text.split(separator: "\n").last?.hasPrefix(".SH ") == true
  }

  // MARK: Characters

  /// Words in bold.
  static func bold(_ words: String) -> String { "\\fB" + escaped(words) + "\\fR" }

  /// Words in italics, or underlined.
  static func italic(_ words: String) -> String { "\\fI" + escaped(words) + "\\fR" }

  /// A text in which nothing is a command: a bare hyphen would become a dash that cannot be copied.
  static func escaped(_ words: String) -> String {
    words.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("~", with: "\\(ti").replacing("^", with: "\\(ha").replacing("'", with: "\\(aq")
  }

  /// A paragraph over as many lines as it needs, which may end wherever a space is.
  private static func line(_ words: String) -> String {
    var lines = [""]
    for word in breakable(escaped(words)).split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty || last.utf8.count + 1 + word.utf8.count > lineLength {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] += " " + word
      }
    }
    return lines.dropFirst().map { guarded($0) + "\n" }.joined()
  }

  private static let lineLength = 76

  /// A line that does not begin as a command does.
  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") ? "\\&" + line : line
  }

  /// Chinese has no spaces at which a line could end: between two of its characters it may, unless the
  /// second is a mark that closes something.
  private static func breakable(_ words: String) -> String {
    var result = ""
    var previous: Unicode.Scalar?
    for scalar in words.unicodeScalars {
      if let previous, isWide(previous) || isWide(scalar), previous != " ", scalar != " ",
        !"，。、；：）」》”".unicodeScalars.contains(scalar),
        !"（「《“".unicodeScalars.contains(previous)
      {
        result += "\\:"
      }
      result.unicodeScalars.append(scalar)
      previous = scalar
    }
    return result
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x2E80 || "“”".unicodeScalars.contains(scalar)
  }
}
