import Model

/// Finds in the tables of a report the numbers that a rule about sums compares.
struct TableMatcher {
  let report: Report
  let scan: Scan

  /// The readings of the tables that a plan means, those in which no row is lacking before others.
  ///
  /// Of tables that are all incomplete the one that lacks least is read, so that its lack is told.
  func readings(_ plan: SumPlan) -> [TableReading] {
    let captions = scan.places(of: plan.captions)
    let readings = report.tables.indices.filter { isNamed($0, captions) }.map { index in
      let grid = TableGrid(report.tables[index], units: report.text.units)
      return SumReader(grid: grid, scan: scan).reading(of: index, plan)
    }
    let complete = readings.filter(\.lacking.isEmpty)
    if !complete.isEmpty { return complete }
    return readings.min { $0.lacking.count < $1.lacking.count }.map { [$0] } ?? []
  }

  /// Whether a table is known by its caption, a heading above it, or one of its cells.
  private func isNamed(_ index: Int, _ captions: Places) -> Bool {
    let table = report.tables[index]
    if let caption = table.caption, captions.hasOne(in: caption) { return true }
    if captions.hasOne(in: table.range) { return true }
    var section: Int? = table.section
    while let index = section, index > 0 {
      if captions.hasOne(in: report.sections[index].heading) { return true }
      section = report.sections[index].parent
    }
    return false
  }
}
