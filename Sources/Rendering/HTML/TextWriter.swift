internal import Model

/// Writes a report's text with its findings marked in place; every byte once and in order.
struct TextWriter {
  private let document: Document
  private let findings: [Findings.Finding]
  private let segments: [TextMarks.Segment]
  private var cursor = 0
  private var next = 0
  private var named = 0
  private(set) var html: HTMLWriter

  init(
    _ document: Document,
    _ findings: [Findings.Finding],
    _ marks: TextMarks,
    _ phrases: Phrasebook
  ) {
    html = HTMLWriter(phrases)
    self.document = document
    self.findings = findings
    segments = marks.segments
  }

  /// Whether the text up to an offset holds no part of any evidence.
  func isUnmarked(upTo end: Int) -> Bool {
    segments[next...].first { $0.range.end > cursor }.map { $0.range.start >= end } ?? true
  }

  /// Whether the text before an offset is written, and no more.
  func isAt(_ offset: Int) -> Bool { cursor == offset }

  /// Whether evidence begins or ends in the text up to an offset.
  func hasBoundary(upTo end: Int) -> Bool {
    segments[next...].prefix { $0.range.start < end }.contains { segment in
      segment.range.start >= cursor || segment.range.end > cursor && segment.range.end <= end
    }
  }

  /// Writes the text up to an offset.
  mutating func write(upTo end: Int) {
    while cursor < end {
      while next < segments.count, segments[next].range.end <= cursor { next += 1 }
      guard next < segments.count, segments[next].range.start < end else {
        return writePlain(upTo: end)
      }
      writePlain(upTo: segments[next].range.start)
      writeMarked(segments[next], upTo: min(end, segments[next].range.end))
    }
  }

  /// Writes the text up to an offset without marks, as fits what parts blocks and cells.
  mutating func writeUnmarked(upTo end: Int) {
    guard cursor < end else { return }
    html.text(document.quote(SourceRange(cursor, end)))
    cursor = end
  }

  /// Writes markup of this program between two pieces of the text.
  mutating func put(_ markup: (inout HTMLWriter) -> Void) {
    markup(&html)
  }

  private mutating func writePlain(upTo end: Int) {
    guard cursor < end else { return }
    writeLines(cursor..<end)
    cursor = end
  }

  /// Writes words, whose line ends show as a space only between two Latin words.
  private mutating func writeLines(_ range: Range<Int>) {
    var start = range.lowerBound
    for offset in range {
      switch document.text[offset] {
      case 0x0D where isLineFeed(offset + 1):
        html.text(document.quote(SourceRange(start, offset)))
      case 0x0A where isAmongChinese(offset):
        html.text(document.quote(SourceRange(start, offset)))
        html.element("span", ["class": "wrap"], text: "\n")
      default: continue
      }
      start = offset + 1
    }
    html.text(document.quote(SourceRange(start, range.upperBound)))
  }

  private func isLineFeed(_ offset: Int) -> Bool {
    offset < document.text.count && document.text[offset] == 0x0A
  }

  private func isAmongChinese(_ lineFeed: Int) -> Bool {
    let before = document.text[..<lineFeed].last { $0 != 0x0D } ?? 0
    let after = document.text[(lineFeed + 1)...].first ?? 0
    return before >= 0x80 || after >= 0x80
  }

  /// A segment that runs over several blocks is marked in each; the first mark has its name.
  private mutating func writeMarked(_ segment: TextMarks.Segment, upTo end: Int) {
    let gravest = findings[segment.findings[0] - 1]
    let name = named > next ? nil : Anchor.mark(next + 1)
    let rule = gravest.item.rule
    html.open("mark", ["class": gravest.tone.rawValue], id: name)
    html.open("a", ["title": rule.title], to: .rule(rule.id))
    writeLines(cursor..<end)
    html.close("a")
    html.close("mark")
    if end == segment.range.end { writeNumbers(segment) }
    named = next + 1
    cursor = end
  }

  /// The numbers of findings whose evidence ends here.
  ///
  /// Gaps always show theirs, for paper has no links; a pass only where the words lead elsewhere.
  private mutating func writeNumbers(_ segment: TextMarks.Segment) {
    let shown = segment.ending.filter { number in
      findings[number - 1].tone != .pass || number != segment.findings[0]
    }
    for number in shown {
      let finding = findings[number - 1]
      html.element("sup", ["class": finding.tone.rawValue]) { html in
        html.element("a", to: .rule(finding.item.rule.id), text: String(number))
      }
    }
  }
}
