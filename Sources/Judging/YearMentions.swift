import Model

/// Finds the years by which a report says what it is about.
enum YearMentions {
  typealias Mention = (year: Int, range: Range<Int>)

  /// The last year in a range: of 2023—2024年 the one that counts.
  static func last(in range: Range<Int>, of report: Report) -> Mention? {
    mentions(in: range, of: report).last
  }

  /// The place of the first year in a range.
  static func first(in range: Range<Int>, of report: Report) -> Range<Int>? {
    mentions(in: range, of: report).first?.range
  }

  /// The year of the sentence that leads over to the report: 现将2024年…情况报告如下.
  static func transition(of report: Report) -> Mention? {
    for sentence in report.sentences.prefix(12) where !sentence.isHeading {
      for clause in sentence.clauses where isTransition(clause, of: report) {
        return mentions(in: clause, of: report).last
      }
    }
    return nil
  }

  /// The year that is named most often, if it is at least three times.
  static func dominant(among mentions: [Mention]) -> Mention? {
    var best: (count: Int, mention: Mention)?
    var seen: [Int] = []
    for mention in mentions where !seen.contains(mention.year) {
      seen.append(mention.year)
      let count = mentions.count { $0.year == mention.year }
      guard count >= 3 else { continue }
      if let best, (best.count, best.mention.year) > (count, mention.year) { continue }
      best = (count, mention)
    }
    return best?.mention
  }

  /// The years that the sentences name, in reading order.
  static func inSentences(of text: FormText) -> [Mention] {
    let report = text.report
    let units = report.text.units
    var titles = TitleDepth(of: report.text, from: 0)
    return text.places.numbers.compactMap { number in
      let year = Int(number.end)
      guard number.end - number.start >= digits, year < units.count, units[year] == yearWord,
        let sentence = report.sentence(at: year)?.range
      else { return nil }
      if titles.start != sentence.lowerBound {
        titles = TitleDepth(of: report.text, from: sentence.lowerBound)
      }
      return titles.isOpen(at: year) ? nil : mention(endingAt: year, in: sentence, units)
    }
  }

  private static func isTransition(_ clause: Range<Int>, of report: Report) -> Bool {
    let units = report.text.units.span
    for index in clause where firsts.contains(units[index]) {
      for opening in openings where units.has(opening, at: index, before: clause.upperBound) {
        return true
      }
    }
    return false
  }

  private static let openings = ["现将", "汇报如下", "报告如下"].map { Array($0.utf16) }
  private static let firsts = UnitSet(firstsOf: openings)
  private static let yearWord: UInt16 = 0x5E74
  private static let digits = 4

  private static func mentions(in range: Range<Int>, of report: Report) -> [Mention] {
    let units = report.text.units
    var titles = TitleDepth(of: report.text, from: range.lowerBound)
    var found: [Mention] = []
    for index in range where units[index] == yearWord && !titles.isOpen(at: index) {
      if let mention = mention(endingAt: index, in: range, units) { found.append(mention) }
    }
    return found
  }

  /// The year that is written with four digits and 年.
  private static func mention(
    endingAt index: Int,
    in range: Range<Int>,
    _ units: [UInt16]
  ) -> Mention? {
    let start = index - digits
    guard start >= range.lowerBound else { return nil }
    var year = 0
    for unit in units[start..<index] {
      guard unit >= 0x30, unit <= 0x39 else { return nil }
      year = year * 10 + Int(unit - 0x30)
    }
    return (1980...2100).contains(year) ? (year, start..<index + 1) : nil
  }
}

/// How many 《 stand open, asked for place after place.
private struct TitleDepth {
  let start: Int

  private let units: [UInt16]
  private var next: Int
  private var depth = 0

  init(of text: FoldedText, from start: Int) {
    self.start = start
    units = text.units
    next = start
  }

  /// Whether a place, at or after the last one asked for, lies inside 《》.
  mutating func isOpen(at index: Int) -> Bool {
    for unit in units[next..<index] {
      if unit == 0x300A { depth += 1 }
      if unit == 0x300B { depth = max(0, depth - 1) }
    }
    next = index
    return depth > 0
  }
}
