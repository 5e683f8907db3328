import Markup
import Model

/// Turns a piece of a page into lines.
struct WebText {
  private let tree: WebTree
  private var output = WebLines()
  /// The level of the heading that is being read.
  private var level: Int?
  private var isVerbatim = false

  /// The lines that the nodes of a range show.
  ///
  /// - Throws: `tooLarge`: cells that span many columns make text out of nothing.
  static func lines(of tree: WebTree, in range: Range<Int>) throws(Refusal) -> [WebLine] {
    var text = WebText(tree)
    try text.addNodes(range)
    text.output.endLine(.paragraph)
    return text.output.lines
  }

  private init(_ tree: WebTree) {
    self.tree = tree
  }

  private mutating func addNodes(_ range: Range<Int>) throws(Refusal) {
    var index = range.lowerBound
    while index < range.upperBound {
      try add(index, before: range.upperBound)
      index = tree.nodes[index].end
    }
  }

  private mutating func add(_ index: Int, before end: Int) throws(Refusal) {
    let node = tree.nodes[index]
    if node.isHidden { return }
    switch node.content {
    case .comment: break
    case .text(let range):
      let text = tree.scanner.decoded(range)
      if isVerbatim { output.addVerbatim(text) } else { output.add(text) }
    case .element(let element):
      let content = index + 1..<min(node.end, end)
      if element.isBlock { output.endLine(kind) }
      try add(element, at: index, content)
      if element.isBlock { output.endLine(kind) }
      if output.count > ReadLimits.bytes { throw Refusal(.tooLarge(limit: ReadLimits.bytes)) }
    }
  }

  private var kind: Block.Kind {
    level.map { .heading(level: $0) } ?? .paragraph
  }

  private mutating func add(
    _ element: WebElement,
    at index: Int,
    _ content: Range<Int>
  ) throws(Refusal) {
    switch element {
    case .br: breakLine()
    case .table: try addTable(index, content)
    case .ol, .ul: try addList(index, content)
    case .pre: try addVerbatim(content)
    case .h1, .h2, .h3, .h4, .h5, .h6:
      let outer = level
      level = element.headingLevel
      try addNodes(content)
      output.endLine(kind)
      level = outer
    default: try addNodes(content)
    }
  }

  /// A break within a heading is one of its looks; elsewhere the paragraph may go on below or not,
  /// which lines of plain text leave open as well.
  private mutating func breakLine() {
    if level == nil { output.endLine(.line) } else { output.add([0x0A]) }
  }

  private mutating func addVerbatim(_ content: Range<Int>) throws(Refusal) {
    let outer = isVerbatim
    isVerbatim = true
    try addNodes(content)
    isVerbatim = outer
  }

  private mutating func addList(_ list: Int, _ content: Range<Int>) throws(Refusal) {
    var markers = ListMarker(of: list, in: tree)
    var index = content.lowerBound
    while index < content.upperBound {
      if tree.element(index) == .li, !tree.nodes[index].isHidden {
        output.endLine(kind)
        output.marker = markers.marker(of: index, in: tree)
      }
      try add(index, before: content.upperBound)
      index = tree.nodes[index].end
    }
    output.marker = []
  }

  private mutating func addTable(_ table: Int, _ content: Range<Int>) throws(Refusal) {
    let rows = WebTable(table, in: tree)
    guard rows.holdsData else { return try addNodes(content) }
    for child in tree.children(of: table) where tree.element(child) == .caption {
      try add(child, before: content.upperBound)
    }
    for row in rows.rows(text: cellText) {
      output.addRow(row)
      if output.count > ReadLimits.bytes { throw Refusal(.tooLarge(limit: ReadLimits.bytes)) }
    }
  }

  /// The text of a cell on one line.
  private func cellText(_ cell: Int) -> [UInt8] {
    var inner = WebText(tree)
    // Within a cell nothing can grow: it holds no table of data.
    try? inner.addNodes(cell + 1..<tree.nodes[cell].end)
    inner.output.endLine(.paragraph)
    let lines = inner.output.lines.map { Blanks.trimmed($0.text) }
    return Array(lines.joined(separator: [0x20])).map { $0 == 0x09 ? 0x20 : $0 }
  }
}
