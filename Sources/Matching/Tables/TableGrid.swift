import Model

/// A table with the value of every cell, its head told from its rows of numbers.
///
/// Columns are counted from the right, from 0: rows whose labels take more or fewer cells then still
/// have their numbers in line.
struct TableGrid {
  let table: Table
  let values: [[CellValue]]
  /// The first row of numbers; all rows above are the head.
  let firstData: Int
  /// The rows from the first row of numbers on, without those that repeat the head on a new page.
  let dataRows: [Int]
  /// How many columns hold numbers.
  private(set) var width = 0

  init(_ table: Table, units: [UInt16]) {
    self.table = table
    let values = table.rows.map { row in row.cells.map { CellValue.read(units[$0]) } }
    self.values = values
    let first = values.firstIndex(where: Self.holdsNumbers) ?? values.count
    firstData = first
    let words = table.rows.map { row in row.cells.map { units[$0] } }
    dataRows = (first..<words.count).filter { !words[..<first].contains(words[$0]) }
    width = valueColumns(rightOf: table.columns).count
  }

  /// Whether a number stands after the first words of a row; a number before them is its ordinal.
  private static func holdsNumbers(_ values: [CellValue]) -> Bool {
    guard let label = values.firstIndex(of: .text) else {
      return values.contains(where: \.isNumeric)
    }
    return values[label...].contains(where: \.isNumeric)
  }

  /// The cell of a row at a column from the right; `nil` where the row is too short.
  func cell(_ row: Int, _ column: Int) -> Int? {
    let cell = table.rows[row].cells.count - 1 - column
    return cell >= 0 ? cell : nil
  }

  /// The value of a row at a column; a cell that is not there is empty.
  func value(_ row: Int, _ column: Int) -> CellValue {
    cell(row, column).map { values[row][$0] } ?? .empty
  }

  /// The columns right of `limit` in which more rows show a number than words.
  func valueColumns(rightOf limit: Int) -> [Int] {
    (0..<max(0, limit)).filter { column in
      let cells = dataRows.map { value($0, column) }
      let numbers = cells.count(where: \.isNumeric)
      return numbers > 0 && numbers > cells.count { $0 == .text }
    }.reversed()
  }

  /// How many cells the widest row of numbers has, with its labels.
  var dataWidth: Int { dataRows.map { table.rows[$0].cells.count }.max() ?? 0 }

  /// Whether a row of the head has a cell for every column, so that its cells are in line.
  ///
  /// The lowest row may lack cells for the labels.
  func isFull(_ row: Int) -> Bool {
    let cells = table.rows[row].cells.count
    return cells >= max(2, row == firstData - 1 ? width : dataWidth)
  }

  /// The words at the head of a column; `nil` where the head has none there.
  func heading(of column: Int) -> Range<Int>? {
    for row in (0..<firstData).reversed() {
      guard isFull(row), let cell = cell(row, column), values[row][cell] == .text else { continue }
      return table.rows[row].cells[cell]
    }
    return nil
  }

  /// The words at the head of a row.
  func heading(ofRow row: Int) -> Range<Int>? {
    zip(table.rows[row].cells, values[row]).first { $0.1 == .text }?.0
  }
}
