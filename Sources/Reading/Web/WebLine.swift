import Model

/// A line of a page as it is shown.
struct WebLine {
  var kind: Block.Kind
  /// The text with the indent that its author typed.
  var text: [UInt8]

  /// The text as it is handed on: an indent tells where a paragraph begins among lines that may go
  /// on, and a row may begin with an empty cell; other blocks need no space around them.
  var finalText: [UInt8] {
    switch kind {
    case .line, .row: text
    case .heading, .paragraph, .furniture: Blanks.trimmed(text)
    }
  }
}

/// Collects the lines of a page, with spaces as a browser shows them.
struct WebLines {
  private(set) var lines: [WebLine] = []
  private var current: [UInt8] = []
  /// White space that shows only if more text follows on the line.
  private var space: Space = .none
  /// What the next line is preceded by, unless it has a number itself: the marker of a list item.
  var marker: [UInt8] = []
  /// The bytes of all lines, to keep the limit of texts.
  private(set) var count = 0

  private enum Space {
    case none
    case plain
    /// The end of a line in the source: between Chinese characters it is no space to anyone.
    case lineEnd
  }

  /// Adds text in which runs of white space count as one space.
  mutating func add(_ text: [UInt8]) {
    for byte in text {
      switch byte {
      case 0x0A, 0x0D: space = .lineEnd
      case 0x20, 0x09, 0x0C: if space == .none { space = .plain }
      default: add(byte)
      }
    }
  }

  /// Adds text as it stands; every end of line in it is one.
  mutating func addVerbatim(_ text: [UInt8]) {
    for line in LineScanner.lines(of: text).map({ text[$0] }) {
      for byte in line { add(byte) }
      endLine(.line)
    }
  }

  private mutating func add(_ byte: UInt8) {
    if !current.isEmpty && needsSpace(before: byte) {
      current.append(0x20)
    }
    space = .none
    current.append(byte)
  }

  private func needsSpace(before byte: UInt8) -> Bool {
    switch space {
    case .none: false
    case .plain: true
    case .lineEnd: byte < 0x80 || (current.last ?? 0) < 0x80
    }
  }

  /// Ends the line, if anything stands on it.
  mutating func endLine(_ kind: Block.Kind) {
    space = .none
    let text = Array(Blanks.trimmingEnd(of: current[...]))
    current = []
    if Blanks.fill(text[...]) { return }
    append(WebLine(kind: kind, text: ListMarker.isNumbered(text) ? text : marker + text))
    marker = []
  }

  /// Adds a row of a table.
  mutating func addRow(_ cells: [[UInt8]]) {
    endLine(.paragraph)
    let text = Array(cells.map(Blanks.trimmed).joined(separator: [0x09]))
    let end = text.lastIndex { $0 != 0x09 }.map { $0 + 1 } ?? 0
    if end > 0 { append(WebLine(kind: .row, text: Array(text[..<end]))) }
  }

  private mutating func append(_ line: WebLine) {
    count += line.text.count + 1
    lines.append(line)
  }
}
