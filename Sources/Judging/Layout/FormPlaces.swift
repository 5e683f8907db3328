import Model

/// Where the signs stand that checks of the form look at, found in one walk over the text.
///
/// Furniture is left out. Each check then looks at its own few places, and one whose sign does not
/// occur costs nothing.
struct FormPlaces {
  /// A sign, or a run of signs, in a stretch of the text.
  struct Place {
    let start: Int32
    let end: Int32
    /// An index into `stretches`.
    let stretch: Int32

    /// The units.
    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// The stretches of text whose form is judged, in reading order.
  let stretches: [Range<Int>]

  /// Quotes, title marks and brackets, each by itself.
  private(set) var marks: [Place] = []
  /// The marks , : ; ? ! ( ) that are written in their narrow form.
  private(set) var narrowMarks: [Place] = []
  /// Numbers in digits, decimals in one.
  private(set) var numbers: [Place] = []
  /// Two or more Chinese numerals in a row.
  private(set) var numerals: [Place] = []
  /// Every 、 with something before and after it.
  private(set) var listCommas: [Place] = []
  /// Points that stand for ……: three to six points, several 。, a single ….
  private(set) var ellipses: [Place] = []
  /// 以下简称 with something before it.
  private(set) var introductions: [Place] = []

  /// The stretch that is being walked over, an index into `stretches`.
  private var current = 0

  /// Walks over the text once.
  init(_ report: Report) {
    stretches = report.judgedStretches
    let units = report.text.units.span
    let signs = FormSign.table
    marks.reserveCapacity(units.count / 64)
    numbers.reserveCapacity(units.count / 32)
    listCommas.reserveCapacity(units.count / 64)
    for number in stretches.indices {
      current = number
      visit(stretches[number], units, signs, report)
    }
  }

  private mutating func visit(
    _ stretch: Range<Int>,
    _ units: Span<UInt16>,
    _ signs: UnitTable,
    _ report: Report
  ) {
    let end = stretch.upperBound
    var index = signs.firstPlace(in: stretch, of: units)
    while index < end {
      let sign = FormSign(rawValue: signs[units[index]])
      let next = visit(sign, at: index, in: stretch, units, signs, report)
      index = signs.firstPlace(in: next..<end, of: units)
    }
  }

  /// Notes what stands at `index`.
  ///
  /// - Returns: The unit to go on with.
  @inline(__always)
  private mutating func visit(
    _ sign: FormSign,
    at index: Int,
    in stretch: Range<Int>,
    _ units: Span<UInt16>,
    _ signs: UnitTable,
    _ report: Report
  ) -> Int {
    if sign.contains(.digit) { return visitNumber(at: index, in: stretch, units) }
    if sign.contains(.numeral) { return visitNumerals(at: index, in: stretch, units, signs) }
    if sign.contains(.point) { return visitPoints(at: index, in: stretch, units) }
    let next = index + 1
    if sign.contains(.mark) { marks.append(place(index, next)) }
    if sign.contains(.narrowable), report.isHalfWidth(at: index) {
      narrowMarks.append(place(index, next))
    }
    if sign.contains(.listComma), index > stretch.lowerBound, next < stretch.upperBound {
      listCommas.append(place(index, next))
    }
    if sign.contains(.introduction), let words = ShortNames.cue(around: index, in: stretch, units) {
      introductions.append(place(words.lowerBound, words.upperBound))
    }
    return next
  }

  private mutating func visitNumber(
    at start: Int,
    in stretch: Range<Int>,
    _ units: Span<UInt16>
  ) -> Int {
    var end = start + 1
    while end < stretch.upperBound {
      let isPoint = units[end] == 0x2E && end + 1 < stretch.upperBound
      guard Self.isDigit(units[isPoint ? end + 1 : end]) else { break }
      end += 1
    }
    numbers.append(place(start, end))
    return end
  }

  @inline(__always)
  private mutating func visitNumerals(
    at start: Int,
    in stretch: Range<Int>,
    _ units: Span<UInt16>,
    _ signs: UnitTable
  ) -> Int {
    var end = start + 1
    while end < stretch.upperBound,
      FormSign(rawValue: signs[units[end]]).contains(.numeral)
    {
      end += 1
    }
    if end - start > 1 { numerals.append(place(start, end)) }
    return end
  }

  @inline(__always)
  private mutating func visitPoints(
    at start: Int,
    in stretch: Range<Int>,
    _ units: Span<UInt16>
  ) -> Int {
    var end = start + 1
    while end < stretch.upperBound, units[end] == units[start] { end += 1 }
    // Nearly all are the 。 of a sentence.
    if end == start + 1, units[start] == 0x3002 { return end }
    let isEllipsis =
      switch units[start] {
      // More than six points lead to a page number.
      case 0x2E: (3...6).contains(end - start)
      case 0x3002: end - start > 1
      default: end - start == 1
      }
    if isEllipsis { ellipses.append(place(start, end)) }
    return end
  }

  private static func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }

  private func place(_ start: Int, _ end: Int) -> Place {
    Place(start: Int32(start), end: Int32(end), stretch: Int32(current))
  }
}
