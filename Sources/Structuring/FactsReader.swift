import Model

/// Reads what a report says about itself: unit, year and period.
struct FactsReader {
  let units: [UInt16]
  let elements: Elements
  let sentences: [Sentence]

  func facts() -> Facts {
    Facts(unit: unit(), year: year(), period: period())
  }

  // MARK: Year

  /// The year of the title; else of the opening sentences; else of the sign-off, where January to
  /// March belong to the year before.
  private func year() -> Int? {
    if let title = elements.title {
      let years = years(in: title)
      // 2024年工作总结及2025年工作计划 reports about the first, 2023—2024年 about the last.
      let isWithPlan = units.contains(anyOf: Self.plans, in: title)
      if let year = isWithPlan ? years.first : years.last { return year }
    }
    for sentence in sentences.prefix(6) {
      if let year = years(in: sentence.range).last { return year }
    }
    return signOffYear() ?? mostFrequentYear()
  }

  private func signOffYear() -> Int? {
    guard let date = elements.date, let year = years(in: date).first else { return nil }
    let month = monthAfterYear(in: date)
    return month.map { $0 <= 3 ? year - 1 : year } ?? year
  }

  private func monthAfterYear(in date: Range<Int>) -> Int? {
    guard let mark = units[date].firstIndex(of: 0x5E74) else { return nil }
    var value = 0
    for unit in units[mark + 1..<date.upperBound] {
      if Unit.isDigit(unit) {
        value = value * 10 + Int(unit - 0x30)
      } else if unit == Unit.ten {
        value += 10
      } else if let digit = Unit.chineseDigit(unit) {
        value += digit
      } else {
        break
      }
    }
    return value > 0 ? value : nil
  }

  private func mostFrequentYear() -> Int? {
    var counts: [Int: Int] = [:]
    for sentence in sentences {
      for year in years(in: sentence.range) { counts[year, default: 0] += 1 }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  /// Years written 2024年 or 二〇二四年, not those of document numbers and titles in 《》.
  private func years(in range: Range<Int>) -> [Int] {
    var years: [Int] = []
    var depth = 0
    for index in range {
      if units[index] == 0x300A { depth += 1 }
      if units[index] == 0x300B { depth = max(0, depth - 1) }
      if units[index] == 0x5E74, depth == 0, let year = year(endingAt: index, in: range) {
        years.append(year)
      }
    }
    if years.isEmpty, let year = bareYear(in: range) { years.append(year) }
    return years
  }

  private func year(endingAt end: Int, in range: Range<Int>) -> Int? {
    guard end - 4 >= range.lowerBound else { return nil }
    var value = 0
    for unit in units[end - 4..<end] {
      if Unit.isDigit(unit) {
        value = value * 10 + Int(unit - 0x30)
      } else if let digit = Unit.chineseDigit(unit) {
        value = value * 10 + digit
      } else {
        return nil
      }
    }
    return (1980...2100).contains(value) ? value : nil
  }

  /// 2020.12.28 or 2020-12-28 at a sign-off, 2020 in a title without 年.
  private func bareYear(in range: Range<Int>) -> Int? {
    guard range == elements.date || range == elements.title, range.count >= 4 else { return nil }
    for start in range where start + 4 <= range.upperBound {
      let digits = units[start..<start + 4]
      guard digits.allSatisfy(Unit.isDigit) else { continue }
      let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      if (1980...2100).contains(value) { return value }
    }
    return nil
  }

  // MARK: Period

  private func period() -> Facts.Period {
    let text = elements.title ?? sentences.first?.range ?? 0..<0
    if units.contains(anyOf: Self.quarters, in: text) { return .quarter }
    if units.contains(anyOf: Self.halves, in: text), elements.title != nil { return .halfYear }
    return .year
  }

  private static let plans = words("计划 打算 安排")
  private static let quarters = words("一季度 二季度 三季度 四季度 1季度 2季度 3季度 4季度 季度报告 季度情况 季度工作")
  private static let halves = words("上半年 下半年 半年")

  // MARK: Unit

  /// The organ before the year or 关于 in the title, or the name at the sign-off.
  private func unit() -> String? {
    if let title = elements.title, let name = unit(inTitle: title) { return name }
    guard let signature = elements.signature else { return nil }
    return UnitText.string(of: units[signature])
  }

  private func unit(inTitle title: Range<Int>) -> String? {
    var start = title.lowerBound
    if units.has(Self.about, at: start) { start += Self.about.count }
    var end = title.upperBound
    if let cut = units.firstPlace(of: Self.topics, in: start..<title.upperBound) {
      end = cut.lowerBound
    }
    if let digit = (start..<end).first(where: {
      Unit.isDigit(units[$0]) || units[$0] == 0x4E8C && isChineseYear($0)
    }) {
      end = digit
    }
    let name = start..<end
    guard name.count >= 2,
      LineKinds.organEndings.contains(name, of: units)
        || LineKinds.organEndings.ending(name, of: units) != nil
    else { return nil }
    return UnitText.string(of: units[name])
  }

  private func isChineseYear(_ index: Int) -> Bool {
    index + 4 < units.count && units[index + 4] == 0x5E74
  }

  private static let about = Array("关于".utf16)
  private static let topics = words("关于 意识形态 上半年 下半年 年度 法治政府 政府信息公开 落实 贯彻 开展 履行 党风廉政 全面从严治党")
}
