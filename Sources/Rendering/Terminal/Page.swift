/// Text output as it grows, wrapped and coloured for one terminal.
///
/// Everything that is put on a page is made harmless first, so a caller cannot forget to.
struct Page {
  /// What has been put on the page; UTF-8.
  private(set) var bytes: [UInt8] = []

  private let color: Bool
  private let width: Int
  private var paragraph = CellText()

  /// Creates an empty page; a width of 0 or less leaves lines unwrapped.
  init(color: Bool, width: Int) {
    self.color = color
    self.width = width > 0 ? width : .max
  }

  /// What has been put on the page.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The columns that remain after an indentation, or `limit` where that is less.
  func room(after indent: Int, upTo limit: Int) -> Int {
    width == .max ? limit : max(20, min(limit, width - indent))
  }

  /// Puts an empty line on the page, unless the page is empty.
  mutating func blank() {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
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
    let (first, rest) = (width - indent, width - hang)
    if putLine(spans, indent: indent, room: first) { return }
    paragraph.fill(with: spans)
    if paragraph.columns <= first {
      if let line = LineBreaking.line(paragraph.cells) { append(line, indent: indent) }
      return
    }
    let lines = LineBreaking.lines(paragraph.cells, first: first, rest: rest)
    for (number, line) in lines.enumerated() { append(line, indent: number == 0 ? indent : hang) }
  }

  /// Puts spans of plain scalars that fit into one line, as most do, without laying them out in cells;
  /// puts nothing where they do not.
  private mutating func putLine(_ spans: [Span], indent: Int, room: Int) -> Bool {
    var columns = 0
    for index in spans.indices {
      guard let own = PlainScalar.columns(of: spans[index].text) else { return false }
      columns += own
    }
    guard columns <= room else { return false }
    if columns == 0 { return true }
    for _ in 0..<indent { bytes.append(Self.space) }
    append(spans)
    bytes.append(UInt8(ascii: "\n"))
    return true
  }

  /// Appends spans without the spaces at their end.
  private mutating func append(_ spans: [Span]) {
    let last = spans.lastIndex { $0.text.utf8.contains { $0 != Self.space } }
    guard let last else { return }
    var current = Style.plain
    for index in 0...last where !spans[index].text.isEmpty {
      let style = spans[index].style
      if color, style != current { switchStyle(from: current, to: style) }
      current = style
      bytes.append(contentsOf: spans[index].text.utf8)
    }
    while bytes.last == Self.space { bytes.removeLast() }
    if color, current != .plain { bytes.append(contentsOf: Style.reset.utf8) }
  }

  private static let space = UInt8(ascii: " ")

  private mutating func append(_ line: Range<Int>, indent: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    append(line)
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ line: Range<Int>) {
    guard color else { return bytes.append(contentsOf: paragraph.bytes(of: line)) }
    var current = Style.plain
    var index = line.lowerBound
    while index < line.upperBound {
      let style = paragraph.cells[index].style
      var end = index + 1
      while end < line.upperBound, paragraph.cells[end].style == style { end += 1 }
      if style != current { switchStyle(from: current, to: style) }
      current = style
      bytes.append(contentsOf: paragraph.bytes(of: index..<end))
      index = end
    }
    if current != .plain { bytes.append(contentsOf: Style.reset.utf8) }
  }

  private mutating func switchStyle(from old: Style, to new: Style) {
    if old != .plain { bytes.append(contentsOf: Style.reset.utf8) }
    bytes.append(contentsOf: new.sequence.utf8)
  }
}
