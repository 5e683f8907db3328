import Model

/// Recognises pages that have a paragraph for each visual line, as copied from a printed page.
enum WrappedLines {
  /// Leaves open whether paragraphs go on below, if most of those that end within a sentence are
  /// about as long as the longest.
  static func open(_ lines: inout [WebLine]) {
    let lengths = lines.filter { $0.kind == .paragraph }.map { characters(in: $0.text) }
    guard let longest = lengths.max(), (20...70).contains(longest) else { return }
    let cut = lines.filter { $0.kind == .paragraph && endsWithinSentence($0.text) }
      .map { characters(in: $0.text) }
    let full = cut.filter { $0 >= longest - 3 }.count
    guard full >= 3, full * 10 >= cut.count * 6, full * 3 >= lengths.count else { return }
    for index in lines.indices where lines[index].kind == .paragraph { lines[index].kind = .line }
  }

  private static func characters(in text: [UInt8]) -> Int {
    text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private static func endsWithinSentence(_ text: [UInt8]) -> Bool {
    !ends.contains { Bytes.end(text, with: $0) }
  }

  private static let ends = ["。", "；", "：", "！", "？", "”", "…", ".", ";", ":", "!", "?"]
}
