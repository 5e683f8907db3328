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
    case .chinese: return frame(of: units) == Frame(after: "、")
    case .arabic: return frame(of: units) == Frame(after: isComposed(units) ? "" : ".")
    case .circled: return frame(of: units) == Frame()
    case .chineseInBrackets, .arabicInBrackets:
      return frame(of: units) == (isComposed(units) ? Frame() : Frame(before: "(", after: ")"))
    }
  }

  /// What stands around the number itself.
  private struct Frame: Equatable {
    var before = ""
    var after = ""
  }

  private static func frame(of units: ArraySlice<UInt16>) -> Frame {
    guard let first = units.firstIndex(where: isNumber),
      let last = units.lastIndex(where: isNumber)
    else { return Frame(before: String(decoding: units, as: UTF16.self)) }
    return Frame(
      before: String(decoding: units[..<first], as: UTF16.self),
      after: String(decoding: units[(last + 1)...], as: UTF16.self)
    )
  }

  private static func isNumber(_ unit: UInt16) -> Bool {
    isComposed([unit]) || (0x30...0x39).contains(unit)
      || "〇零一二三四五六七八九十百".utf16.contains(unit)
  }

  /// Whether the number is one character that brings its own dot or brackets, such as ⒈ ⑴ ㈠ ①.
  private static func isComposed(_ units: ArraySlice<UInt16>) -> Bool {
    guard let first = units.first else { return false }
    return (0x2460...0x249B).contains(first) || (0x3220...0x3229).contains(first)
  }
}
