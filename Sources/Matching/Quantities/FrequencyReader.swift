import Model

/// Reads frequencies: 每季度, 每两个月, 按季, 一季一次, 半年一研究.
struct FrequencyReader {
  let units: [UInt16]

  /// The frequency that begins at `index`, or `nil`; its value counts the occasions of a year.
  func frequency(at index: Int, in range: Range<Int>) -> Quantity? {
    every(index, range) ?? by(index, range) ?? onceA(index, range) ?? aPeriod(index, range)
      ?? evenOrOdd(index, range)
  }

  /// 每季度, 每个月, 每两个月, 每隔半年.
  private func every(_ index: Int, _ range: Range<Int>) -> Quantity? {
    guard units[index] == 0x6BCF else { return nil }
    var next = index + 1
    if next < range.upperBound, units[next] == 0x9694 { next += 1 }
    var interval = 1
    if let numeral = Numeral.read(units, at: next, before: range.upperBound), !numeral.isApproximate
    {
      interval = max(1, numeral.value)
      next = numeral.range.upperBound
    }
    if next < range.upperBound, units[next] == 0x4E2A { next += 1 }
    guard let period = period(at: next, in: range) else { return nil }
    return Quantity(
      kind: .frequency(max(1, period.perYear / interval)),
      range: index..<period.end
    )
  }

  /// 按季, 按月, 逐月, 按季度.
  private func by(_ index: Int, _ range: Range<Int>) -> Quantity? {
    guard units[index] == 0x6309 || units[index] == 0x9010,
      let period = period(at: index + 1, in: range), period.perYear > 1
    else { return nil }
    if period.end < range.upperBound, Self.notAfterPeriod.contains(units[period.end]) { return nil }
    return Quantity(kind: .frequency(period.perYear), range: index..<period.end)
  }

  /// 一季一次, 半年一研究, 一月一学, 一年两次: the number of times is part of it.
  private func onceA(_ index: Int, _ range: Range<Int>) -> Quantity? {
    if index > 0, Self.notBeforePeriod.contains(units[index - 1]) { return nil }
    var next = index
    if units[next] == 0x4E00 { next += 1 }
    guard let period = period(at: next, in: range),
      let times = Numeral.read(units, at: period.end, before: range.upperBound),
      times.range.upperBound < range.upperBound, times.value > 0, times.value < 10,
      Self.timesWords.contains(units[times.range.upperBound])
    else { return nil }
    // 半年3次 and 一季度3次 are parts of a year; 一季度一次 beside 二季度 is one too.
    if Numeral.isDigit(units[period.end]) { return nil }
    if units.has(Self.firstQuarter, at: index), units.holds(Self.secondQuarter, in: range) {
      return nil
    }
    let isMeasured = MeasureWord.read(
      units,
      at: times.range.upperBound,
      before: range.upperBound
    )
    return Quantity(
      kind: .frequency(period.perYear * times.value),
      range: index..<(isMeasured?.range.upperBound ?? times.range.upperBound),
      measure: isMeasured?.measure ?? .times
    )
  }

  /// 一个季度开一场, 半年研究一次: a period, a short verb, and one occasion.
  private func aPeriod(_ index: Int, _ range: Range<Int>) -> Quantity? {
    if index > 0, Self.notBeforePeriod.contains(units[index - 1]) { return nil }
    let isOne = units[index] == 0x4E00
    guard isOne || units[index] == 0x534A,
      let period = period(at: isOne ? index + 1 : index, in: range)
    else { return nil }
    if isOne, units.has(Self.quarter, at: index + 1) { return nil }
    for place in period.end..<min(range.upperBound, period.end + 5) {
      if Self.clauseMarks.contains(units[place]) { return nil }
      guard units[place] == 0x4E00,
        let unit = MeasureWord.read(units, at: place + 1, before: range.upperBound),
        Self.occasionWords.contains(unit.measure)
      else { continue }
      return Quantity(kind: .frequency(period.perYear), range: index..<period.end)
    }
    return nil
  }

  private static let quarter = Array("季度".utf16)
  private static let clauseMarks = UnitSet(",、。;:")
  private static let occasionWords = MeasureSet("次 场 期 回")

  /// 逢双月, 逢单月, 双月, 逢季末: every second month, the end of every quarter.
  private func evenOrOdd(_ index: Int, _ range: Range<Int>) -> Quantity? {
    Self.recurring.match(units, at: index, before: range.upperBound).map { found in
      Quantity(kind: .frequency(found.value), range: index..<index + found.length)
    }
  }

  private static let recurring = WordList([
    ("逢双月", 6), ("逢单月", 6), ("双月", 6), ("单月", 6), ("逢季末", 4), ("逢季度末", 4), ("逢月末", 12),
    ("月月", 12), ("季季", 4),
  ])

  private func period(at index: Int, in range: Range<Int>) -> (perYear: Int, end: Int)? {
    Self.periods.match(units, at: index, before: range.upperBound).map { found in
      (found.value, index + found.length)
    }
  }

  /// Longer words first.
  private static let periods = WordList([
    ("半个月", 24), ("半月", 24), ("个季度", 4), ("季度末", 4), ("季度", 4), ("学期", 2), ("半年", 2), ("月度", 12),
    ("月份", 12),
    ("个月", 12), ("星期", 52), ("年度", 1), ("月末", 12), ("月底", 12), ("季末", 4), ("季", 4), ("月", 12),
    ("周", 52), ("年", 1),
  ])

  /// The characters that a frequency can begin with.
  static let openings: UnitSet = {
    var openings = UnitSet("每按逐一半")
    openings.formUnion(periods.firsts)
    openings.formUnion(recurring.firsts)
    return openings
  }()

  private static let firstQuarter = Array("一季度".utf16)
  private static let secondQuarter = Array("二季度".utf16)

  private static let timesWords = UnitSet("次回场期轮研学会讲议报汇通评调分课查考督听")
  /// 上半年, 今年, 每年, 第一季度, 3月: no 一季一次.
  private static let notBeforePeriod = UnitSet("上下今每第前后本全去明两0123456789二三四五六七八九十〇当近同")
  /// 按季节, 按月薪, 按年龄.
  private static let notAfterPeriod = UnitSet("节薪龄嫂资")
}
