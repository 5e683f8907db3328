import Model

/// Folds the blocks of a document into lines of units, keeping the origin of each.
struct Folder {
  /// A line after folding, with what later steps need to know of its surroundings.
  struct Line {
    /// What the format says about it.
    var kind: Block.Kind
    /// Its units in the folder's arrays.
    var range: Range<Int>
    /// Columns of space before its first character; a wide space counts two.
    var indent: Int
    /// Columns from the first to the last visible character.
    var width: Int
    /// Whether an empty line stands before it.
    var followsBlank: Bool
    /// Whether a tab separates cells in it, or it is a row of a table: it is joined to no other line.
    var hasCells: Bool
    /// What parts its cells, in the folder's separators.
    var separators: Range<Int>
  }

  /// Something that can part two cells of a line.
  struct Separator {
    enum Kind {
      case tab
      /// Two or more spaces.
      case gap
      /// | or │, which are units themselves.
      case bar
    }

    var kind: Kind
    /// The units between the two cells: the bar, else nothing.
    var range: Range<Int>
  }

  private let isMarkdown: Bool
  private(set) var units: [UInt16] = []
  private(set) var starts: [Int32] = []
  private(set) var ends: [Int32] = []
  private(set) var lines: [Line] = []
  /// Of all lines, in order.
  private(set) var separators: [Separator] = []

  /// Folds all blocks of a document; a block without any visible character gives no line.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  init(_ document: Document) {
    let bytes = document.text
    isMarkdown = document.format == .markdown
    units.reserveCapacity(bytes.count / 2)
    starts.reserveCapacity(bytes.count / 2)
    ends.reserveCapacity(bytes.count / 2)
    var previousEnd = 0
    for block in document.blocks {
      let isAfterBlank = Self.hasEmptyLine(in: bytes, from: previousEnd, to: block.range.start)
      let count = lines.count
      fold(bytes, block)
      guard lines.count > count else { continue }
      lines[count].followsBlank = isAfterBlank || count == 0
      previousEnd = block.range.end
    }
  }

  private mutating func fold(_ bytes: [UInt8], _ block: Block) {
    let first = units.count
    let firstSeparator = separators.count
    var gap = 0
    var offset = block.range.start
    var indent = 0
    var width = 0
    var visibleWidth = 0
    var hasCells = false
    while offset < block.range.end {
      let (scalar, length) = Self.decode(bytes, at: offset)
      if isMarkdown, scalar == 0x2A, Self.isEmphasis(bytes, at: offset, before: block.range.end) {
        offset += 2
        continue
      }
      let unit = CharacterFolding.fold(scalar)
      let columns = scalar < 0x1100 ? (scalar < 0x20 ? 0 : 1) : 2
      if unit == CharacterFolding.skipped {
        if units.count == first { indent += columns }
        if scalar == 0x09 {
          if units.count > first { hasCells = true }
          separators.append(Separator(kind: .tab, range: units.count..<units.count))
        } else if scalar == 0x20 || scalar == 0x3000 || scalar == 0xA0 {
          gap += 1
        }
      } else {
        if gap > 1, units.count > first {
          separators.append(Separator(kind: .gap, range: units.count..<units.count))
        }
        gap = 0
        if Self.isBar(unit) {
          separators.append(Separator(kind: .bar, range: units.count..<units.count + 1))
        }
        units.append(unit)
        starts.append(Int32(offset))
        ends.append(Int32(offset + length))
        visibleWidth = width + columns
      }
      width += columns
      offset += length
    }
    guard units.count > first else {
      separators.removeSubrange(firstSeparator...)
      return
    }
    lines.append(
      Line(
        kind: block.kind,
        range: first..<units.count,
        indent: indent,
        width: visibleWidth - indent,
        followsBlank: false,
        hasCells: hasCells,
        separators: firstSeparator..<separators.count
      )
    )
  }

  /// The upright bars of Markdown and of box drawing.
  private static func isBar(_ unit: UInt16) -> Bool {
    unit == 0x7C || unit == 0x2502 || unit == 0x2503 || unit == 0x2551
  }

  /// `**` of Markdown inside a line: 召开**两次** is 召开两次.
  private static func isEmphasis(_ bytes: [UInt8], at offset: Int, before end: Int) -> Bool {
    guard offset + 1 < end, bytes[offset + 1] == 0x2A else { return false }
    return offset + 2 >= end || bytes[offset + 2] != 0x2A
  }

  /// The scalar at an offset of valid UTF-8, and its length in bytes.
  private static func decode(_ bytes: [UInt8], at offset: Int) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(bytes[offset])
    func continuation(_ index: Int) -> UInt32 { UInt32(bytes[offset + index]) & 0x3F }
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | continuation(1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | continuation(1) << 6 | continuation(2), 3) }
    let high = (lead & 0x07) << 18 | continuation(1) << 12
    return (high | continuation(2) << 6 | continuation(3), 4)
  }

  private static func hasEmptyLine(in bytes: [UInt8], from start: Int, to end: Int) -> Bool {
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
