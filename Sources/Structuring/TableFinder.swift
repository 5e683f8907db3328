import Model

/// Finds the tables among the lines: runs of rows, before any line is taken for a heading.
struct TableFinder {
  private let reader: RowReader
  private let kinds: LineKinds
  private let roles: [Paragraph.Role]

  private var lines: [Folder.Line] { reader.lines }
  private var units: [UInt16] { reader.units }

  init(
    units: [UInt16],
    lines: [Folder.Line],
    separators: [Folder.Separator],
    roles: [Paragraph.Role]
  ) {
    reader = RowReader(units: units, lines: lines, separators: separators)
    kinds = LineKinds(units: units)
    self.roles = roles
  }

  /// A run of rows, and the lines between them that are no text: rules and page numbers.
  struct Run {
    var rows: [RowReader.Row]
    var rules: [Int] = []
  }

  /// The tables in order.
  ///
  /// - Complexity: O(*n*) in the lines, and nothing where no line has cells.
  func runs() -> [Run] {
    guard lines.contains(where: { $0.kind == .row || !$0.separators.isEmpty }) else { return [] }
    var runs: [Run] = []
    var index = 0
    while index < lines.count {
      guard let first = row(at: index) else {
        index += 1
        continue
      }
      let (run, next) = run(from: first)
      if isTable(run) { runs.append(run) }
      index = next
    }
    return runs
  }

  private func run(from first: RowReader.Row) -> (run: Run, next: Int) {
    var run = Run(rows: [first])
    var next = first.line + 1
    while next < lines.count {
      if reader.isRule(next) {
        run.rules.append(next)
      } else if let row = row(at: next) {
        run.rows.append(row)
      } else if isLabel(next, in: run) {
        run.rows.append(RowReader.Row(line: next, cells: [lines[next].range], isFramed: false))
      } else if !kinds.isPageNumber(lines[next].range) {
        break
      }
      next += 1
    }
    return (run, next)
  }

  /// A row that is no navigation; digits alone, which look like page numbers, are a row of numbers.
  private func row(at line: Int) -> RowReader.Row? {
    guard lines[line].kind != .furniture, let row = reader.row(at: line) else { return nil }
    let isOther = roles[line] == .furniture && !kinds.isPageNumber(lines[line].range)
    return isOther ? nil : row
  }

  /// A table shows numbers, or its format says that it is one and its cells hold no sentences.
  private func isTable(_ run: Run) -> Bool {
    guard run.rows.count > 1 else { return false }
    if run.rows.contains(where: reader.hasValue) { return true }
    return run.rows.allSatisfy(\.isFramed)
      && run.rows.contains { $0.cells.count { !$0.isEmpty } > 1 }
      && !run.rows.contains { units[lines[$0.line].range].contains(where: Unit.endsSentence) }
  }

  // MARK: Labels without numbers

  /// 三、本年度办理结果 alone on its line between two rows: a label for the rows below it.
  ///
  /// A heading of the report can stand there too. It has an empty line beside it, or it does not go
  /// on with the numbers of the table: 四、行政复议情况 after the row 四、结转下年度.
  private func isLabel(_ line: Int, in run: Run) -> Bool {
    guard roles[line] == .body, lines[line].kind == .line, !lines[line].followsBlank,
      line + 1 < lines.count, !lines[line + 1].followsBlank, row(at: line + 1) != nil
    else { return false }
    let range = lines[line].range
    guard range.count <= 30, !units[range].contains(where: Unit.endsSentence),
      !units[range].contains(Unit.comma), units[range.upperBound - 1] != Unit.colon
    else { return false }
    guard let marker = MarkerReader.marker(in: units, at: range) else {
      return !kinds.isTitle(range) && !kinds.isBareHeading(range)
    }
    return goesOn(marker, in: run)
  }

  private func goesOn(_ marker: Marker, in run: Run) -> Bool {
    for row in run.rows.reversed() {
      for cell in row.cells where !cell.isEmpty {
        guard let earlier = MarkerReader.marker(in: units, at: cell), earlier.style == marker.style
        else { continue }
        return marker.number == earlier.number + 1
      }
    }
    return marker.number == 1
  }
}
