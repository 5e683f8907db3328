import Model

/// Reads marks of time: years, months, days, halves and quarters of a year.
struct TimeReader {
  let units: [UInt16]

  /// 2024年, 二〇二四年.
  func year(at index: Int, in range: Range<Int>) -> Quantity? {
    guard index + 4 < range.upperBound, units[index + 4] == 0x5E74,
      index == range.lowerBound || !Numeral.isDigit(units[index - 1])
    else { return nil }
    var value = 0
    for unit in units[index..<index + 4] {
      guard let digit = Self.digit(unit) else { return nil }
      value = value * 10 + digit
    }
    guard (1980...2100).contains(value) else { return nil }
    let hasDegree = index + 5 < range.upperBound && units[index + 5] == 0x5EA6
    return Quantity(kind: .year(value), range: index..<index + (hasDegree ? 6 : 5))
  }

  /// Gives every place of 年 after a digit: where none stands, no year does.
  func forEachYearEnd(_ body: (Int) -> Void) {
    let units = units.span
    var index = 4
    while index < units.count {
      if units[index] == 0x5E74, Self.digit(units[index - 1]) != nil { body(index) }
      index += 1
    }
  }

  /// 3月, 3月12日, 三月份; a span such as 1-6月 and a limit such as 截至11月底 mark no occasion.
  func date(_ month: Numeral, in range: Range<Int>) -> Quantity? {
    guard month.range.upperBound < range.upperBound, units[month.range.upperBound] == 0x6708
    else { return nil }
    let index = month.range.lowerBound
    var end = month.range.upperBound + 1
    if end < range.upperBound, units[end] == 0x4EFD { end += 1 }
    guard (1...12).contains(month.value) else {
      return Quantity(kind: .number(month.value), range: index..<end)
    }
    if let day = Numeral.read(units, at: end, before: range.upperBound),
      day.range.upperBound < range.upperBound,
      units[day.range.upperBound] == 0x65E5 || units[day.range.upperBound] == 0x53F7
    {
      end = day.range.upperBound + 1
    }
    let isSpan = month.isApproximate || isLimit(before: index, after: end, in: range)
    return Quantity(kind: isSpan ? .number(month.value) : .date, range: index..<end)
  }

  private func isLimit(before start: Int, after end: Int, in range: Range<Int>) -> Bool {
    if start > range.lowerBound, Self.limitEnds.contains(units[start - 1]) {
      let before = Self.limitsBefore.contains { word in
        start - word.count >= range.lowerBound && units.has(word, at: start - word.count)
      }
      if before { return true }
    }
    return isLimited(at: end)
  }

  /// 上半年, 上下半年, 第一季度, 一季度, 年初.
  func period(at index: Int, in range: Range<Int>) -> Quantity? {
    guard let found = Self.periods.match(units, at: index, before: range.upperBound) else {
      return nil
    }
    let end = index + found.length
    return Quantity(
      kind: isLimited(at: end) ? .number(0) : .period(found.value),
      range: index..<end
    )
  }

  private func isLimited(at end: Int) -> Bool {
    Self.limitsAfter.match(units, at: end, before: units.count) != nil
  }

  private static func digit(_ unit: UInt16) -> Int? {
    if Numeral.isDigit(unit) { return Int(unit - 0x30) }
    // Most characters are none, and lie outside the few that the digits take.
    return unit == 0x3007 || unit >= 0x4E00 ? chineseDigits.firstIndex(of: unit) : nil
  }

  private static let chineseDigits = Array("〇一二三四五六七八九".utf16)

  static let periods = WordList([
    ("上、下半年", 2), ("上下半年", 2), ("上半年和下半年", 2), ("第一季度", 1), ("第二季度", 1), ("第三季度", 1),
    ("第四季度", 1), ("第1季度", 1), ("第2季度", 1), ("第3季度", 1), ("第4季度", 1), ("一季度", 1), ("二季度", 1),
    ("三季度", 1), ("四季度", 1), ("1季度", 1), ("2季度", 1), ("3季度", 1), ("4季度", 1), ("上半年", 1),
    ("下半年", 1), ("年初", 1), ("年中", 1), ("年末", 1), ("年底", 1), ("年终", 1), ("岁末", 1), ("近日", 1),
    ("日前", 1), ("今天", 1),
  ])

  private static let limitsBefore = words("截至 截止 截至到 至 到 自 从 — - ~")
  private static let limitEnds = UnitSet(limitsBefore.compactMap { $0.last })
  private static let limitsAfter = WordList("以来 起 底前 前 之前 以前 底以前 至 - — ~ 到 末前 中旬前 以后")
}
