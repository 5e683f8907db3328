import Model

/// Tells statements about a part of the year from those about all of it.
enum YearParts {
  /// Whether the sentence around a place dates it to some months and says nothing of the others.
  ///
  /// - Parameters:
  ///   - place: What was counted.
  ///   - report: The report.
  ///   - topic: Words of the report's topic: 通报上半年意识形态情况 tells what of, not when.
  ///   - untilNowIsAll: Whether 截至目前 covers the year, as at its end.
  /// - Returns: Whether the number is for those months only.
  static func isPartOnly(
    _ place: Range<Int>,
    in report: Report,
    on topic: [[UInt16]],
    untilNowIsAll: Bool
  ) -> Bool {
    guard
      let sentence = report.sentences.first(where: { $0.range.contains(place.lowerBound) })?.range
    else { return false }
    let has = { (words: [[UInt16]]) in
      words.contains { !report.places(of: $0, in: sentence).isEmpty }
    }
    if has(whole) { return false }
    let isDated = parts.contains { word in
      report.places(of: word, in: sentence).contains {
        !isAttribute($0, topic + matters, report.text.units)
      }
    }
    return isDated || !untilNowIsAll && has(untilNow) || hasMonths(in: sentence, of: report)
  }

  private static func isAttribute(
    _ word: Range<Int>,
    _ objects: [[UInt16]],
    _ units: [UInt16]
  ) -> Bool {
    objects.contains { units[word.upperBound...].starts(with: $0) }
  }

  private static let parts = words("上半年 前三季度 前3季度 前三个季度 一季度 1季度 二季度 2季度 三季度 3季度")
  private static let untilNow = words("截至目前 截止目前 到目前为止 目前为止 截至今 目前已")
  private static let whole = words(
    "下半年 全年 一年来 本年度 年度内 年底 年终 年末 岁末 四季度 4季度 每季 每个季度 各季度 每月 每半年"
  )
  private static let matters = words("工作 情况 的 全 本 我")

  private static func words(_ list: String) -> [[UInt16]] {
    list.split(separator: " ").map { Array($0.utf16) }
  }

  /// 1至9月, 1月—11月: from January to a month before December.
  private static func hasMonths(in sentence: Range<Int>, of report: Report) -> Bool {
    let units = report.text.units
    return sentence.contains { index in
      guard units[index] == 0x31, index == sentence.lowerBound || !isDigit(units[index - 1])
      else { return false }
      var next = index + 1
      if next < sentence.upperBound, units[next] == month { next += 1 }
      guard next < sentence.upperBound, signs.contains(units[next]) else { return false }
      let digits = units[(next + 1)..<sentence.upperBound].prefix(while: isDigit)
      let last = Int(String(decoding: digits, as: UTF16.self))
      return digits.endIndex < sentence.upperBound && units[digits.endIndex] == month
        && last.map { (2...11).contains($0) } ?? false
    }
  }

  private static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }

  private static let month: UInt16 = 0x6708
  private static let signs = UnitSet("至到-~—")
}
