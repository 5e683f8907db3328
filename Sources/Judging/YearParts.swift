import Model

/// Tells statements about a part of the year from those about all of it.
struct YearParts: Sendable {
  private let objects: WordSet

  /// Prepares to look at reports about a topic: 通报上半年意识形态情况 tells what of, not when.
  init(on topic: [[UInt16]]) {
    objects = WordSet(topic + Self.matters)
  }

  /// Whether the sentence around a place dates it to some months and says nothing of the others.
  ///
  /// - Parameters:
  ///   - place: What was counted.
  ///   - report: The report.
  ///   - untilNowIsAll: Whether 截至目前 covers the year, as at its end.
  /// - Returns: Whether the number is for those months only.
  func isPartOnly(_ place: Range<Int>, in report: Report, untilNowIsAll: Bool) -> Bool {
    guard let sentence = report.sentence(at: place.lowerBound)?.range else { return false }
    let units = report.text.units.span
    if Self.whole.isFound(in: sentence, of: units) { return false }
    let isDated = Self.parts.isFound(in: sentence, of: units) { end in
      !objects.isFound(at: end, of: units)
    }
    return isDated || !untilNowIsAll && Self.untilNow.isFound(in: sentence, of: units)
      || Self.hasMonths(in: sentence, of: report)
  }

  private static let parts = WordSet("上半年 前三季度 前3季度 前三个季度 一季度 1季度 二季度 2季度 三季度 3季度")
  private static let untilNow = WordSet("截至目前 截止目前 到目前为止 目前为止 截至今 目前已")
  private static let whole = WordSet(
    "下半年 全年 一年来 本年度 年度内 年底 年终 年末 岁末 四季度 4季度 每季 每个季度 各季度 每月 每半年"
  )
  private static let matters = ["工作", "情况", "的", "全", "本", "我"].map { Array($0.utf16) }

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
