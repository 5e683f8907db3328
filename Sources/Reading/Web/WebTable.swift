/// A table of a page: whether it holds data or only arranges the page, and its rows.
struct WebTable {
  private let tree: WebTree
  /// The rows in order, each with its cells.
  private let rows: [[Int]]

  init(_ table: Int, in tree: WebTree) {
    self.tree = tree
    rows = Self.rows(of: table, in: tree)
  }

  /// Whether the table holds data: at least two rows have more than one cell with text, no cell holds
  /// a table, and none is as long as an article.
  var holdsData: Bool {
    if rows.joined().contains(where: holdsTable) { return false }
    let lengths = rows.map { row in row.map { tree.plainText(of: $0).count }.filter { $0 > 0 } }
    guard lengths.filter({ $0.count > 1 }).count >= 2 else { return false }
    let total = lengths.joined().reduce(0, +)
    let longest = lengths.joined().max() ?? 0
    return longest < Self.articleLength || longest * 10 < total * 6
  }

  /// Bytes of text from which on a cell can hold an article: 300 characters.
  private static let articleLength = 900

  private func holdsTable(_ cell: Int) -> Bool {
    (cell..<tree.nodes[cell].end).contains { tree.element($0) == .table }
  }

  private static func rows(of table: Int, in tree: WebTree) -> [[Int]] {
    var rows: [[Int]] = []
    for child in tree.children(of: table) where !tree.nodes[child].isHidden {
      switch tree.element(child) {
      case .tr?: rows.append(cells(of: child, in: tree))
      case .tbody?, .thead?, .tfoot?: rows += self.rows(of: child, in: tree)
      default: break
      }
    }
    return rows
  }

  private static func cells(of row: Int, in tree: WebTree) -> [Int] {
    tree.children(of: row).filter { child in
      let element = tree.element(child)
      return (element == .td || element == .th) && !tree.nodes[child].isHidden
    }
  }

  /// The texts of every row by columns: a cell that spans several columns or rows is followed by, or
  /// stands above, empty ones.
  func rows(text: (Int) -> [UInt8]) -> [[[UInt8]]] {
    /// For each column, how many of the next rows a cell above reaches into.
    var reaching: [Int] = []
    return rows.map { row in
      var texts: [[UInt8]] = []
      var added: [(column: Int, rows: Int)] = []
      for cell in row {
        while texts.count < reaching.count, reaching[texts.count] > 0 { texts.append([]) }
        let room = max(1, ReadLimits.webColumns - texts.count)
        let columns = tree.number("colspan", of: cell, in: 1...room) ?? 1
        let below = (tree.number("rowspan", of: cell, in: 0...65_534) ?? 1) - 1
        for column in texts.count..<texts.count + columns { added.append((column, below)) }
        texts.append(text(cell))
        texts += Array(repeating: [], count: columns - 1)
      }
      reaching = reaching.map { max(0, $0 - 1) }
      for (column, rows) in added where rows > 0 && column < ReadLimits.webColumns {
        while reaching.count <= column { reaching.append(0) }
        reaching[column] = rows
      }
      return texts
    }
  }
}
