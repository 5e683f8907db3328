internal import Model

/// The text of a report as its author wrote it, with evidence and gaps marked where they stand.
struct MarkedText {
  private let report: Report
  private let absences: Absences
  private let phrases: Phrasebook
  private var writer: TextWriter
  private let blocks: [TextBlock]

  init(
    _ checked: CheckedReport,
    _ findings: Findings,
    _ marks: TextMarks,
    _ phrases: Phrasebook
  ) {
    report = checked.report
    self.phrases = phrases
    blocks = TextBlock.blocks(of: checked.report)
    absences = Absences(findings, in: checked, blocks)
    writer = TextWriter(checked.report.document, findings.all, marks, phrases)
  }

  /// Writes everything.
  consuming func write(to html: inout HTMLWriter) {
    writeAbsences(after: nil)
    var index = 0
    while index < blocks.count {
      if case .row(let table, _) = blocks[index].kind {
        let end = endOfTable(table, from: index)
        writeTable(blocks[index..<end])
        for row in index..<end { writeAbsences(after: row) }
        index = end
      } else {
        write(blocks[index])
        writeAbsences(after: index)
        index += 1
      }
    }
    writeGap(upTo: report.document.text.count)
    html.append(writer.html)
  }

  private mutating func write(_ block: TextBlock) {
    writeGap(upTo: block.range.start)
    switch block.kind {
    case .title: write(block, in: "h4", "title")
    case .heading(let level): write(block, in: level > 1 ? "h6" : "h5", "level\(min(level, 4))")
    case .paragraph(let role): write(block, in: "p", role.rawValue + indent(of: block))
    case .rest, .row: write(block, in: "p", "furniture")
    case .blank: write(block, in: "p", "blank")
    }
  }

  private mutating func write(_ block: TextBlock, in name: String, _ style: String) {
    writer.put { $0.open(name, ["class": style]) }
    writer.write(upTo: block.range.end)
    writer.put { $0.close(name) }
  }

  /// Paragraphs that bring spaces of their own are not moved in a second time.
  private func indent(of block: TextBlock) -> String {
    let bytes = report.document.text[block.range.start..<block.range.end]
    return bytes.starts(with: "\u{3000}".utf8) ? " indented" : ""
  }

  /// Line ends between two blocks.
  private mutating func writeGap(upTo start: Int) {
    if writer.isUnmarked(upTo: start) { return writer.writeUnmarked(upTo: start) }
    writer.put { $0.open("p", ["class": "furniture"]) }
    writer.write(upTo: start)
    writer.put { $0.close("p") }
  }

  private mutating func writeAbsences(after block: Int?) {
    guard let findings = absences.byBlock[block] else { return }
    let label = phrases.page.missingHere
    writer.put { html in
      html.element("ul", ["class": "missing", "aria-label": label]) { html in
        for finding in findings { Self.write(finding, to: &html) }
      }
    }
  }

  private static func write(_ finding: Findings.Finding, to html: inout HTMLWriter) {
    html.element("li") { html in
      html.element(
        "a",
        ["class": finding.tone.rawValue],
        id: .absence(finding.number),
        to: .rule(finding.item.rule.id)
      ) { html in
        html.element("b", text: String(finding.number))
        html.text(" " + finding.item.rule.title)
      }
    }
  }

  // MARK: Tables

  private func endOfTable(_ table: Int, from start: Int) -> Int {
    let last = blocks.indices.last { index in
      if case .row(table, _) = blocks[index].kind { true } else { false }
    }
    return max(start, last ?? start) + 1
  }

  private mutating func writeTable(_ rows: ArraySlice<TextBlock>) {
    writeGap(upTo: rows.first?.range.start ?? 0)
    writer.put { html in
      html.open("div", ["class": "table"])
      html.open("table")
    }
    for row in rows { writeRow(row) }
    writer.put { html in
      html.close("table")
      html.close("div")
    }
  }

  private mutating func writeRow(_ block: TextBlock) {
    var cells: [Range<Int>] = []
    if case .row(let table, let row) = block.kind { cells = report.tables[table].rows[row].cells }
    let isRow = !cells.isEmpty
    writer.put { $0.open("tr", isRow ? [:] : ["hidden": ""]) }
    var start = block.range.start
    for (index, cell) in cells.enumerated() where index < cells.count - 1 {
      let source = report.text.source(cell)
      let end = min(max(source.end, start), block.range.end)
      writeCell(from: source.start, upTo: end)
      start = end
    }
    writeCell(from: cells.last.map { report.text.source($0).start } ?? start, upTo: block.range.end)
    writer.put { $0.close("tr") }
  }

  /// What parts two cells, a tab or a bar, stands hidden in the second, unless a link leads to it.
  private mutating func writeCell(from start: Int, upTo end: Int) {
    writer.put { $0.open("td") }
    if start < end, !writer.isAt(start), !writer.hasBoundary(upTo: start) {
      writer.put { $0.open("span", ["hidden": ""]) }
      writer.writeUnmarked(upTo: start)
      writer.put { $0.close("span") }
    }
    writer.write(upTo: end)
    writer.put { $0.close("td") }
  }
}
