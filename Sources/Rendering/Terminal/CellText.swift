/// The text of a paragraph as cells, each of which knows its bytes.
struct CellText {
  /// One cell for each character that a reader sees.
  private(set) var cells: [Cell] = []

  /// The columns of all of them.
  private(set) var columns = 0

  private var text: [UInt8] = []

  /// Replaces the text by that of spans, made harmless; the memory is used again.
  mutating func fill(with spans: [Span]) {
    cells.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    columns = 0
    for span in spans where !appendScalars(of: span.text, span.style) {
      let harmless = TerminalText.neutralised(span.text)
      if !appendScalars(of: harmless, span.style) { appendCharacters(of: harmless, span.style) }
    }
  }

  /// The bytes of some cells.
  func bytes(of range: Range<Int>) -> ArraySlice<UInt8> {
    guard let first = cells[range].first else { return [] }
    let end = range.upperBound < cells.count ? cells[range.upperBound].start : text.count
    return text[first.start..<end]
  }

  /// Appends a text of plain scalars; appends nothing where another one is among them.
  private mutating func appendScalars(of string: String, _ style: Style) -> Bool {
    let (cellsBefore, columnsBefore) = (cells.count, columns)
    guard appendCells(of: string.utf8.span, style) else {
      cells.removeSubrange(cellsBefore...)
      columns = columnsBefore
      return false
    }
    text.append(contentsOf: string.utf8)
    return true
  }

  /// Appends the cells of plain scalars, up to one that is none.
  private mutating func appendCells(
    of string: borrowing Swift.Span<UInt8>,
    _ style: Style
  ) -> Bool {
    var index = 0
    cells.reserveCapacity(cells.count + string.count)
    while index < string.count {
      let start = text.count + index
      guard let next = PlainScalar.next(in: string, at: &index) else { return false }
      let cell = Cell(
        kind: Cell.Kind(next.scalar),
        isASCII: next.scalar.isASCII,
        columns: next.columns,
        style: style,
        start: start
      )
      cells.append(cell)
      columns += next.columns
    }
    return true
  }

  private mutating func appendCharacters(of string: String, _ style: Style) {
    for character in string {
      let cell = Cell(
        kind: character.unicodeScalars.first.map(Cell.Kind.init) ?? .other,
        isASCII: character.isASCII,
        columns: DisplayWidth.columns(of: character),
        style: style,
        start: text.count
      )
      cells.append(cell)
      columns += cell.columns
      text.append(contentsOf: character.utf8)
    }
  }
}
