import Model

/// Judges paper, margins and page numbers (GB/T 9704-2012, 5.1, 5.2.1, 7.3.3 and 7.5).
struct PageForm {
  let report: Report
  let layout: PageLayout

  /// The first paragraphs of stretches whose paper or margins are not those of the standard.
  ///
  /// Of pages set sideways, which hold wide tables, only the paper is judged.
  func otherPaper() -> [SourceRange] {
    layout.sections.filter { !Self.isRight($0) }.compactMap(firstBlock)
  }

  /// The first paragraphs of stretches whose pages show no number between dashes.
  func withoutNumber() -> [SourceRange] {
    layout.sections.filter { $0.pageNumber != .dashed }.compactMap(firstBlock)
  }

  /// The first paragraph of the text, if a new page begins between the title and it.
  func emptyFirstPage() -> [SourceRange] {
    guard let title = report.elements.title,
      let body = report.paragraphs.first(where: {
        ($0.role == .body || $0.role == .heading) && $0.range.lowerBound >= title.upperBound
      })
    else { return [] }
    let end = report.text.source(title).end
    let text = report.text.source(body.range)
    return layout.pageBreaks.contains { $0 >= end && $0 <= text.start } ? [text] : []
  }

  /// Lengths as the standard gives them.
  private enum Length {
    static func twips(_ millimetres: Double) -> Double { millimetres * 1_440 / 25.4 }

    /// Whether a length is that of the standard, to the millimetre that 5.2.1 allows.
    static func isNear(_ length: Int, _ millimetres: Double) -> Bool {
      // Word rounds to the nearest twip or tenth of a millimetre.
      abs(Double(length) - twips(millimetres)) <= twips(1.05)
    }
  }

  private static func isRight(_ section: PageLayout.Section) -> Bool {
    let (short, long) = (min(section.width, section.height), max(section.width, section.height))
    guard Length.isNear(short, 210), Length.isNear(long, 297) else { return false }
    guard section.width == short else { return true }
    let margins = section.margins
    return Length.isNear(margins.top, 37) && Length.isNear(margins.left, 28)
      && Length.isNear(section.width - margins.left - margins.right, 156)
      && Length.isNear(section.height - margins.top - margins.bottom, 225)
  }

  /// The first paragraph of a stretch of pages; `nil` where it holds none.
  private func firstBlock(in section: PageLayout.Section) -> SourceRange? {
    let blocks = report.document.blocks
    let first = blocks.firstIndex(endingAfter: section.range.start, \.range)
    guard first < blocks.count, blocks[first].range.start < section.range.end,
      blocks[first].kind != .furniture
    else { return nil }
    return blocks[first].range
  }
}
