import Rendering

/// A table of text whose columns line up in a terminal, Chinese or not.
struct Grid {
  private var rows: [[String]]

  /// Starts with the heads of the columns.
  init(_ heads: [String]) {
    rows = [heads]
  }

  mutating func add(_ row: [String]) {
    rows.append(row)
  }

  /// The lines, the first column flush left and all others flush right.
  var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.compactMap { column < $0.count ? DisplayWidth.columns(of: $0[column]) : nil }.max() ?? 0
    }
    return rows.map { line($0, widths) + "\n" }.joined()
  }

  private func line(_ row: [String], _ widths: [Int]) -> String {
    row.enumerated().map { column, cell in
      if column == 0 { return DisplayWidth.padded(cell, to: widths[0]) }
      let missing = widths[column] - DisplayWidth.columns(of: cell)
      return "  " + String(repeating: " ", count: missing) + cell
    }.joined()
  }
}
