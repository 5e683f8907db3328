internal import Model

/// A piece of a report's text that is shown apart: a paragraph, a row of a table, or what is in between.
struct TextBlock {
  /// How a piece is shown.
  enum Kind: Hashable {
    case title
    case heading(level: Int)
    /// A paragraph, by what it is for.
    case paragraph(Paragraph.Role)
    /// A row, by its table and its place in it.
    case row(table: Int, row: Int)
    /// Text that is in no paragraph, such as the rule below the head of a table in Markdown.
    case rest
    /// Nothing but spaces.
    case blank
  }

  let kind: Kind

  /// All its bytes, with the spaces before and after its paragraph on the same line.
  private(set) var range: SourceRange

  /// The text of a report in blocks, in order; only line ends and ASCII spaces stand between them.
  static func blocks(of report: Report) -> [TextBlock] {
    let rows = rows(of: report)
    let text = report.document.text
    var blocks: [TextBlock] = []
    var cursor = 0
    for paragraph in report.paragraphs {
      let source = report.text.source(paragraph.range)
      guard source.start >= cursor, source.end > source.start else { continue }
      let start = append(cursor..<source.start, of: text, to: &blocks)
      let kind = rows[paragraph.range.lowerBound] ?? kind(of: paragraph, in: report)
      blocks.append(TextBlock(kind: kind, range: SourceRange(start, source.end)))
      cursor = source.end
    }
    let end = append(cursor..<text.count, of: text, to: &blocks)
    appendRest(end..<text.count, of: text, to: &blocks)
    return blocks
  }

  private static func rows(of report: Report) -> [Int: Kind] {
    var rows: [Int: Kind] = [:]
    for (number, table) in report.tables.enumerated() {
      for (index, row) in table.rows.enumerated() {
        rows[row.range.lowerBound] = .row(table: number, row: index)
      }
    }
    return rows
  }

  private static func kind(of paragraph: Paragraph, in report: Report) -> Kind {
    switch paragraph.role {
    case .title: return .title
    case .heading:
      guard report.sections.indices.contains(paragraph.section) else { break }
      let section = report.sections[paragraph.section]
      // Text that runs on in the same paragraph makes it no heading of a page.
      let isAlone = section.heading.upperBound + 1 >= paragraph.range.upperBound
      if isAlone { return .heading(level: section.level) }
    default: break
    }
    return .paragraph(paragraph.role)
  }

  /// Shares out what stands between two paragraphs and gives where the second one's block begins.
  ///
  /// What stands on the line of the first belongs to it, what stands on the line of the second to that.
  private static func append(
    _ gap: Range<Int>,
    of text: [UInt8],
    to blocks: inout [TextBlock]
  ) -> Int {
    guard let first = text[gap].firstIndex(where: isLineEnd),
      let last = text[gap].lastIndex(where: isLineEnd)
    else { return gap.lowerBound }
    var start = gap.lowerBound
    if let previous = blocks.indices.last {
      blocks[previous].range = SourceRange(blocks[previous].range.start, first)
      start = first
    }
    appendRest(start..<last + 1, of: text, to: &blocks)
    return last + 1
  }

  private static func appendRest(
    _ range: Range<Int>,
    of text: [UInt8],
    to blocks: inout [TextBlock]
  ) {
    guard !text[range].allSatisfy(isSpace) else { return }
    let isBlank = String(decoding: text[range], as: UTF8.self).unicodeScalars
      .allSatisfy(\.properties.isWhitespace)
    let place = SourceRange(range.lowerBound, range.upperBound)
    blocks.append(TextBlock(kind: isBlank ? .blank : .rest, range: place))
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { [0x0A, 0x0C, 0x0D].contains(byte) }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 9 || isLineEnd(byte)
  }
}
