import Model

/// Finds words of time that nothing in the report gives a date: 今年, 去年, 近日.
enum TimeWords {
  /// The words, in a report whose title and sign-off name no year, up to the first year of its text.
  static func unanchored(in report: Report) -> [Range<Int>] {
    if let title = report.elements.title, YearMentions.last(in: title, of: report) != nil {
      return []
    }
    if let date = report.elements.date, SignedDate.yearAndMonth(report.text.units[date]) != nil {
      return []
    }
    let stretches = report.judgedStretches
    let anchor = stretches.lazy.compactMap { YearMentions.first(in: $0, of: report) }.first
    let end = anchor?.lowerBound ?? Int.max
    return stretches.flatMap { words(in: $0, of: report) }.filter { $0.upperBound <= end }
  }

  private static func words(in stretch: Range<Int>, of report: Report) -> [Range<Int>] {
    let units = report.text.units
    return words.flatMap { word in
      report.places(of: word.units, in: stretch).filter { place in
        guard place.lowerBound > stretch.lowerBound else { return true }
        let before = units[place.lowerBound - 1]
        return word.startsClause
          ? !(0x4E00...0x9FFF).contains(before) && !(0x30...0x39).contains(before)
          : !word.notAfter.contains(before)
      }
    }.sorted { $0.lowerBound < $1.lowerBound }
  }

  private struct Word {
    let units: [UInt16]
    /// Characters that make another word of it: 文明年, 过去年.
    var notAfter: UnitSet = []
    /// Whether it is one only at the head of a clause: 25日前完成.
    var startsClause = false
  }

  private static let words: [Word] = [
    Word(units: Array("今年".utf16), notAfter: UnitSet("迄")),
    Word(units: Array("去年".utf16), notAfter: UnitSet("过")),
    Word(units: Array("明年".utf16), notAfter: UnitSet("文声证说表")),
    Word(units: Array("近日".utf16), startsClause: true),
    Word(units: Array("日前".utf16), startsClause: true),
    Word(units: Array("前不久".utf16), startsClause: true),
  ]
}
