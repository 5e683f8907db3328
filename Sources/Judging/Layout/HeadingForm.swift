import Model

/// Judges how headings are nested and how they end (GB/T 9704-2012, 7.3.3).
enum HeadingForm {
  /// The first marker of a higher level right under a heading of a lower one: 一、 under （一）.
  ///
  /// The tree of sections follows the order of levels, so there such a heading stands beside the one
  /// that it belongs to. A level may be skipped; only the order counts.
  static func reversed(in report: Report) -> [Range<Int>] {
    zip(report.sections, report.sections.dropFirst()).compactMap { outer, inner in
      guard let above = outer.marker.flatMap(rank), let marker = inner.marker,
        let below = rank(of: marker), below < above, marker.number == 1,
        isEmpty(outer.heading.upperBound..<inner.heading.lowerBound, in: report)
      else { return nil }
      return marker.range
    }
  }

  /// Whether nothing but page numbers and the like stands there.
  private static func isEmpty(_ range: Range<Int>, in report: Report) -> Bool {
    let furniture = report.paragraphs.filter { $0.role == .furniture && $0.range.overlaps(range) }
    return range.allSatisfy { index in
      report.text.units[index] == FoldedText.paragraphEnd
        || furniture.contains { $0.range.contains(index) }
    }
  }

  /// Markers of a fifth level.
  static func tooDeep(in report: Report) -> [Range<Int>] {
    report.sections.compactMap { section in
      guard let marker = section.marker, rank(of: marker) != nil,
        numberedAncestors(of: section, in: report) >= levels
      else { return nil }
      return marker.range
    }
  }

  /// The marks that end a heading on a line of its own, with text below it.
  ///
  /// Only 一、 and （一）: what follows 1. or （1） on its own line is as often a sentence as a heading.
  static func endMarks(in report: Report) -> [Range<Int>] {
    report.sections.compactMap { section in
      guard let style = section.marker?.style, style == .chinese || style == .chineseInBrackets,
        let last = section.heading.last, endMarks.contains(report.text.units[last]),
        let paragraph = report.paragraph(at: last).map({ report.paragraphs[$0] }),
        paragraph.range == section.heading, section.heading.count <= longestHeading,
        !report.text.units[section.heading.dropLast()].contains(where: endMarks.contains),
        section.body.count > section.heading.count
      else { return nil }
      return last..<last + 1
    }
  }

  private static let levels = 4
  private static let longestHeading = 24
  private static let endMarks = UnitSet("。;,")

  private static func numberedAncestors(of section: Section, in report: Report) -> Int {
    var count = 0
    var next = section.parent
    while let index = next {
      if let marker = report.sections[index].marker, rank(of: marker) != nil { count += 1 }
      next = report.sections[index].parent
    }
    return count
  }

  private static func rank(of marker: Marker) -> Int? {
    switch marker.style {
    case .chinese: 1
    case .chineseInBrackets: 2
    case .arabic: 3
    case .arabicInBrackets: 4
    case .circled: 5
    case .chapter, .subchapter, .ordinalPhrase, .hash: nil
    }
  }
}
