/// Text output as it grows, wrapped and coloured for one terminal.
///
/// Everything that is put on a page is made harmless first, so a caller cannot forget to.
struct Page {
  /// What has been put on the page.
  private(set) var text = ""

  private let color: Bool
  private let width: Int
  private var cells: [Cell] = []

  /// Creates an empty page; a width of 0 or less leaves lines unwrapped.
  init(color: Bool, width: Int) {
    self.color = color
    self.width = width > 0 ? width : .max
  }

  /// The columns that remain after an indentation, or `limit` where that is less.
  func room(after indent: Int, upTo limit: Int) -> Int {
    width == .max ? limit : max(20, min(limit, width - indent))
  }

  /// Puts an empty line on the page, unless the page is empty.
  mutating func blank() {
    if !text.isEmpty { text += "\n" }
  }

  /// Puts a paragraph on the page; lines after the first are indented by `hang`.
  mutating func put(_ spans: Span..., indent: Int = 0, hang: Int? = nil) {
    put(spans, indent: indent, hang: hang ?? indent)
  }

  /// Puts a labelled paragraph on the page, aligned after its label.
  mutating func field(_ label: String, _ spans: Span..., indent: Int) {
    let hang = indent + DisplayWidth.columns(of: label)
    put([Span(label, .faint)] + spans, indent: indent, hang: hang)
  }

  /// Puts a paragraph on the page; lines after the first are indented by `hang`.
  mutating func put(_ spans: [Span], indent: Int, hang: Int) {
    fillCells(spans)
    let lines = LineBreaking.lines(cells, first: width - indent, rest: width - hang)
    for (number, line) in lines.enumerated() {
      text += String(repeating: " ", count: number == 0 ? indent : hang)
      append(cells[line])
      text += "\n"
    }
  }

  private mutating func fillCells(_ spans: [Span]) {
    cells.removeAll(keepingCapacity: true)
    for span in spans {
      for character in TerminalText.neutralised(span.text) {
        cells.append(Cell(character, span.style))
      }
    }
  }

  private mutating func append(_ line: ArraySlice<Cell>) {
    guard color else {
      for cell in line { text.append(cell.character) }
      return
    }
    var current = Style.plain
    for cell in line {
      if cell.style != current { switchStyle(from: current, to: cell.style) }
      current = cell.style
      text.append(cell.character)
    }
    if current != .plain { text += Style.reset }
  }

  private mutating func switchStyle(from old: Style, to new: Style) {
    if old != .plain { text += Style.reset }
    text += new.sequence
  }
}
