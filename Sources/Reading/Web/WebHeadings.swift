import Model

/// Settles which headings of a page are headings of the report, and their levels.
///
/// Editors pick `<h3>` for its size, and sites put their own name in `<h1>`.
enum WebHeadings {
  /// Makes the title level 1 and all other headings 2 and deeper, whole sentences paragraphs, and the
  /// name of the site furniture.
  static func settle(_ lines: inout [WebLine], _ title: ArticleTitle) {
    for index in lines.indices {
      guard case .heading = lines[index].kind else { continue }
      if ArticleTitle.namesSite(lines[index].text) {
        lines[index].kind = .furniture
      } else if isRunningText(lines[index].text) {
        lines[index].kind = .paragraph
      }
    }
    let titleLine = titleLine(of: &lines, title)
    let levels = Set(lines.indices.compactMap { $0 == titleLine ? nil : level(of: lines[$0]) })
      .sorted()
    for index in lines.indices {
      guard let level = level(of: lines[index]), let rank = levels.firstIndex(of: level) else {
        continue
      }
      lines[index].kind = .heading(level: rank + 2)
    }
    guard let titleLine else { return }
    lines[titleLine].kind = .heading(level: 1)
    markRepetition(of: titleLine, &lines)
  }

  /// Takes the title out where the article repeats, on one line or two, what its frame says already.
  private static func markRepetition(of titleLine: Int, _ lines: inout [WebLine]) {
    let title = Blanks.removed(from: lines[titleLine].text)
    for first in lines.indices.dropFirst(titleLine + 1).prefix(6) {
      var text: [UInt8] = []
      for last in lines.indices.dropFirst(first).prefix(2) {
        text += Blanks.removed(from: lines[last].text)
        guard text == title else { continue }
        for index in first...last { lines[index].kind = .furniture }
        return
      }
    }
  }

  /// The first heading, if nothing but short lines stand above it and it reads as the title.
  ///
  /// A line with the kind of document is the title rather than one without: that is the office,
  /// whose name stands above all pages of its site.
  private static func titleLine(of lines: inout [WebLine], _ title: ArticleTitle) -> Int? {
    guard let first = lines.firstIndex(where: { level(of: $0) != nil }),
      !lines[..<first].contains(where: { isRunningText($0.text) })
    else { return nil }
    let head = lines.indices.prefix(8).prefix { !isRunningText(lines[$0].text) }
    if let named = head.first(where: { ArticleTitle.namesKind(lines[$0].text) }), named != first,
      !ArticleTitle.namesKind(lines[first].text)
    {
      if named > first { lines[first].kind = .paragraph }
      return level(of: lines[named]) == nil ? nil : named
    }
    return title.isTitle(lines[first].text) ? first : nil
  }

  private static func level(of line: WebLine) -> Int? {
    guard case .heading(let level) = line.kind else { return nil }
    return level
  }

  /// A full stop, or more than 60 Chinese characters.
  private static func isRunningText(_ text: [UInt8]) -> Bool {
    text.count > 180 || Bytes.contains(Array("。".utf8), in: text[...])
  }
}
