/// What a cell of a table holds where a number is asked for.
public enum CellValue: Hashable, Sendable {
  /// Nothing, a stroke or 无: it counts as 0.
  case empty

  /// A number, also with thousands separators or with a measure word after it.
  case number(DecimalNumber)

  /// A mark that stands for a number still to be filled in: x, ×, ＿＿, □, （ ）, 待填.
  case blank

  /// Any other words.
  case text

  /// The number it adds to a sum; `nil` for a blank or words.
  public var amount: DecimalNumber? {
    switch self {
    case .empty: DecimalNumber(0)
    case .number(let number): number
    case .blank, .text: nil
    }
  }

  /// Whether a number stands there or is still to be filled in.
  public var isNumeric: Bool {
    switch self {
    case .number, .blank: true
    case .empty, .text: false
    }
  }

  /// Whether a number stands there.
  public var isNumber: Bool {
    if case .number = self { true } else { false }
  }

  /// Reads a cell from its folded units.
  package static func read(_ units: ArraySlice<UInt16>) -> CellValue {
    if units.isEmpty || units.allSatisfy(strokes.contains) || units.elementsEqual(none) {
      return .empty
    }
    if let number = number(units) { return .number(number) }
    return isBlank(units) ? .blank : .text
  }

  // MARK: Numbers

  /// Digits in one run or in groups of three, up to four places after a point, a measure word.
  private static func number(_ units: ArraySlice<UInt16>) -> DecimalNumber? {
    var value = 0
    var digits = 0
    var places: Int?
    var index = units.startIndex
    while index < units.endIndex {
      let unit = units[index]
      if isDigit(unit) {
        digits += 1
        guard digits <= 12, (places ?? 0) < 4 else { return nil }
        value = value * 10 + Int(unit - 0x30)
        places = places.map { $0 + 1 }
      } else if unit == 0x2E, digits > 0, places == nil {
        places = 0
      } else if unit == 0x2C, digits > 0, places == nil, isGroup(units[(index + 1)...]) {
        // The comma belongs to the three digits after it.
      } else {
        break
      }
      index += 1
    }
    guard digits > 0, places != 0, isMeasure(units[index...]) else { return nil }
    let shift = [10_000, 1_000, 100, 10, 1][places ?? 0]
    return DecimalNumber(tenThousandths: value * shift)
  }

  /// Exactly three digits, as after the comma of 1,024.
  private static func isGroup(_ units: ArraySlice<UInt16>) -> Bool {
    units.count >= 3 && units.prefix(3).allSatisfy(isDigit)
      && !(units.dropFirst(3).first.map(isDigit) ?? false)
  }

  /// 件, 万元, %, nothing; not 年 or 月, which make a date, and not 号.
  private static func isMeasure(_ units: ArraySlice<UInt16>) -> Bool {
    units.count <= 2
      && units.allSatisfy { (isIdeograph($0) && !dateWords.contains($0)) || $0 == 0x25 }
  }

  // MARK: Blanks

  /// Nothing but marks, perhaps with a measure word, or a word to the writer.
  private static func isBlank(_ units: ArraySlice<UInt16>) -> Bool {
    let marks = units.prefix { blankMarks.contains($0) }
    let rest = units[marks.endIndex...]
    // ××局 is a name.
    if !marks.isEmpty, rest.count <= 2, rest.allSatisfy(measures.contains) { return true }
    return units.count <= 8 && prompts.contains { units.starts(with: $0) }
  }

  private static func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }
  private static func isIdeograph(_ unit: UInt16) -> Bool { unit >= 0x4E00 && unit <= 0x9FFF }

  private static let strokes = UnitSet("-—–―─/\\")
  private static let none = Array("无".utf16)
  private static let dateWords = UnitSet("年月日号时分")
  private static let blankMarks = UnitSet("x×*_□○〇△?()")
  private static let measures = UnitSet("件个条次项人份宗起元万部篇名户处期场%")
  private static let prompts = ["待填", "待补", "待定", "待统计", "填写", "(待", "(填"].map { Array($0.utf16) }
}
