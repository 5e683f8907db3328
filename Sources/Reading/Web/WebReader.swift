import Model

/// Reads the article of a web page, as text with a line for each paragraph or row of a table.
enum WebReader {
  /// The text and blocks of a page in UTF-8.
  ///
  /// Menus, side bars, scripts, form controls and what is hidden are left out; the title comes from
  /// the frame of the page where the article itself has none.
  ///
  /// - Throws: `empty`, `tooLarge` or `suspicious`.
  static func read(_ page: [UInt8]) throws(Refusal) -> (text: [UInt8], blocks: [Block]) {
    let tree = try WebTreeBuilder.tree(of: page)
    let article = ArticleFinder.article(of: tree)
    var lines = try WebText.lines(of: tree, in: article)
    let title = ArticleTitle(of: article, in: tree)
    if let missing = title.missing(from: lines) {
      lines.insert(WebLine(kind: .heading(level: 1), text: missing), at: 0)
    }
    WebHeadings.settle(&lines, title)
    WrappedLines.open(&lines)
    if lines.isEmpty { throw Refusal(.empty) }
    return assembled(lines)
  }

  private static func assembled(_ lines: [WebLine]) -> (text: [UInt8], blocks: [Block]) {
    var text: [UInt8] = []
    var blocks: [Block] = []
    for line in lines {
      if !text.isEmpty { text.append(0x0A) }
      let start = text.count
      text += line.finalText
      blocks.append(Block(kind: line.kind, range: SourceRange(start, text.count)))
    }
    return (text, blocks)
  }
}
