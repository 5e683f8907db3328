import Model

/// Tells whose year a statement is about.
struct YearScope {
  /// The year of a statement against the report's.
  enum Finding {
    case own
    case other
    case later
    /// Several years together.
    case several
  }

  let reading: Reading
  let quantities: SentenceQuantities

  /// The year that governs a unit: the last one named before it in its sentence.
  func finding(at unit: Int, in sentence: Int) -> Finding {
    guard reading.mechanisms.contains(.otherYear) else { return .own }
    let range = reading.range(ofSentence: sentence)
    var finding = Finding.own
    var place = -1
    var placeEnd = -10
    for quantity in quantities.withYears(in: sentence) where quantity.range.lowerBound < unit {
      guard case .year(let year) = quantity.kind, isGoverning(quantity.range, range),
        reaches(quantity.range, unit, in: sentence)
      else { continue }
      let new = relation(of: year, until: quantity.range.upperBound)
      // 2021年至2024年: the second year ends the span of the first.
      if finding == .several, quantity.range.lowerBound - placeEnd <= 1, new == .own { continue }
      finding = new
      placeEnd = quantity.range.upperBound
      place = quantity.range.lowerBound
    }
    guard finding == .other || reading.mayHold(Self.otherYears, in: sentence) else {
      return finding
    }
    for word in reading.scan.words(in: range)
    where word.range.lowerBound < unit && word.range.lowerBound > place {
      if word.classes.contains(.otherYear), isGoverning(word.range, range) {
        finding = .other
        place = word.range.lowerBound
      } else if word.classes.contains(.severalYears), isGoverning(word.range, range) {
        finding = .several
        place = word.range.lowerBound
      } else if word.classes.contains(.ownYear), finding == .other {
        finding = .own
        place = word.range.lowerBound
      }
    }
    return finding
  }

  private static let otherYears: WordClass = [.otherYear, .severalYears]

  /// 落实2023年整改任务，召开研判会2次: a year inside another clause is an attribute there.
  private func reaches(_ year: Range<Int>, _ unit: Int, in sentence: Int) -> Bool {
    let own = reading.commaClause(at: unit, in: sentence)
    let clause = reading.commaClause(at: year.lowerBound, in: sentence)
    return clause == own
      || year.lowerBound - reading.commaClauses[clause].lowerBound <= 3
  }

  private func relation(of year: Int, until end: Int) -> Finding {
    guard let own = reading.report.facts.year else { return .own }
    if year == own { return .own }
    if year > own { return .later }
    return Self.since.contains { reading.units.has($0, at: end) } ? .several : .other
  }

  /// Not inside a title, not compared with (较2023年), not the year of a document or of work to do.
  private func isGoverning(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    if reading.quotations.contains(range) { return false }
    let start = range.lowerBound
    if start > sentence.lowerBound, Self.origins.contains(reading.units[start - 1]),
      reading.units.has(Self.attribute, at: range.upperBound)
    {
      return false
    }
    if Self.workedOn.contains(where: { reading.units.has($0, at: start - $0.count) }) {
      return false
    }
    if start > sentence.lowerBound, Self.comparisons.contains(reading.units[start - 1]) {
      return false
    }
    return !Self.comparedAfter.contains { reading.units.has($0, at: range.upperBound) }
  }

  private static let since = words("以来 至今 至2 起 度以来 到2 -2 —2 ~2")
  /// 由去年的2次增加到4次: the number that was is only where the new one comes from.
  private static let origins = UnitSet("由从")
  /// 针对2023年考核反馈的问题，召开研判会2次: the year is that of what the meeting worked on.
  private static let workedOn = words("针对 对照 落实 吸取 汲取")
  private static let attribute = Array("的".utf16)
  private static let comparisons = UnitSet("较比于同〔[(")
  private static let comparedAfter = words("相比 同期 同比 相较")
}
