import Model

/// Finds heading markers whose brackets or mark do not suit their style (GB/T 9704-2012, 7.3.3).
///
/// Right are 一、 （一） 1. （1） and a bare ①. Judged is the folded text, so the width of brackets
/// does not matter here.
enum HeadingMarks {
  /// The markers with a wrong, a missing or a needless mark.
  static func malformed(in report: Report) -> [Range<Int>] {
    report.sections.compactMap(\.marker)
      .filter { !isRight($0, in: report.text) }
      .map(\.range)
  }

  private static func isRight(_ marker: Marker, in text: FoldedText) -> Bool {
    let units = text.units[marker.range]
    switch marker.style {
    case .chapter, .subchapter, .ordinalPhrase, .hash: return true
    case .chinese: return isFramed(units, after: 0x3001)
    case .arabic: return isFramed(units, after: isComposed(units) ? nil : 0x2E)
    case .circled: return isFramed(units)
    case .chineseInBrackets, .arabicInBrackets:
      return isComposed(units) ? isFramed(units) : isFramed(units, before: 0x28, after: 0x29)
    }
  }

  /// Whether around the number itself stand just these marks, or nothing where none is given.
  private static func isFramed(
    _ units: ArraySlice<UInt16>,
    before: UInt16? = nil,
    after: UInt16? = nil
  ) -> Bool {
    var rest = units
    while let last = rest.last, !isNumber(last) { rest.removeLast() }
    // Without a number all of it stands before one.
    let behind = rest.isEmpty ? [] : units[rest.endIndex...]
    if rest.isEmpty { rest = units }
    let ahead = rest.prefix { !isNumber($0) }
    return holds(ahead, only: before) && holds(behind, only: after)
  }

  private static func holds(_ units: ArraySlice<UInt16>, only mark: UInt16?) -> Bool {
    units.count == (mark == nil ? 0 : 1) && units.first == mark
  }

  private static let chineseDigits = UnitSet("〇零一二三四五六七八九十百")

  private static func isNumber(_ unit: UInt16) -> Bool {
    isComposed(unit) || (0x30...0x39).contains(unit) || chineseDigits.contains(unit)
  }

  /// Whether the number is one character that brings its own dot or brackets, such as ⒈ ⑴ ㈠ ①.
  private static func isComposed(_ units: ArraySlice<UInt16>) -> Bool {
    units.first.map(isComposed) ?? false
  }

  private static func isComposed(_ unit: UInt16) -> Bool {
    (0x2460...0x249B).contains(unit) || (0x3220...0x3229).contains(unit)
  }
}
