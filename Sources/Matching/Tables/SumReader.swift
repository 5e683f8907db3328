import Model

/// Finds the rows, or columns, that a rule about sums names in one table, and pairs their numbers.
struct SumReader {
  let grid: TableGrid
  let scan: Scan

  /// What the table says for a plan.
  ///
  /// Labels are looked for beside the numbers first, then above them: in 结果维持｜结果纠正｜总计 the
  /// columns are added up row by row.
  func reading(of table: Int, _ plan: SumPlan) -> TableReading {
    let rows = plan.labels.map(rows)
    if rows.allSatisfy({ !$0.isEmpty }) {
      return TableReading(table: table, sums: sums(ofRows: rows, plan))
    }
    let columns = plan.labels.map(columns)
    if columns.allSatisfy({ !$0.isEmpty }) {
      return TableReading(table: table, sums: sums(ofColumns: columns, plan))
    }
    let isAcross = columns.count(where: \.isEmpty) < rows.count(where: \.isEmpty)
    let found = zip(plan.labels, isAcross ? columns.map(\.isEmpty) : rows.map(\.isEmpty))
    return TableReading(table: table, lacking: found.filter(\.1).map(\.0.name))
  }

  // MARK: Labels

  /// A cell that names a row or column.
  private struct Place {
    var row: Int
    var cell: Int
    /// Whether the cell says nothing else, its number aside.
    var isExact: Bool
  }

  /// The cells of some rows with a phrase of a label; cells that say nothing else win over others.
  private func places(of label: SumPlan.Label, in rows: Range<Int>) -> [Place] {
    let found = scan.places(of: label.phrases)
    var places: [Place] = []
    for row in rows {
      let cells = grid.table.rows[row].cells
      for cell in cells.indices where grid.values[row][cell] == .text {
        guard let phrase = found.inside(cells[cell]).max(by: { $0.count < $1.count }) else {
          continue
        }
        places.append(Place(row: row, cell: cell, isExact: phrase.count == cells[cell].count))
      }
    }
    let exact = places.filter(\.isExact)
    return exact.isEmpty ? places : exact
  }

  /// The rows of numbers that a label names, each with the column of the label.
  private func rows(of label: SumPlan.Label) -> [(row: Int, column: Int)] {
    var rows: [(row: Int, column: Int)] = []
    for place in places(of: label, in: grid.dataRows) where rows.last?.row != place.row {
      rows.append((place.row, grid.table.rows[place.row].cells.count - 1 - place.cell))
    }
    return rows
  }

  /// The columns that a label heads, from left to right.
  private func columns(of label: SumPlan.Label) -> [Int] {
    let columns = places(of: label, in: 0..<grid.firstData).map { place in
      grid.table.rows[place.row].cells.count - 1 - place.cell
    }
    return Set(columns).sorted(by: >)
  }

  /// How many times the same labels come one after another, as in a table of several blocks.
  ///
  /// Where they do not come equally often, only the first of each is compared.
  private func blocks(_ counts: [Int]) -> Int {
    let least = counts.min() ?? 0
    return counts.allSatisfy { $0 == least } ? least : 1
  }

  // MARK: Sums

  private func sums(
    ofRows labels: [[(row: Int, column: Int)]],
    _ plan: SumPlan
  ) -> [TableReading.Sum] {
    (0..<blocks(labels.map(\.count))).flatMap { block -> [TableReading.Sum] in
      let rows = labels.map { $0[block] }
      let columns = grid.valueColumns(rightOf: rows.map(\.column).min() ?? 0)
      return columns.map { column in
        let terms = rows.map { term($0.row, column) }
        let heading = columns.count > 1 ? grid.heading(of: column) : nil
        return sum(terms, heading, plan)
      }
    }
  }

  private func sums(ofColumns labels: [[Int]], _ plan: SumPlan) -> [TableReading.Sum] {
    (0..<blocks(labels.map(\.count))).flatMap { block -> [TableReading.Sum] in
      let columns = labels.map { $0[block] }
      return grid.dataRows.map { row in
        sum(columns.map { term(row, $0) }, grid.heading(ofRow: row), plan)
      }
    }
  }

  private func sum(
    _ terms: [TableReading.Term],
    _ heading: Range<Int>?,
    _ plan: SumPlan
  ) -> TableReading.Sum {
    TableReading.Sum(
      heading: heading,
      left: Array(terms.prefix(plan.left.count)),
      right: Array(terms.dropFirst(plan.left.count))
    )
  }

  private func term(_ row: Int, _ column: Int) -> TableReading.Term {
    TableReading.Term(row: grid.table.rows[row].range, value: grid.value(row, column))
  }
}
