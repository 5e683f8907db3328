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
    let columns = columns(of: plan.labels)
    if columns.allSatisfy({ !$0.isEmpty }) {
      return TableReading(table: table, sums: sums(ofColumns: columns, plan))
    }
    let isAcross = columns.count(where: \.isEmpty) < rows.count(where: \.isEmpty)
    let found = zip(plan.labels, isAcross ? columns.map(\.isEmpty) : rows.map(\.isEmpty))
    return TableReading(table: table, lacking: found.filter(\.1).map(\.0.name))
  }

  // MARK: Labels

  /// The places of some cells that a label names; those that say nothing else win over others.
  private func named<Place>(
    _ label: SumPlan.Label,
    among places: [(cell: Range<Int>, place: Place)]
  ) -> [Place] {
    let phrases = scan.places(of: label.phrases)
    let found = places.compactMap { cell, place -> (place: Place, isExact: Bool)? in
      let longest = phrases.inside(cell).map(\.count).max()
      return longest.map { (place, $0 == cell.count) }
    }
    let exact = found.filter(\.isExact)
    return (exact.isEmpty ? found : exact).map(\.place)
  }

  /// The rows of numbers that a label names, each with the column of the label.
  private func rows(of label: SumPlan.Label) -> [(row: Int, column: Int)] {
    let places = grid.dataRows.flatMap { row in
      let cells = grid.table.rows[row].cells
      return cells.indices.filter { grid.values[row][$0] == .text }.map {
        (cell: cells[$0], place: (row: row, column: cells.count - 1 - $0))
      }
    }
    var rows: [(row: Int, column: Int)] = []
    for place in named(label, among: places) where rows.last?.row != place.row {
      rows.append(place)
    }
    return rows
  }

  /// For each label the columns that it heads, from left to right.
  private func columns(of labels: [SumPlan.Label]) -> [[Int]] {
    let phrases = labels.map { scan.places(of: $0.phrases) }
    let head = TableHead(of: grid) { cell in
      phrases.contains { $0.inside(cell).contains { $0.count == cell.count } }
    }
    let places = head.cells.map { (cell: $0.range, place: $0.column) }
    return labels.map { Set(named($0, among: places)).sorted(by: >) }
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
