import Model

/// The text of a report, whose paragraphs are runs of folded lines.
struct JoinedText {
  private let folded: FoldedText
  private let lines: [Folder.Line]

  /// The folded lines; where lines are joined, with a paragraph end only behind each run of them.
  private(set) var text: FoldedText
  /// Where each folded line begins in the text; empty where all stand as they were folded.
  private(set) var lineStarts: [Int] = []

  /// Takes lines as they were folded, each a paragraph.
  init(_ folded: FoldedText, _ lines: [Folder.Line]) {
    self.folded = folded
    self.lines = lines
    text = folded
  }

  /// Copies the lines of each run behind one another.
  mutating func join(_ runs: ParagraphJoiner.Runs) {
    var units: [UInt16] = []
    var (starts, ends): ([Int32], [Int32]) = ([], [])
    units.reserveCapacity(folded.units.count)
    starts.reserveCapacity(folded.units.count)
    ends.reserveCapacity(folded.units.count)
    lineStarts = Array(repeating: 0, count: lines.count)
    for run in runs.all {
      var next: Int? = run.first
      while let line = next {
        lineStarts[line] = units.count
        units += folded.units[lines[line].range]
        starts += folded.starts[lines[line].range]
        ends += folded.ends[lines[line].range]
        next = runs.line(after: line)
      }
      let end = ends.last ?? 0
      units.append(FoldedText.paragraphEnd)
      starts.append(end)
      ends.append(end)
    }
    text = FoldedText(units: units, starts: starts, ends: ends)
  }

  /// The paragraph that a run is, not yet in any section.
  func paragraph(of run: ParagraphJoiner.Run) -> Paragraph {
    let first = lines[run.first].range
    let last = lines[run.last].range
    if lineStarts.isEmpty { return Paragraph(role: run.role, range: first, section: 0) }
    let end = lineStarts[run.last] + last.count
    return Paragraph(role: run.role, range: lineStarts[run.first]..<end, section: 0)
  }
}
