import Model

/// The cells of a table's head, each with the column that it stands above.
struct TableHead {
  /// A cell and its column, counted from the right.
  struct Cell {
    var range: Range<Int>
    var column: Int
  }

  let cells: [Cell]

  /// Reads the head of a table; `isLabel` tells cells that say just what a rule asks for.
  ///
  /// Where spans are lost, as in text copied from a page, the two lowest rows are put together: the
  /// cells of the upper row that are no labels are taken to stand above equal shares of the lower.
  init(of grid: TableGrid, isLabel: (Range<Int>) -> Bool) {
    let full = (0..<grid.firstData).filter { grid.isFull($0) }
    if full.isEmpty, let leaves = Self.leaves(of: grid, isLabel) {
      cells = leaves.enumerated().map { Cell(range: $1, column: leaves.count - 1 - $0) }
    } else {
      cells = full.flatMap { row -> [Cell] in
        let all = grid.table.rows[row].cells
        return all.indices.filter { grid.values[row][$0] == .text }.map {
          Cell(range: all[$0], column: all.count - 1 - $0)
        }
      }
    }
  }

  private static func leaves(of grid: TableGrid, _ isLabel: (Range<Int>) -> Bool) -> [Range<Int>]? {
    guard grid.firstData > 1 else { return nil }
    let rows = grid.table.rows[..<grid.firstData].suffix(2).map { $0.cells.filter { !$0.isEmpty } }
    // A first cell that is no label heads the labels of the rows, if the others then suffice.
    for upper in [rows[0].dropFirst(), rows[0][...]] {
      let parents = upper.filter { !isLabel($0) }
      let lower = rows[1]
      guard !parents.isEmpty, upper.count - parents.count + lower.count == grid.width,
        lower.count.isMultiple(of: parents.count)
      else { continue }
      let share = lower.count / parents.count
      var rest = lower[...]
      return upper.flatMap { cell -> [Range<Int>] in
        if isLabel(cell) { return [cell] }
        defer { rest = rest.dropFirst(share) }
        return Array(rest.prefix(share))
      }
    }
    return nil
  }
}
