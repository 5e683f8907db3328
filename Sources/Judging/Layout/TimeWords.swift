import Model

/// Finds words of time that nothing in the report gives a date: 今年, 去年, 近日.
enum TimeWords {
  /// The words, in a report whose title and sign-off name no year, up to the first year of its text.
  static func unanchored(in text: FormText) -> [Range<Int>] {
    let report = text.report
    if let title = report.elements.title, YearMentions.last(in: title, of: report) != nil {
      return []
    }
    if let date = report.elements.date, SignedDate.yearAndMonth(report.text.units[date]) != nil {
      return []
    }
    var found: [Range<Int>] = []
    for stretch in text.places.stretches {
      let anchor = YearMentions.first(in: stretch, of: report)
      found += words(in: stretch, before: anchor?.lowerBound ?? Int.max, of: report)
      if anchor != nil { break }
    }
    return found
  }

  /// The words that end at or before `end`, in reading order.
  private static func words(
    in stretch: Range<Int>,
    before end: Int,
    of report: Report
  ) -> [Range<Int>] {
    let units = report.text.units.span
    var found: [Range<Int>] = []
    for index in stretch where firsts.contains(units[index]) {
      for word in words where units.has(word.units, at: index, before: stretch.upperBound) {
        let place = index..<index + word.units.count
        let stands = index == stretch.lowerBound || stands(word, after: units[index - 1])
        if stands, place.upperBound <= end { found.append(place) }
      }
    }
    return found
  }

  private static func stands(_ word: Word, after before: UInt16) -> Bool {
    word.startsClause
      ? !(0x4E00...0x9FFF).contains(before) && !(0x30...0x39).contains(before)
      : !word.notAfter.contains(before)
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
  private static let firsts = UnitSet(firstsOf: words.map { $0.units })
}
