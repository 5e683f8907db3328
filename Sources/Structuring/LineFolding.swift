import Model

/// Folds the characters of blocks one after another into lines.
struct LineFolding {
  private let isMarkdown: Bool
  private(set) var lines: [Folder.Line] = []
  private(set) var separators: [Folder.Separator] = []

  /// What is known so far of the line that is being folded.
  private struct State {
    /// The number of its first unit.
    var first: Int
    /// Spaces since the last visible character.
    var gap = 0
    var indent = 0
    var width = 0
    var visibleWidth = 0
    var hasCells = false

    init(first: Int) { self.first = first }
  }

  /// Begins without lines.
  init(isMarkdown: Bool) {
    self.isMarkdown = isMarkdown
  }

  /// Adds the lines of some blocks of a text in valid UTF-8, the end of a paragraph behind each.
  mutating func fold(_ blocks: [Block], of bytes: Span<UInt8>, into output: inout FoldedUnits) {
    lines.reserveCapacity(blocks.count)
    let folding = CharacterFolding.table
    let table = folding.span
    var previousEnd = 0
    for block in blocks {
      let first = output.count
      let firstSeparator = separators.count
      let line = fold(bytes, block.range, table, &output)
      guard output.count > first else {
        separators.removeSubrange(firstSeparator...)
        continue
      }
      lines.append(
        Folder.Line(
          kind: block.kind,
          range: first..<output.count,
          indent: line.indent,
          width: line.visibleWidth - line.indent,
          followsBlank: lines.isEmpty
            || Self.hasEmptyLine(in: bytes, from: previousEnd, to: block.range.start),
          hasCells: line.hasCells,
          separators: firstSeparator..<separators.count
        )
      )
      previousEnd = block.range.end
      output.appendParagraphEnd()
    }
  }

  /// Folds one block and tells what its line looks like.
  private mutating func fold(
    _ bytes: Span<UInt8>,
    _ range: SourceRange,
    _ table: Span<UInt16>,
    _ output: inout FoldedUnits
  ) -> State {
    var line = State(first: output.count)
    var offset = range.start
    while offset < range.end {
      if line.gap == 0 {
        let columns = output.appendOrdinary(
          of: bytes.bytes,
          from: &offset,
          to: range.end,
          foldedBy: table
        )
        if columns > 0 {
          line.width += columns
          line.visibleWidth = line.width
          continue
        }
      }
      let (scalar, length) = UTF8Text.decode(bytes, at: offset)
      if isMarkdown, scalar == 0x2A, Self.isEmphasis(bytes, at: offset, before: range.end) {
        offset += 2
        continue
      }
      let unit = scalar < table.count ? table[scalar] : FoldedText.other
      let columns = scalar < 0x1100 ? (scalar < 0x20 ? 0 : 1) : 2
      if unit == CharacterFolding.skipped {
        skip(scalar, columns, &line, at: output.count)
      } else {
        show(unit, columns, &line, at: output.count)
        output.append(unit, from: offset, to: offset + length)
      }
      line.width += columns
      offset += length
    }
    return line
  }

  /// Takes a character that matching skips.
  private mutating func skip(_ scalar: Int, _ columns: Int, _ line: inout State, at count: Int) {
    if count == line.first { line.indent += columns }
    if scalar == 0x09 {
      if count > line.first { line.hasCells = true }
      separators.append(Folder.Separator(kind: .tab, range: count..<count))
    } else if scalar == 0x20 || scalar == 0x3000 || scalar == 0xA0 {
      line.gap += 1
    }
  }

  /// Takes a visible character, which the unit at `count` will stand for.
  private mutating func show(_ unit: UInt16, _ columns: Int, _ line: inout State, at count: Int) {
    if line.gap > 1, count > line.first {
      separators.append(Folder.Separator(kind: .gap, range: count..<count))
    }
    line.gap = 0
    if Unit.isBar(unit) {
      separators.append(Folder.Separator(kind: .bar, range: count..<count + 1))
    }
    line.visibleWidth = line.width + columns
  }

  /// `**` of Markdown inside a line: 召开**两次** is 召开两次.
  private static func isEmphasis(_ bytes: Span<UInt8>, at offset: Int, before end: Int) -> Bool {
    guard offset + 1 < end, bytes[offset + 1] == 0x2A else { return false }
    return offset + 2 >= end || bytes[offset + 2] != 0x2A
  }

  private static func hasEmptyLine(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    var lineEnds = 0
    var index = start
    while index < end {
      if bytes[index] == 0x0A {
        lineEnds += 1
      } else if bytes[index] == 0x0D, index + 1 >= bytes.count || bytes[index + 1] != 0x0A {
        lineEnds += 1
      }
      index += 1
    }
    return lineEnds > 1
  }
}
