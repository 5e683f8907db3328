import Model

/// Recognises paragraphs of a page that may go on in the next: pages copied from a printed one have a
/// paragraph for each visual line, and scraped ones are cut here and there within a sentence.
enum WrappedLines {
  /// Leaves open whether a paragraph goes on below: of all, if they are cut at one width; else of those
  /// that are running text and end within a sentence.
  static func open(_ lines: inout [WebLine]) {
    let isWrapped = isWrapped(lines)
    for index in lines.indices where lines[index].kind == .paragraph {
      if isWrapped || isCut(Blanks.trimmed(lines[index].text)) { lines[index].kind = .line }
    }
  }

  /// Whether running text ends within a sentence.
  private static func isCut(_ text: [UInt8]) -> Bool {
    characters(in: text) >= runningText && endsWithinSentence(text)
      && !ArticleTitle.namesKind(text)
  }

  /// Whether lines that end within a sentence are mostly of one length, and hardly any is longer.
  ///
  /// Frames of pages add a few lines of any length.
  private static func isWrapped(_ lines: [WebLine]) -> Bool {
    let paragraphs = lines.filter { $0.kind == .paragraph }
    let cut = paragraphs.filter { endsWithinSentence($0.text) }.map { characters(in: $0.text) }
      .filter { $0 >= 20 }
    guard let width = commonLength(of: cut) else { return false }
    let full = cut.filter { $0 > width - 4 && $0 <= width }.count
    let longer = paragraphs.filter { characters(in: $0.text) > width }.count
    return full >= 3 && full * 10 >= cut.count * 6 && longer * 8 <= paragraphs.count
      && full * 4 >= paragraphs.count
  }

  /// The length that, with the three below it, most lines have.
  private static func commonLength(of lengths: [Int]) -> Int? {
    guard let longest = lengths.max(), longest >= 20 else { return nil }
    let widest = min(longest, 80)
    var counts = Array(repeating: 0, count: widest + 1)
    for length in lengths where length <= widest { counts[length] += 1 }
    return (20...widest).max { around($0, counts) < around($1, counts) }
  }

  private static func around(_ length: Int, _ counts: [Int]) -> Int {
    counts[max(0, length - 3)...length].reduce(0, +)
  }

  /// Characters from which on a paragraph is no heading and no name.
  private static let runningText = 30

  private static func characters(in text: [UInt8]) -> Int {
    text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private static func endsWithinSentence(_ text: [UInt8]) -> Bool {
    let plain = Blanks.trimmed(text)
    return !ends.contains { Bytes.end(plain, with: $0) }
  }

  private static let ends = [
    "。", "；", "：", "！", "？", "”", "…", "）", "】", "》", ".", ";", ":", "!", "?", ")", "]",
  ]
}
