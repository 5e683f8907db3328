import Model

/// Finds headings whose number does not go on from the one before among their equals.
///
/// Equals have the same parent and the same style. A level may be skipped, and a series may begin
/// again at 1 where something else came between: a heading of another style, a part that announces
/// itself without a heading, an attachment or a second title.
struct HeadingNumbering {
  /// The headings of one style under one parent, and how far they have come.
  private struct Series {
    let style: Marker.Style
    var next: Int
    // After a slip two numbers may follow: 1, 2, 2 may go on with 3 or 4.
    var nextAfterSlip: Int
    var offset: Int
    var isInterrupted = false
  }

  /// The headings under one parent.
  private struct Group {
    let parent: Int
    /// The style of the last heading; `nil` for a bare one.
    var current: Marker.Style?
    var series: [Series] = []
  }

  private let report: Report
  private var restarts: ArraySlice<Int>
  private var latestRestart = -1
  /// The groups that are not complete: that of the last heading and those around it.
  private var groups: [Group] = []
  private var lastOfStyle: [(style: Marker.Style, number: Int)] = []
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
    var restarts = report.unheadedParts.map(\.range.lowerBound)
    for paragraph in report.paragraphs
    where paragraph.role == .attachment || paragraph.role == .title {
      restarts.append(paragraph.range.lowerBound)
    }
    self.restarts = restarts.sorted()[...]
  }

  private mutating func visit(_ section: Section) {
    guard let parent = section.parent, section.marker?.style != .ordinalPhrase else { return }
    enterGroup(of: parent)
    noteChange(to: section.marker?.style)
    guard let marker = section.marker, marker.style != .hash else { return }
    while let restart = restarts.first, restart <= marker.range.lowerBound {
      latestRestart = restarts.removeFirst()
    }
    goOn(with: marker)
    setLast(marker)
  }

  /// Makes the headings under a parent the last group; those under later parents are complete.
  private mutating func enterGroup(of parent: Int) {
    while let last = groups.last, last.parent > parent { groups.removeLast() }
    if groups.last?.parent != parent { groups.append(Group(parent: parent)) }
  }

  /// A heading of another style, also a bare one, ends the run of the style before it.
  private mutating func noteChange(to style: Marker.Style?) {
    let group = groups.count - 1
    let before = groups[group].current
    groups[group].current = style
    if before == style { return }
    for index in groups[group].series.indices where groups[group].series[index].style == before {
      groups[group].series[index].isInterrupted = true
    }
  }

  private mutating func goOn(with marker: Marker) {
    let group = groups.count - 1
    let place = groups[group].series.firstIndex { $0.style == marker.style }
    // Some reports number their lowest level through: 1. to 3. in one part, 4. on in the next.
    let first = last(of: marker.style) + 1
    let series =
      place.map { groups[group].series[$0] }
      ?? Series(style: marker.style, next: first, nextAfterSlip: first, offset: -1)
    let mayRestart = place == nil || series.isInterrupted || series.offset < latestRestart
    var next = Series(
      style: marker.style,
      next: marker.number + 1,
      nextAfterSlip: marker.number + 1,
      offset: marker.range.lowerBound
    )
    let isExpected =
      marker.number == series.next || marker.number == series.nextAfterSlip
      || mayRestart && marker.number == 1
    if !isExpected {
      breaks.append(marker.range)
      next.nextAfterSlip = max(series.next, series.nextAfterSlip, mayRestart ? 1 : 0) + 1
    }
    if let place { groups[group].series[place] = next } else { groups[group].series.append(next) }
  }

  private func last(of style: Marker.Style) -> Int {
    for last in lastOfStyle where last.style == style { return last.number }
    return 0
  }

  private mutating func setLast(_ marker: Marker) {
    if let place = lastOfStyle.firstIndex(where: { $0.style == marker.style }) {
      lastOfStyle[place].number = marker.number
    } else {
      lastOfStyle.append((marker.style, marker.number))
    }
  }
}
