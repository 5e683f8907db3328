/// The text of a paragraph as cells, each of which knows its bytes.
struct CellText {
  /// One cell for each character that a reader sees.
  private(set) var cells: [Cell] = []

  private var text: [UInt8] = []

  /// Replaces the text by that of spans, made harmless; the memory is used again.
  mutating func fill(with spans: [Span]) {
    cells.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    for span in spans {
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
    let count = cells.count
    var start = text.count
    for scalar in string.unicodeScalars {
      guard let columns = PlainScalar.columns(of: scalar) else {
        cells.removeSubrange(count...)
        return false
      }
      let cell = Cell(
        kind: Cell.Kind(scalar),
        isASCII: scalar.isASCII,
        columns: columns,
        style: style,
        start: start
      )
      cells.append(cell)
      start += UTF8.width(scalar)
    }
    text.append(contentsOf: string.utf8)
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
      text.append(contentsOf: character.utf8)
    }
  }
}
