import Model

/// Finds quotes that are nested the wrong way round: “” is the outer mark, ‘’ the inner one.
enum NestedQuotes {
  /// The wrongly nested quotes with their marks; a stretch with a quote that lacks its partner is left
  /// to the check of pairs.
  static func misplaced(in text: FormText) -> [Range<Int>] {
    let marks = text.pairs
    let units = text.report.text.units
    var enclosing: [MarkPairs.Pair] = []
    var outerCount = 0
    var misplaced: [MarkPairs.Pair] = []
    for pair in marks.pairs {
      while let last = enclosing.last, last.close < pair.open {
        if units[last.open] == outer { outerCount -= 1 }
        enclosing.removeLast()
      }
      let isInOuter = enclosing.last.map { units[$0.open] == outer } ?? false
      let unit = units[pair.open]
      // A title inside a quote begins anew: “学习《“十四五”规划》”.
      if unit == outer && isInOuter || unit == inner && outerCount == 0 { misplaced.append(pair) }
      if unit == outer { outerCount += 1 }
      enclosing.append(pair)
    }
    return outsideOfLoneQuotes(misplaced, text)
  }

  private static let outer: UInt16 = 0x201C
  private static let inner: UInt16 = 0x2018
  private static let quotes = UnitSet("“”‘’")

  /// The pairs whose stretch has no quote without a partner.
  private static func outsideOfLoneQuotes(
    _ pairs: [MarkPairs.Pair],
    _ text: FormText
  ) -> [Range<Int>] {
    guard !pairs.isEmpty else { return [] }
    let units = text.report.text.units
    let lone = text.pairs.unpaired.filter { quotes.contains(units[$0]) }
    return pairs.filter { lone.within(text.places.stretches[$0.stretch]).isEmpty }
      .map { $0.open..<$0.close + 1 }
  }
}
