import Model

/// Finds headings whose number does not go on from the one before among their equals.
///
/// Equals have the same parent and the same style. A level may be skipped, and a series may begin
/// again at 1 where something else came between: a heading of another style, a part that announces
/// itself without a heading, an attachment or a second title.
struct HeadingNumbering {
  /// The headings of one style under one parent.
  private struct Series: Hashable {
    let parent: Int
    let style: Marker.Style
  }

  /// How far a series has come.
  private struct Progress {
    // After a slip two numbers may follow: 1, 2, 2 may go on with 3 or 4.
    let next: [Int]
    let offset: Int
  }

  private let report: Report
  private var restarts: ArraySlice<Int>
  private var latestRestart = -1
  private var progress: [Series: Progress] = [:]
  private var lastOfStyle: [Marker.Style: Int] = [:]
  private var current: [Int: Series] = [:]
  private var interrupted: Set<Series> = []
  private var breaks: [Range<Int>] = []

  /// The markers that repeat a number, leave a gap before them or begin above 1.
  static func breaks(in report: Report) -> [Range<Int>] {
    var numbering = Self(report)
    for section in report.sections {
      numbering.visit(section)
    }
    return numbering.breaks
  }

  private init(_ report: Report) {
    self.report = report
    let parts = report.unheadedParts.map(\.range.lowerBound)
    let others = report.paragraphs.filter { $0.role == .attachment || $0.role == .title }
    self.restarts = (parts + others.map(\.range.lowerBound)).sorted()[...]
  }

  private mutating func visit(_ section: Section) {
    guard let parent = section.parent, section.marker?.style != .ordinalPhrase else { return }
    let series = section.marker.map { Series(parent: parent, style: $0.style) }
    noteChange(to: series, under: parent)
    guard let marker = section.marker, let series, marker.style != .hash else { return }
    while let restart = restarts.first, restart <= marker.range.lowerBound {
      latestRestart = restarts.removeFirst()
    }
    let expected = expectedNumbers(in: series)
    var next = [marker.number + 1]
    if !expected.contains(marker.number) {
      breaks.append(marker.range)
      next.append((expected.max() ?? 0) + 1)
    }
    interrupted.remove(series)
    progress[series] = Progress(next: next, offset: marker.range.lowerBound)
    lastOfStyle[marker.style] = marker.number
  }

  /// A heading of another style, also a bare one, ends the run of the style before it.
  private mutating func noteChange(to series: Series?, under parent: Int) {
    if let before = current[parent], before != series {
      interrupted.insert(before)
    }
    current[parent] = series
  }

  private func expectedNumbers(in series: Series) -> [Int] {
    guard let progress = progress[series] else {
      // Some reports number their lowest level through: 1. to 3. in one part, 4. on in the next.
      return [1, (lastOfStyle[series.style] ?? 0) + 1]
    }
    let mayRestart = interrupted.contains(series) || progress.offset < latestRestart
    return mayRestart ? progress.next + [1] : progress.next
  }
}
