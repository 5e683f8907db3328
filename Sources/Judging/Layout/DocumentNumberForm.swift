import Model

/// Judges how document numbers are written: 临水发〔2024〕12号 (GB/T 9704-2012, 7.2.5).
enum DocumentNumberForm {
  /// The number of the report itself, if it is not written so.
  static func malformed(in report: Report) -> [Range<Int>] {
    guard let stretch = report.elements.documentNumber else { return [] }
    let units = report.text.units
    let found = stretch.filter { opening.contains(units[$0]) }
      .compactMap { number(from: $0, in: stretch, of: units) }
    return found.allSatisfy { $0.isRight && !$0.hasOrdinalWord } && !found.isEmpty ? [] : [stretch]
  }

  /// Numbers of other documents whose year stands in other brackets, or that begin with a zero.
  ///
  /// 第 is left alone: it may be part of the number as its owner wrote it.
  static func malformedCitations(in text: FormText) -> [Range<Int>] {
    let units = text.report.text.units
    return text.places.marks.compactMap { mark in
      guard opening.contains(units[Int(mark.start)]) else { return nil }
      let stretch = text.places.stretches[Int(mark.stretch)]
      guard stretch != text.report.elements.documentNumber,
        let number = number(from: Int(mark.start), in: stretch, of: units), !number.isRight
      else { return nil }
      return number.range
    }
  }

  /// A year in brackets with a number behind it.
  private struct Number {
    let range: Range<Int>
    let isRight: Bool
    let hasOrdinalWord: Bool
  }

  private static let opening = UnitSet("〔[(【")
  private static let closing = UnitSet("〕])】")
  private static let ordinalWord: UInt16 = 0x7B2C
  private static let numberWord: UInt16 = 0x53F7

  /// (2020)粤01民初12号 is a case and no document: its number does not follow the bracket.
  private static func number(
    from open: Int,
    in stretch: Range<Int>,
    of units: [UInt16]
  ) -> Number? {
    guard open > stretch.lowerBound, isChinese(units[open - 1]) else { return nil }
    let year = digits(from: open + 1, in: stretch, of: units)
    guard [2, 4].contains(year.count), stretch.contains(year.upperBound),
      closing.contains(units[year.upperBound])
    else { return nil }
    var next = year.upperBound + 1
    let hasOrdinalWord = stretch.contains(next) && units[next] == ordinalWord
    if hasOrdinalWord { next += 1 }
    let serial = digits(from: next, in: stretch, of: units)
    guard !serial.isEmpty, stretch.contains(serial.upperBound),
      units[serial.upperBound] == numberWord
    else { return nil }
    return Number(
      range: open..<serial.upperBound + 1,
      isRight: units[open] == 0x3014 && units[year.upperBound] == 0x3015 && year.count == 4
        && units[serial.lowerBound] != 0x30,
      hasOrdinalWord: hasOrdinalWord
    )
  }

  private static func digits(
    from start: Int,
    in stretch: Range<Int>,
    of units: [UInt16]
  ) -> Range<Int> {
    var end = start
    while stretch.contains(end), (0x30...0x39).contains(units[end]) { end += 1 }
    return start..<end
  }

  private static func isChinese(_ unit: UInt16) -> Bool { (0x4E00...0x9FFF).contains(unit) }
}
