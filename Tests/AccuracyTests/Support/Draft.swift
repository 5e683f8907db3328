/// A report as its author typed it: one paragraph to a line, with empty lines between.
struct Draft {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The first line, where it reads as a title.
  var title: String? {
    guard let first = lines.first, !first.contains("。"), !first.hasSuffix("："),
      !isMarkdown
    else { return nil }
    let isTitle = ["报告", "总结", "汇报", "材料", "情况"].contains { first.hasSuffix($0) }
    return isTitle ? first : nil
  }

  /// The year that the title names, or the first one in the text.
  var year: String {
    let digits = Array((title ?? text).utf8)
    for start in digits.indices where start + 4 <= digits.count {
      let piece = digits[start..<start + 4]
      if piece.allSatisfy({ (0x30...0x39).contains($0) }), piece.first == 0x32 {
        return String(decoding: piece, as: UTF8.self)
      }
    }
    return "2025"
  }

  /// Whether headings are marked as in Markdown.
  var isMarkdown: Bool { text.hasPrefix("# ") || text.contains("\n## ") }

  /// Whether lines are cut inside sentences, without empty lines between the paragraphs.
  var isWrapped: Bool {
    zip(lines, lines.dropFirst()).filter { line, next in
      Draft.isRunningText(line) && Draft.isRunningText(next) && !line.hasSuffix("。")
    }.count > 5
  }

  /// The same draft with some of its lines changed.
  func mapLines(_ change: (String) -> String) -> String {
    lines.map(change).joined(separator: "\n")
  }

  /// Whether a line is running text and not a heading, a title or a sign-off.
  static func isRunningText(_ line: String) -> Bool {
    line.contains { "。；，,;".contains($0) }
  }
}
