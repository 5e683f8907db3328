import Model

/// Finds half-width punctuation in Chinese text.
///
/// Looked at are , : ; ? ! ( ) as written in the document, because folding makes both widths one. A
/// mark counts where it touches a Chinese character or mark; so 3,500 and 10:30, Latin text and
/// addresses of web pages are left alone. A bracket also counts where its partner does.
struct PunctuationWidth {
  private let report: Report
  private let stretch: Range<Int>

  /// Every half-width mark that touches Chinese text, each by itself.
  static func halfWidth(in report: Report) -> [Range<Int>] {
    report.judgedStretches
      .flatMap { Self(report: report, stretch: $0).places }
      .map { $0..<($0 + 1) }
  }

  private static let marks = UnitSet(",:;?!()")
  private static let brackets = UnitSet("()")

  private var places: [Int] {
    let halfWidth = stretch.filter { isMark($0) && isHalfWidth($0) }
    guard !halfWidth.isEmpty else { return [] }
    let partners = partners
    return halfWidth.filter { touchesChinese($0) || partners[$0].map(belongsToChinese) ?? false }
  }

  /// The partner of each bracket that has one, by index.
  private var partners: [Int: Int] {
    var partners: [Int: Int] = [:]
    for pair in MarkPairs(in: stretch, of: report.text).pairs
    where Self.brackets.contains(report.text.units[pair.open]) {
      partners[pair.open] = pair.close
      partners[pair.close] = pair.open
    }
    return partners
  }

  private func isMark(_ index: Int) -> Bool {
    Self.marks.contains(report.text.units[index])
  }

  private func isHalfWidth(_ index: Int) -> Bool {
    report.document.text[Int(report.text.starts[index])] < 0x80
  }

  private func belongsToChinese(_ index: Int) -> Bool {
    !isHalfWidth(index) || touchesChinese(index)
  }

  private func touchesChinese(_ index: Int) -> Bool {
    isChinese(index - 1) || isChinese(index + 1)
  }

  private func isChinese(_ index: Int) -> Bool {
    guard stretch.contains(index) else { return false }
    switch report.text.units[index] {
    case 0x2F00...0x9FFF, 0xF900...0xFAFF, 0x201C, 0x201D: return true
    default: return isMark(index) && !isHalfWidth(index)
    }
  }
}
