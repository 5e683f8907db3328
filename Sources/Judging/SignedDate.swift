import Model

/// Reads the numbers of a sign-off date, in whatever form it is written.
enum SignedDate {
  /// The date, or `nil` where it is not complete.
  static func read(_ units: ArraySlice<UInt16>) -> CalendarDate? {
    let numbers = numbers(units)
    guard numbers.count == 3 else { return nil }
    return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The year and, if written, the month.
  static func yearAndMonth(_ units: ArraySlice<UInt16>) -> (year: Int, month: Int?)? {
    let numbers = numbers(units)
    guard let year = numbers.first, year >= 1980 else { return nil }
    return (year, numbers.dropFirst().first)
  }

  /// The numbers between 年, 月, 日, hyphens, dots and strokes.
  private static func numbers(_ units: ArraySlice<UInt16>) -> [Int] {
    let separators = Self.separators
    var numbers: [Int] = []
    var start = units.startIndex
    for index in units.indices where separators.contains(units[index]) {
      if index > start, let number = number(units[start..<index]) { numbers.append(number) }
      start = index + 1
    }
    if start < units.endIndex, let last = number(units[start...]) { numbers.append(last) }
    return numbers
  }

  private static func number(_ digits: ArraySlice<UInt16>) -> Int? {
    var value = 0
    for unit in digits {
      if unit >= 0x30, unit <= 0x39 {
        value = value * 10 + Int(unit - 0x30)
      } else if unit == 0x5341 {
        // 十二 is 12, 二十 is 20, 二十八 is 28.
        value = max(value, 1) * 10
      } else if let digit = chineseDigits.firstIndex(of: zeros.contains(unit) ? 0x3007 : unit) {
        value =
          value >= 10 && value % 10 == 0 && digits.contains(0x5341)
          ? value + digit : value * 10 + digit
      } else {
        return nil
      }
      if value > 9999 { return nil }
    }
    return value
  }

  private static let zeros = UnitSet("〇零○")
  private static let chineseDigits = Array("〇一二三四五六七八九".utf16)
  private static let separators = UnitSet("年月日号-./")
}
