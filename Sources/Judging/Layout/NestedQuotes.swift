import Model

/// Finds quotes that are nested the wrong way round: “” is the outer mark, ‘’ the inner one.
enum NestedQuotes {
  /// The wrongly nested quotes with their marks; a stretch with a quote that lacks its partner is left
  /// to the check of pairs.
  static func misplaced(in report: Report) -> [Range<Int>] {
    report.judgedStretches.flatMap { misplaced(in: $0, of: report.text) }
  }

  private static let outer: UInt16 = 0x201C
  private static let inner: UInt16 = 0x2018
  private static let quotes = UnitSet("“”‘’")

  private static func misplaced(in stretch: Range<Int>, of text: FoldedText) -> [Range<Int>] {
    let marks = MarkPairs(in: stretch, of: text)
    guard !marks.unpaired.contains(where: { quotes.contains(text.units[$0]) }) else { return [] }
    var enclosing: [MarkPairs.Pair] = []
    var outerCount = 0
    var misplaced: [Range<Int>] = []
    for pair in marks.pairs {
      while let last = enclosing.last, last.close < pair.open {
        if text.units[last.open] == outer { outerCount -= 1 }
        enclosing.removeLast()
      }
      let isInOuter = enclosing.last.map { text.units[$0.open] == outer } ?? false
      let unit = text.units[pair.open]
      // A title inside a quote begins anew: “学习《“十四五”规划》”.
      if unit == outer && isInOuter || unit == inner && outerCount == 0 {
        misplaced.append(pair.open..<pair.close + 1)
      }
      if unit == outer { outerCount += 1 }
      enclosing.append(pair)
    }
    return misplaced
  }
}
