import Model

/// Finds half-width punctuation in Chinese text.
///
/// Looked at are , : ; ? ! ( ) as written in the document, because folding makes both widths one. A
/// mark counts where it touches a Chinese character or mark; so 3,500 and 10:30, Latin text and
/// addresses of web pages are left alone. A bracket also counts where its partner does.
struct PunctuationWidth {
  /// Every half-width mark that touches Chinese text, each by itself.
  static func halfWidth(in text: FormText) -> [Range<Int>] {
    guard !text.places.narrowMarks.isEmpty else { return [] }
    var widths = Self(text)
    return text.places.narrowMarks.filter { widths.isFound($0) }.map(\.range)
  }

  /// The marks that are written in two widths.
  static let marks = ",:;?!()"
  private static let markSet = UnitSet(marks)
  private static let brackets = UnitSet("()")

  private let report: Report
  private let text: FormText
  /// The partner of each bracket that has one, by index.
  private lazy var partners = bracketPairs

  private init(_ text: FormText) {
    self.text = text
    report = text.report
  }

  private mutating func isFound(_ mark: FormPlaces.Place) -> Bool {
    let stretch = text.places.stretches[Int(mark.stretch)]
    let index = Int(mark.start)
    if touchesChinese(index, in: stretch) { return true }
    guard Self.brackets.contains(report.text.units[index]), let partner = partners[index] else {
      return false
    }
    return !report.isHalfWidth(at: partner) || touchesChinese(partner, in: stretch)
  }

  private var bracketPairs: [Int: Int] {
    var partners: [Int: Int] = [:]
    for pair in text.pairs.pairs where Self.brackets.contains(report.text.units[pair.open]) {
      partners[pair.open] = pair.close
      partners[pair.close] = pair.open
    }
    return partners
  }

  private func touchesChinese(_ index: Int, in stretch: Range<Int>) -> Bool {
    isChinese(index - 1, in: stretch) || isChinese(index + 1, in: stretch)
  }

  private func isChinese(_ index: Int, in stretch: Range<Int>) -> Bool {
    guard stretch.contains(index) else { return false }
    let unit = report.text.units[index]
    switch unit {
    case 0x2F00...0x9FFF, 0xF900...0xFAFF, 0x201C, 0x201D: return true
    default: return Self.markSet.contains(unit) && !report.isHalfWidth(at: index)
    }
  }
}
