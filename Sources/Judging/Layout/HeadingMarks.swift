import Model

/// Finds heading markers whose brackets or mark do not suit their style (GB/T 9704-2012, 7.3.3).
///
/// Right are 一、 （一） 1. （1） and a bare ①. Judged is the folded text, so the width of brackets
/// does not matter here.
enum HeadingMarks {
  /// The markers with a wrong, a missing or a needless mark.
  static func malformed(in report: Report) -> [Range<Int>] {
    let sections = report.sections.span
    let units = report.text.units.span
    var malformed: [Range<Int>] = []
    for index in sections.indices {
      guard let marker = sections[index].marker, !isRight(marker, in: units) else { continue }
      malformed.append(marker.range)
    }
    return malformed
  }

  private static func isRight(_ marker: Marker, in units: Span<UInt16>) -> Bool {
    let range = marker.range
    let isComposed = !range.isEmpty && isComposed(units[range.lowerBound])
    switch marker.style {
    case .chapter, .subchapter, .ordinalPhrase, .hash: return true
    case .chinese: return isFramed(range, of: units, after: 0x3001)
    case .arabic: return isFramed(range, of: units, after: isComposed ? nil : 0x2E)
    case .circled: return isFramed(range, of: units)
    case .chineseInBrackets, .arabicInBrackets:
      return isComposed
        ? isFramed(range, of: units) : isFramed(range, of: units, before: 0x28, after: 0x29)
    }
  }

  /// Whether around the number itself stand just these marks, or nothing where none is given.
  private static func isFramed(
    _ range: Range<Int>,
    of units: Span<UInt16>,
    before: UInt16? = nil,
    after: UInt16? = nil
  ) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, !isNumber(units[end - 1]) { end -= 1 }
    // Without a number all of it stands before one.
    if end == range.lowerBound { end = range.upperBound }
    var start = range.lowerBound
    while start < end, !isNumber(units[start]) { start += 1 }
    return holds(range.lowerBound..<start, of: units, only: before)
      && holds(end..<range.upperBound, of: units, only: after)
  }

  private static func holds(
    _ range: Range<Int>,
    of units: Span<UInt16>,
    only mark: UInt16?
  ) -> Bool {
    guard let mark else { return range.isEmpty }
    return range.count == 1 && units[range.lowerBound] == mark
  }

  private static let chineseDigits = UnitSet("〇零一二三四五六七八九十百")

  private static func isNumber(_ unit: UInt16) -> Bool {
    isComposed(unit) || (0x30...0x39).contains(unit) || chineseDigits.contains(unit)
  }

  /// Whether a number is one character that brings its own dot or brackets, such as ⒈ ⑴ ㈠ ①.
  private static func isComposed(_ unit: UInt16) -> Bool {
    (0x2460...0x249B).contains(unit) || (0x3220...0x3229).contains(unit)
  }
}
