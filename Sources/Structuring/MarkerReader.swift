import Model

/// Reads the ordinal at the head of a line, such as 一、 or （一） or ① or 第一章.
enum MarkerReader {
  /// The marker that `units` carry at `start`, or `nil`.
  ///
  /// The mark after the number may be a wrong one (`一.`, `1、`, `（一）、`): it is still a heading,
  /// and the form rules say what is wrong with it.
  static func marker(in units: [UInt16], at start: Int, before end: Int) -> Marker? {
    guard start < end, beginsMarker(units[start]) else { return nil }
    return chapter(units, start, end) ?? bracketed(units, start, end)
      ?? circled(units, start) ?? numbered(units, start, end)
  }

  /// Whether a marker can begin with a unit: 第, a bracket, a number.
  private static func beginsMarker(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x7B2C, Unit.leftBracket, Unit.ten, 0x2460...0x2473, 0x3220...0x3229: true
    default: Unit.isDigit(unit) || Unit.chineseDigit(unit) != nil
    }
  }

  /// 一是 二是 其一 首先 第一，: an item inside a sentence, not a heading.
  static func itemNumber(in units: [UInt16], at start: Int) -> Int? {
    guard start + 1 < units.count else { return nil }
    if units[start + 1] == 0x662F { return Unit.chineseDigit(units[start]).flatMap(positive) }
    if units[start] == 0x5176, let digit = Unit.chineseDigit(units[start + 1]) {
      return positive(digit)
    }
    if units[start] == 0x7B2C, start + 2 < units.count, units[start + 2] == Unit.comma {
      return Unit.chineseDigit(units[start + 1]).flatMap(positive)
    }
    return nil
  }

  private static func positive(_ number: Int) -> Int? { number > 0 ? number : nil }

  private static let chapterUnits = words("部分 章 节 篇")

  private static func chapter(_ units: [UInt16], _ start: Int, _ end: Int) -> Marker? {
    guard units[start] == 0x7B2C, let (number, next) = number(units, start + 1, end),
      let length = chapterUnits.first(at: next, in: units), next + length <= end
    else { return nil }
    var stop = next + length
    if stop < end, isMark(units[stop]) { stop += 1 }
    let style: Marker.Style = units[next] == 0x8282 ? .subchapter : .chapter
    return Marker(style: style, number: number, range: start..<stop)
  }

  private static func bracketed(_ units: [UInt16], _ start: Int, _ end: Int) -> Marker? {
    let hasOpening = units[start] == Unit.leftBracket
    let first = hasOpening ? start + 1 : start
    guard let (number, next) = number(units, first, end), next < end,
      units[next] == Unit.rightBracket
    else { return nil }
    let isArabic = Unit.isDigit(units[first])
    guard hasOpening || isArabic, number <= 60 else { return nil }
    var stop = next + 1
    if stop < end, isMark(units[stop]) { stop += 1 }
    let style: Marker.Style = isArabic ? .arabicInBrackets : .chineseInBrackets
    return Marker(style: style, number: number, range: start..<stop)
  }

  private static func circled(_ units: [UInt16], _ start: Int) -> Marker? {
    switch units[start] {
    case 0x2460...0x2473:
      Marker(style: .circled, number: Int(units[start]) - 0x245F, range: start..<start + 1)
    case 0x3220...0x3229:
      Marker(
        style: .chineseInBrackets,
        number: Int(units[start]) - 0x321F,
        range: start..<start + 1
      )
    default: nil
    }
  }

  private static func numbered(_ units: [UInt16], _ start: Int, _ end: Int) -> Marker? {
    guard let (number, next) = number(units, start, end), next < end, isMark(units[next]),
      number > 0, number <= 60
    else { return nil }
    let isArabic = Unit.isDigit(units[start])
    // A decimal, a date such as 2020.12 or a clock time is no marker.
    if isArabic, next + 1 < end, Unit.isDigit(units[next + 1]), units[next] != 0x3001,
      !isYear(units, at: next + 1, before: end)
    {
      return nil
    }
    // 一、二类建设用地 lists kinds, it does not number a heading.
    if !isArabic, next + 2 < end, Unit.chineseDigit(units[next + 1]) != nil,
      isMark(units[next + 2]) || Self.kinds.contains(units[next + 2])
    {
      return nil
    }
    let style: Marker.Style = isArabic ? .arabic : .chinese
    return Marker(style: style, number: number, range: start..<next + 1)
  }

  private static let kinds = UnitSet("类级期等")

  /// 1.2024年工作: after the mark a year, not the rest of a decimal.
  private static func isYear(_ units: [UInt16], at index: Int, before end: Int) -> Bool {
    index + 4 < end && units[index..<index + 4].allSatisfy(Unit.isDigit)
      && units[index + 4] == 0x5E74
  }

  /// A mark that can follow the number of a heading, right or wrong.
  private static func isMark(_ unit: UInt16) -> Bool {
    unit == Unit.enumerationComma || unit == 0x2E || unit == Unit.comma || unit == Unit.colon
  }

  /// An Arabic number below 1000 or a Chinese one below 100, and the index after it.
  private static func number(
    _ units: [UInt16],
    _ start: Int,
    _ end: Int
  ) -> (value: Int, next: Int)? {
    var index = start
    var value = 0
    while index < end, index - start < 3, Unit.isDigit(units[index]) {
      value = value * 10 + Int(units[index] - 0x30)
      index += 1
    }
    if index > start { return (value, index) }
    var hasTen = false
    while index < end, index - start < 3 {
      if units[index] == Unit.ten, !hasTen {
        value = max(value, 1) * 10
        hasTen = true
      } else if let digit = Unit.chineseDigit(units[index]), hasTen || index == start {
        value += digit
      } else {
        break
      }
      index += 1
    }
    return index > start ? (value, index) : nil
  }
}
