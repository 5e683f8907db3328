import Model

/// Judges fonts, sizes and lines (GB/T 9704-2012, 5.2.2, 5.2.3, 7.3.1 and 7.3.3).
///
/// Every paragraph is judged by the letters that most of it is set in. What a document leaves open,
/// and tables, notes and text boxes, are not judged.
struct LetterForm {
  let report: Report
  let layout: PageLayout

  /// The title, if it is not 小标宋 of size 2.
  func otherTitle() -> [SourceRange] {
    guard let title = report.elements.title else { return [] }
    return breaks(Face.title, in: report.text.source(title))
  }

  /// Headings that are not in the font of their level: 一、黑体 （一）楷体 1.（1）仿宋, of size 3.
  func otherHeadings() -> [SourceRange] {
    report.sections.flatMap { section -> [SourceRange] in
      guard let face = section.marker.flatMap({ Face.heading($0.style) }) else { return [] }
      return breaks(face, in: report.text.source(section.heading))
    }
  }

  /// Paragraphs that are not 仿宋 of size 3.
  func otherBody() -> [SourceRange] {
    bodyParagraphs.flatMap { breaks(Face.body, in: $0) }
  }

  /// Paragraphs whose lines would be fewer or more than 22 a page, or their characters than 28 a line.
  ///
  /// The standard says 一般 and lets special cases differ, so one more or less is right.
  func otherPitch() -> [SourceRange] {
    bodyParagraphs.filter { range in
      guard let letters = mostLetters(in: range),
        let section = section(at: range.start)
      else { return false }
      return !hasRightLines(letters, section) || !hasRightCharacters(letters, section)
    }
  }

  /// The text of body, addressee and sign-off, and what runs on after a heading.
  private var bodyParagraphs: [SourceRange] {
    let headings = Dictionary(
      report.sections.map { ($0.heading.lowerBound, $0.heading.upperBound) },
      uniquingKeysWith: max
    )
    return report.paragraphs.compactMap { paragraph -> Range<Int>? in
      let range = paragraph.range
      switch paragraph.role {
      case .body, .addressee, .signature, .date: return range
      case .heading:
        return headings[range.lowerBound].map { min($0, range.upperBound)..<range.upperBound }
      case .title, .attachment, .furniture: return nil
      }
    }
    .filter { !$0.isEmpty }.map(report.text.source)
  }

  private func section(at offset: Int) -> PageLayout.Section? {
    let index = layout.sections.firstIndex(endingAfter: offset, \.range)
    guard index < layout.sections.count, layout.sections[index].range.start <= offset else {
      return nil
    }
    return layout.sections[index]
  }

  private func hasRightLines(
    _ letters: PageLayout.Letters,
    _ section: PageLayout.Section
  ) -> Bool {
    guard let pitch = letters.linePitch, pitch > 0 else { return true }
    let height = section.height - section.margins.top - section.margins.bottom
    return (21...23).contains(height / pitch)
  }

  private func hasRightCharacters(
    _ letters: PageLayout.Letters,
    _ section: PageLayout.Section
  ) -> Bool {
    guard let size = letters.size else { return true }
    let width = size * 10 + (section.characterPitch ?? 0)
    let line = section.width - section.margins.left - section.margins.right
    return width <= 0 || (27...29).contains(line / width)
  }

  private func breaks(_ face: Face, in range: SourceRange) -> [SourceRange] {
    guard let letters = mostLetters(in: range) else { return [] }
    let hasOtherFont = letters.font.map { !face.includes($0) } ?? false
    let hasOtherSize = letters.size.map { $0 != face.size } ?? false
    return hasOtherFont || hasOtherSize ? [range] : []
  }

  /// The letters that most of a range is set in; `nil` where it shows none.
  private func mostLetters(in range: SourceRange) -> PageLayout.Letters? {
    var shares: [PageLayout.Letters: Int] = [:]
    let firstLetters = layout.letters.firstIndex(endingAfter: range.start, \.range)
    for letters in layout.letters[firstLetters...] {
      if letters.range.start >= range.end { break }
      let common = min(letters.range.end, range.end) - max(letters.range.start, range.start)
      var kind = letters
      kind.range = SourceRange(0, 0)
      shares[kind, default: 0] += max(0, common)
    }
    // Of equal shares the one with the greater name, so that a result never depends on hashing.
    return shares.max { ($0.value, $0.key.order) < ($1.value, $1.key.order) }?.key
  }
}

extension PageLayout.Letters {
  /// An order for ties.
  fileprivate var order: String { "\(font ?? "") \(size ?? 0) \(linePitch ?? 0)" }
}

/// A font, under any of its names, and its size in half points.
private struct Face {
  let names: [String]
  let size: Int

  /// Whether a font is one of this kind: makers put their own name before or after.
  func includes(_ font: String) -> Bool {
    let font = font.lowercased()
    return names.contains { font.contains($0) }
  }

  static let title = Face(names: ["标宋", "fzxbs", "xiaobiaosong"], size: 44)
  static let body = Face(names: ["仿宋", "fangsong", "fzfs"], size: 32)

  /// The face of headings numbered in a style; `nil` for those that the standard does not know.
  static func heading(_ style: Marker.Style) -> Face? {
    switch style {
    case .chinese: Face(names: ["黑体", "simhei", "heiti", "fzht", "fzhei"], size: 32)
    case .chineseInBrackets: Face(names: ["楷", "kaiti", "simkai", "fzkt", "fzkai"], size: 32)
    case .arabic, .arabicInBrackets: body
    case .circled, .chapter, .subchapter, .ordinalPhrase, .hash: nil
    }
  }
}
