public import Model

/// The structure of a report as the checker sees it: a tree with one line per element.
///
/// Ranges count bytes of the decoded text, or are paragraphs where the format has them. A line reads,
/// for example,
/// `├─ Section chinese 2 "二、存在的问题" 120..<141, body 142..<360, 3 items`.
public enum OutlineRenderer {
  /// The tree; with a checklist, sections also show the part of it that they are.
  public static func render(_ report: Report, checklist: Checklist?) -> String {
    let title = report.elements.title.map { quote($0, in: report) } ?? "without title"
    let whole = SourceRange(0, report.document.text.count)
    let range = OutlinePlaces(report.document).describe(whole)
    let paragraphs = counted(report.paragraphs.count, "paragraph")
    let sentences = counted(report.sentences.count, "sentence")
    var text = "Report \(title) \(range), \(paragraphs), \(sentences)\n"
    let nodes = facts(of: report) + Outline(report, checklist).roots
    draw(nodes, prefix: "", into: &text)
    return text
  }

  /// Words of the report, short enough for a line.
  static func quote(_ units: Range<Int>, in report: Report) -> String {
    let words = DisplayWidth.shortened(Quotation.text(of: units, in: report), to: 48)
    return "\"\(TerminalText.neutralised(words))\""
  }

  private static func facts(of report: Report) -> [Outline.Node] {
    let facts = report.facts
    let lines = [
      facts.unit.map { "Unit " + TerminalText.neutralised($0) },
      facts.year.map { "Year \($0)" },
      "Period \(facts.period.rawValue)",
    ]
    return lines.compactMap { $0 }.map { Outline.Node(start: 0, line: $0) }
  }

  private static func draw(_ nodes: [Outline.Node], prefix: String, into text: inout String) {
    for (index, node) in nodes.enumerated() {
      let isLast = index == nodes.count - 1
      text += prefix + (isLast ? "└─ " : "├─ ") + node.line + "\n"
      draw(node.children, prefix: prefix + (isLast ? "   " : "│  "), into: &text)
    }
  }
}
