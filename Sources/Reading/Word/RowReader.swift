/// Joins the cells of a row.
struct RowReader {
  private var cells: [[WordLine]] = []

  /// Word has no more columns; a file that says otherwise means to fill the memory.
  private static let mostColumns = 63

  /// A cell with more characters in several paragraphs, in bytes of UTF-8, is running text.
  private static let longestCell = 360

  /// Leaves columns empty.
  mutating func skip(_ columns: Int?) {
    let count = min(max(columns ?? 0, 0), Self.mostColumns - min(cells.count, Self.mostColumns))
    cells += Array(repeating: [], count: count)
  }

  /// Adds a cell, and an empty one for each further column that it spans.
  mutating func add(_ lines: [WordLine], _ properties: PartElement?) {
    let continues = [WordName.rowMerge, .columnMerge].contains { name in
      properties?.child(name).map { $0[.value] != "restart" } ?? false
    }
    cells.append(continues ? [] : lines)
    skip((properties?.number(of: .columnSpan) ?? 1) - 1)
  }

  /// The row as one line with tabs between the cells; or, where cells hold running text, that text.
  func lines(asText: Bool) -> [WordLine] {
    if asText || cells.contains(where: Self.isRunningText) { return cells.flatMap { $0 } }
    var row = WordLine()
    row.role = .row
    for (index, cell) in cells.enumerated() {
      let texts = cell.filter { !$0.isAside }
      if texts.isEmpty, index > 0 { row.append(WordLine(), after: 0x09) }
      for (number, line) in texts.enumerated() {
        row.append(line, after: number > 0 ? 0x20 : index > 0 ? 0x09 : nil)
      }
    }
    return [row] + cells.flatMap { $0 }.filter(\.isAside)
  }

  /// A form has a cell for a whole report; a table has words and numbers in its cells.
  private static func isRunningText(_ cell: [WordLine]) -> Bool {
    let texts = cell.filter { !$0.isAside }
    if texts.contains(where: { $0.role == .row }) { return true }
    return texts.count > 1 && texts.reduce(0) { $0 + $1.bytes.count } > longestCell
  }
}
