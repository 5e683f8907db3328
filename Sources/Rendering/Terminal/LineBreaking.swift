/// A character with what laying it out needs.
struct Cell {
  /// What a character is for the breaking of lines.
  enum Kind {
    case space
    case digit
    /// May not begin a line: a mark that closes.
    case closing
    /// May not end a line: a mark that opens.
    case opening
    case other

    /// The kind of a character by its first scalar.
    init(_ scalar: Unicode.Scalar) {
      // Nearly every character is one of these, and the list below is long.
      if (0x4E00...0x9FFF).contains(scalar.value) {
        self = .other
        return
      }
      switch scalar {
      case " ": self = .space
      case "0"..."9": self = .digit
      case ",", ".", ";", ":", "!", "?", ")", "]", "}", "%", "，", "。", "、", "；", "：", "！", "？", "）",
        "》",
        "〉", "”", "’", "】", "〕", "」", "』", "…", "—", "·", "～", "％":
        self = .closing
      case "(", "[", "{", "（", "《", "〈", "“", "‘", "【", "〔", "「", "『", "⟦": self = .opening
      default: self = .other
      }
    }
  }

  let kind: Kind
  let isASCII: Bool
  let style: Style
  private let width: UInt8
  private let offset: UInt32

  init(kind: Kind, isASCII: Bool, columns: Int, style: Style, start: Int) {
    self.kind = kind
    self.isASCII = isASCII
    self.style = style
    width = UInt8(columns)
    offset = UInt32(start)
  }

  /// The columns that it takes.
  var columns: Int { Int(width) }

  /// The offset of its first byte in the text that it is a part of.
  var start: Int { Int(offset) }
}

/// Divides text into lines as Chinese typesetting asks.
///
/// No line begins with a closing mark or ends with an opening one, and Latin words and numbers stay
/// whole. Only a word that is longer than a line is cut.
enum LineBreaking {
  /// The one line of cells that fit into it; `nil` where there are none.
  static func line(_ cells: [Cell]) -> Range<Int>? {
    cells.isEmpty ? nil : 0..<trimmedEnd(cells, 0, cells.count)
  }

  /// The cells of each line; spaces at the end of a line belong to none.
  ///
  /// - Complexity: O(n) in the number of cells.
  static func lines(_ cells: [Cell], first: Int, rest: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < cells.count {
      let room = max(2, lines.isEmpty ? first : rest)
      let end = lineEnd(cells, from: start, room: room)
      lines.append(start..<trimmedEnd(cells, start, end))
      start = end
      while start < cells.count, cells[start].kind == .space { start += 1 }
    }
    return lines
  }

  private static func lineEnd(_ cells: [Cell], from start: Int, room: Int) -> Int {
    var used = 0
    var lastBreak: Int?
    for index in start..<cells.count {
      used += cells[index].columns
      if index > start, canBreak(cells, before: index) { lastBreak = index }
      if used > room, cells[index].kind != .space {
        return lastBreak ?? max(index, start + 1)
      }
    }
    return cells.count
  }

  private static func trimmedEnd(_ cells: [Cell], _ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, cells[end - 1].kind == .space { end -= 1 }
    return end
  }

  private static func canBreak(_ cells: [Cell], before index: Int) -> Bool {
    let next = cells[index].kind
    let previous = cells[index - 1].kind
    if next == .space || next == .closing || previous == .opening { return false }
    if previous == .space { return !isMeasure(cells, at: index) }
    // A word or a number of ASCII stays whole.
    return !(cells[index - 1].isASCII && cells[index].isASCII)
  }

  // «2 次» reads badly when the measure word starts a line.
  private static func isMeasure(_ cells: [Cell], at index: Int) -> Bool {
    guard index >= 2, cells[index].columns == 2 else { return false }
    return cells[index - 2].kind == .digit
  }
}
