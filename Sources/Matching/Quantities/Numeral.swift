import Model

/// A number as reports write it: 12, １２, 十二, 廿, 叁, 十余, 近二十, 2至3.
struct Numeral: Hashable {
  /// The value; the lower bound of a range, the base of 十余.
  var value: Int

  /// Its units, with 余 or 多 and with the upper bound of a range.
  var range: Range<Int>

  /// Whether it is an approximation or a range.
  var isApproximate: Bool

  /// The numeral that begins at `start`, or `nil`.
  ///
  /// A run of Chinese digits without 十 or 百 is a year or an approximation: 三四次 is 3, and a run of
  /// three digits or more is no quantity.
  static func read(_ units: [UInt16], at start: Int, before end: Int) -> Numeral? {
    guard var numeral = simple(units, start, end) else { return nil }
    numeral.absorbUpperBound(units, end)
    numeral.absorbRemainder(units, end)
    return numeral
  }

  private static func simple(_ units: [UInt16], _ start: Int, _ end: Int) -> Numeral? {
    guard start < end else { return nil }
    if isDigit(units[start]) { return arabic(units, start, end) }
    guard ChineseNumeralReader.openings.contains(units[start]) else { return nil }
    return chinese(units, start, end)
  }

  // MARK: Arabic

  private static func arabic(_ units: [UInt16], _ start: Int, _ end: Int) -> Numeral? {
    var index = start
    var value = 0
    while index < end, isDigit(units[index]) {
      guard index - start < 12 else { return nil }
      value = value * 10 + Int(units[index] - 0x30)
      index += 1
    }
    // A decimal counts no occasions; its whole part must not be read alone.
    if index + 1 < end, units[index] == 0x2E, isDigit(units[index + 1]) {
      index += 1
      while index < end, isDigit(units[index]) { index += 1 }
    }
    if index < end, let power = power(units[index]), power >= 100 {
      value *= power
      index += 1
    }
    return Numeral(value: value, range: start..<index, isApproximate: false)
  }

  // MARK: Chinese

  private static func chinese(_ units: [UInt16], _ start: Int, _ end: Int) -> Numeral? {
    var reader = ChineseNumeralReader()
    var index = start
    while index < end, reader.take(units[index]) { index += 1 }
    guard index > start, let value = reader.value else { return nil }
    return Numeral(value: value, range: start..<index, isApproximate: reader.isApproximate)
  }

  // MARK: Approximations

  /// 2至3次, 2-3次, 2～3次: the lower bound decides.
  private mutating func absorbUpperBound(_ units: [UInt16], _ end: Int) {
    let mark = range.upperBound
    guard mark + 1 < end, Self.rangeMarks.contains(units[mark]),
      let upper = Self.simple(units, mark + 1, end)
    else { return }
    range = range.lowerBound..<upper.range.upperBound
    isApproximate = true
  }

  /// 余, 多, 几 and 来 after a number.
  private mutating func absorbRemainder(_ units: [UInt16], _ end: Int) {
    let next = range.upperBound
    guard next < end, Self.remainders.contains(units[next]) else { return }
    range = range.lowerBound..<next + 1
    isApproximate = true
  }

  /// The characters that a numeral can begin with.
  static let openings: UnitSet = {
    var openings = ChineseNumeralReader.openings
    openings.formUnion(UnitSet("0123456789"))
    return openings
  }()

  static func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }

  /// 十 百 千 万 and the forms of cheques.
  static func power(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x5341, 0x62FE: 10
    case 0x767E, 0x4F70: 100
    case 0x5343, 0x4EDF: 1000
    case 0x4E07: 10000
    default: nil
    }
  }

  private static let rangeMarks = UnitSet("至-~到—")
  private static let remainders = UnitSet("余多几来")
}

/// Adds up the digits of a Chinese numeral from left to right.
struct ChineseNumeralReader {
  private var total = 0
  /// The first of the digits that no power follows yet.
  private var firstDigit = 0
  private var digitCount = 0
  private var hasPower = false
  private var isShort = false
  private var isVague = false
  private(set) var isApproximate = false

  /// The number read so far; `nil` for a run of three digits or more, which is a year.
  var value: Int? {
    // 会上多次, 数次: without 十 or 百 after it such a character is no number.
    if isVague, !hasPower { return nil }
    guard hasPower else {
      return digitCount == 1 || digitCount == 2 ? firstDigit : nil
    }
    return total + firstDigit
  }

  /// Takes the next character if it belongs to the numeral.
  mutating func take(_ unit: UInt16) -> Bool {
    guard !isShort else { return false }
    if let short = Self.short(unit), digitCount == 0 {
      total += short
      hasPower = true
      return true
    }
    if let power = Numeral.power(unit) { return multiply(by: power) }
    if Self.vague.contains(unit), digitCount == 0, !hasPower {
      // 数十次, 几十次, 上百次: at least one of the power that follows.
      setDigit(1)
      isApproximate = true
      isVague = true
      return true
    }
    guard let digit = Self.digit(unit) else { return false }
    if hasPower, firstDigit > 0 {
      // 十二三次, 二十五六次: the lower one of two neighbours.
      guard digit == firstDigit + 1, !isApproximate else { return false }
      isApproximate = true
      return true
    }
    if hasPower || digitCount == 0 { setDigit(digit) } else { digitCount += 1 }
    if digitCount == 2, !hasPower { isApproximate = true }
    return true
  }

  private mutating func setDigit(_ digit: Int) {
    firstDigit = digit
    digitCount = 1
  }

  private mutating func multiply(by power: Int) -> Bool {
    guard digitCount < 2 else { return false }
    if power == 10000 {
      total = (total + firstDigit) * power
    } else {
      guard digitCount > 0 || power == 10 && !hasPower else { return false }
      total += (digitCount > 0 ? firstDigit : 1) * power
    }
    firstDigit = 0
    digitCount = 0
    hasPower = true
    return true
  }

  private static let vague = UnitSet("数几上")

  /// 廿 and 卅.
  private static func short(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x5EFF: 20
    case 0x5345: 30
    default: nil
    }
  }

  private static func digit(_ unit: UInt16) -> Int? {
    let digit = digits[unit]
    return digit > 0 ? Int(digit) - 1 : nil
  }

  /// The characters that a Chinese numeral can begin with.
  static let openings: UnitSet = {
    var openings = UnitSet("廿卅十拾百佰千仟万数几上")
    for form in forms { openings.formUnion(UnitText.units(of: form)) }
    return openings
  }()

  private static let forms = [
    "〇零", "一壹", "二贰两俩", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖",
  ]

  /// For each digit its value and one more.
  private static let digits: UnitTable = {
    var digits = UnitTable()
    for (value, text) in forms.enumerated() {
      for unit in UnitText.units(of: text) { digits[unit] = UInt8(value + 1) }
    }
    return digits
  }()
}
