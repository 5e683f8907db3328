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

  /// The year that the body names most often, if it does so at least three times.
  static func dominant(in report: Report) -> Mention? {
    var first: [Int: Range<Int>] = [:]
    var counts: [Int: Int] = [:]
    for mention in bodyMentions(of: report) {
      counts[mention.year, default: 0] += 1
      first[mention.year] = first[mention.year] ?? mention.range
    }
    guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), most.value >= 3,
      let range = first[most.key]
    else { return nil }
    return (most.key, range)
  }

  /// Whether the body names a year at all.
  static func isMentioned(_ year: Int?, in report: Report) -> Bool {
    guard let year else { return false }
    return bodyMentions(of: report).contains { $0.year == year }
  }

  private static func bodyMentions(of report: Report) -> [Mention] {
    report.sentences.flatMap { mentions(in: $0.range, of: report) }
  }

  private static func isTransition(_ clause: Range<Int>, of report: Report) -> Bool {
    let units = report.text.units
    return clause.contains { index in
      openings.contains { opening in
        index + opening.count <= clause.upperBound
          && units[index..<index + opening.count].elementsEqual(opening)
      }
    }
  }

  private static let openings = ["现将", "汇报如下", "报告如下"].map { Array($0.utf16) }

  /// Years written with four digits and 年, outside 《》.
  private static func mentions(in range: Range<Int>, of report: Report) -> [Mention] {
    let units = report.text.units
    var found: [Mention] = []
    var depth = 0
    for index in range {
      if units[index] == 0x300A { depth += 1 }
      if units[index] == 0x300B { depth = max(0, depth - 1) }
      guard units[index] == 0x5E74, depth == 0, index - 4 >= range.lowerBound else { continue }
      let digits = units[index - 4..<index]
      guard digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { continue }
      let year = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      if (1980...2100).contains(year) { found.append((year, index - 4..<index + 1)) }
    }
    return found
  }
}
