import Model

extension Desk {
  /// In the tables that a rule means, both sides add up to the same in every column or row.
  ///
  /// The number that decides is how many of the sums differ.
  func judgeSums(_ demand: Requirement.SumDemand, _ readings: [TableReading]) -> Finding {
    guard let first = readings.first else {
      return Finding(result: .fail(.missing), detail: .noTable(demand.tables))
    }
    guard first.lacking.isEmpty else {
      return Finding(
        result: .fail(.missing),
        evidence: [evidence(ofTable: first.table)],
        detail: .lackingRows(first.lacking)
      )
    }
    return unfilled(readings) ?? compared(readings.flatMap(\.sums))
  }

  // MARK: Numbers that are not there

  /// Blanks, or no number at all, or words where a number belongs.
  private func unfilled(_ readings: [TableReading]) -> Finding? {
    let terms = readings.flatMap(\.sums).flatMap { $0.left + $0.right }
    let blanks = terms.filter { $0.value == .blank }
    if !blanks.isEmpty {
      return Finding(result: .fail(.placeholder), evidence: evidence(of: blanks, .placeholder))
    }
    if !terms.contains(where: \.value.isNumeric) {
      let tables = readings.map { evidence(ofTable: $0.table) }
      return Finding(result: .fail(.placeholder), evidence: tables)
    }
    let words = terms.filter { $0.value == .text }
    if words.isEmpty { return nil }
    return Finding(result: .fail(.malformed), evidence: evidence(of: words, nil), detail: .noNumber)
  }

  // MARK: Comparison

  private func compared(_ sums: [TableReading.Sum]) -> Finding {
    let differing = sums.filter { total($0.left) != total($0.right) }
    var finding: Finding
    if let first = differing.first {
      let difference = SumDifference(
        heading: first.heading.map { report.text.string($0) },
        left: first.left.compactMap(\.value.amount),
        right: first.right.compactMap(\.value.amount)
      )
      finding = Finding(
        result: .fail(.inconsistent),
        evidence: evidence(of: first.left + first.right, nil),
        detail: .sums(difference, others: differing.count - 1)
      )
    } else {
      finding = Finding(
        result: .pass,
        evidence: evidence(of: sums.flatMap { $0.left + $0.right }, .done)
      )
    }
    finding.measured = differing.count
    return finding
  }

  private func total(_ terms: [TableReading.Term]) -> DecimalNumber {
    .sum(terms.compactMap(\.value.amount))
  }

  // MARK: Evidence

  /// The rows of some terms, each once, in reading order.
  private func evidence(of terms: [TableReading.Term], _ standing: Standing?) -> [Evidence] {
    let rows = Set(terms.map(\.row)).sorted { $0.lowerBound < $1.lowerBound }
    return rows.map { row in
      Evidence(
        range: report.text.source(row),
        standing: standing,
        section: report.section(at: row.lowerBound)
      )
    }
  }

  /// The words that announce a table, else its first row.
  private func evidence(ofTable index: Int) -> Evidence {
    let table = report.tables[index]
    let range = table.caption ?? table.rows[0].range
    return Evidence(
      range: report.text.source(range),
      standing: nil,
      section: report.section(at: range.lowerBound)
    )
  }
}
