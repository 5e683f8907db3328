internal import Model

/// The stretches of a report's text that findings are about.
///
/// Evidence of several rules may overlap in any way, which elements cannot; cut wherever some evidence
/// begins or ends, the text falls into segments that lie side by side.
struct TextMarks {
  /// A stretch of text about which the same findings hold.
  struct Segment {
    let range: SourceRange
    /// The numbers of the findings, gravest first; never empty.
    let findings: [Int]
    /// Those whose evidence ends here.
    let ending: [Int]
  }

  /// In the order of the text, not overlapping.
  let segments: [Segment]

  private let numbers: [Int: Int]

  init(_ findings: [Findings.Finding], in document: Document) {
    var starting: [Int: [Int]] = [:]
    var ending: [Int: [Int]] = [:]
    for finding in findings {
      for range in Self.places(of: finding, in: document) {
        starting[range.start, default: []].append(finding.number)
        ending[range.end, default: []].append(finding.number)
      }
    }
    segments = Self.segments(starting, ending)
    numbers = Dictionary(
      segments.enumerated().map { ($1.range.start, $0 + 1) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The place that a link to some evidence leads to; `nil` where it covers no text.
  func anchor(of evidence: Evidence) -> Anchor? {
    guard evidence.range.start < evidence.range.end else { return nil }
    return numbers[evidence.range.start].map(Anchor.mark)
  }

  private static func places(
    of finding: Findings.Finding,
    in document: Document
  ) -> Set<SourceRange> {
    let ranges = finding.item.verdict.evidence.map(\.range)
    return Set(ranges.filter { $0.start < $0.end && $0.end <= document.text.count })
  }

  private static func segments(_ starting: [Int: [Int]], _ ending: [Int: [Int]]) -> [Segment] {
    var segments: [Segment] = []
    // How many pieces of its evidence cover the place, by finding.
    var depths: [Int: Int] = [:]
    var last = 0
    for offset in Set(starting.keys).union(ending.keys).sorted() {
      if !depths.isEmpty {
        segments.append(
          Segment(
            range: SourceRange(last, offset),
            findings: depths.keys.sorted(),
            ending: Set(ending[offset] ?? []).sorted()
          )
        )
      }
      for number in ending[offset] ?? [] {
        let depth = depths[number, default: 1] - 1
        depths[number] = depth == 0 ? nil : depth
      }
      for number in starting[offset] ?? [] { depths[number, default: 0] += 1 }
      last = offset
    }
    return segments
  }
}
