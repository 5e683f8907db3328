import Model

/// Tells by its cells whether a line can be a row of a table.
struct RowReader {
  /// A line cut into cells.
  struct Row {
    /// Its number among the lines.
    var line: Int
    /// The cells from left to right.
    var cells: [Range<Int>]
    /// Whether its format or bars on both sides say that it is a row.
    var isFramed: Bool
  }

  let units: [UInt16]
  let lines: [Folder.Line]
  let separators: [Folder.Separator]

  /// The cells of a line that looks like a row of a table; `nil` for running text.
  ///
  /// Tabs and spaces also stand in running text. There a row has no sentence in it, and a comma only
  /// in a label with a number at its end: （二）部分公开（区分处理的，只计这一情形）  3.
  func row(at line: Int) -> Row? {
    let isFormat = lines[line].kind == .row
    guard isFormat || !lines[line].separators.isEmpty else { return nil }
    let cells = cells(of: line, isFormat: isFormat)
    if isFormat { return Row(line: line, cells: cells, isFramed: true) }
    guard lines[line].kind == .line else { return nil }
    if isBetweenBars(line) {
      return cells.isEmpty ? nil : Row(line: line, cells: cells, isFramed: true)
    }
    guard cells.count(where: { !$0.isEmpty }) > 1, !isRunningText(line, cells) else { return nil }
    return Row(line: line, cells: cells, isFramed: false)
  }

  /// Whether a cell after the label holds a number or a blank for one.
  func hasValue(_ row: Row) -> Bool {
    guard let label = row.cells.firstIndex(where: { !$0.isEmpty }) else { return false }
    return row.cells[(label + 1)...].contains { CellValue.read(units[$0]).isNumeric }
  }

  /// Whether a line only draws a rule between rows: ├────┼────┤, +---+---+.
  func isRule(_ line: Int) -> Bool {
    let range = lines[line].range
    return range.count > 2
      && units[range].allSatisfy { (0x2500...0x257F).contains($0) || Self.ruleMarks.contains($0) }
  }

  private static let ruleMarks = UnitSet("+-=|:—")

  // MARK: Cells

  private func cells(of line: Int, isFormat: Bool) -> [Range<Int>] {
    let range = lines[line].range
    let all = separators[lines[line].separators]
    let kind = strongest(all)
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for separator in all where separator.kind == kind {
      // A tab before the text of a plain line indents it.
      if !isFormat, kind == .tab, separator.range.lowerBound == range.lowerBound { continue }
      cells.append(start..<separator.range.lowerBound)
      start = separator.range.upperBound
    }
    cells.append(start..<range.upperBound)
    return kind == .bar ? withoutOuterBars(cells) : cells
  }

  /// Spaces beside tabs or bars, and tabs beside bars, only line the columns up.
  private func strongest(_ all: ArraySlice<Folder.Separator>) -> Folder.Separator.Kind {
    if all.contains(where: { $0.kind == .bar }) { return .bar }
    return all.contains { $0.kind == .tab } ? .tab : .gap
  }

  private func withoutOuterBars(_ cells: [Range<Int>]) -> [Range<Int>] {
    var cells = cells[...]
    if cells.first?.isEmpty == true { cells.removeFirst() }
    if cells.last?.isEmpty == true { cells.removeLast() }
    return Array(cells)
  }

  private func isBetweenBars(_ line: Int) -> Bool {
    let bars = separators[lines[line].separators].filter { $0.kind == .bar }
    guard bars.count > 1, let first = bars.first, let last = bars.last else { return false }
    let range = lines[line].range
    return first.range.lowerBound == range.lowerBound && last.range.upperBound == range.upperBound
  }

  private func isRunningText(_ line: Int, _ cells: [Range<Int>]) -> Bool {
    let range = lines[line].range
    if units[range].contains(where: Unit.endsSentence) { return true }
    guard let last = cells.last(where: { !$0.isEmpty }) else { return true }
    if CellValue.read(units[last]) != .text { return false }
    return units[range].contains(Unit.comma) || units[range.upperBound - 1] == Unit.colon
  }
}
