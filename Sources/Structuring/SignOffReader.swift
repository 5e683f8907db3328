import Model

/// Reads dates as they stand at a sign-off, whole or not, filled in or not.
enum SignOffDate {
  /// The part of a line that is a date and reaches to its end, or `nil`.
  ///
  /// Incomplete dates (12月26日, 2019年12月), dates with blanks (2023年  月  日) and wrong forms
  /// (2020-12-28, 二〇二〇年…) are dates too: other rules judge their form.
  static func trailing(in units: [UInt16], _ line: Range<Int>) -> Range<Int>? {
    var end = line.upperBound
    if end > line.lowerBound, units[end - 1] == Unit.rightBracket || units[end - 1] == 0x3002 {
      end -= 1
    }
    var start = end
    while start > line.lowerBound, belongs(units[start - 1]) { start -= 1 }
    while start < end, !begins(units[start]) { start += 1 }
    guard end - start >= 3, end - start <= 16, isDate(units, start..<end) else { return nil }
    return start..<end
  }

  private static func belongs(_ unit: UInt16) -> Bool {
    Unit.isDigit(unit) || Unit.chineseDigit(unit) != nil || marks.contains(unit)
  }

  private static func begins(_ unit: UInt16) -> Bool {
    Unit.isDigit(unit) || Unit.chineseDigit(unit) != nil || blanks.contains(unit) || unit == 0x5E74
      || unit == Unit.ten
  }

  /// 年 月 日 号 十, separators of numeric dates, and what stands for a blank.
  private static let marks = UnitSet("年月日号十廿卅-./x×*_□○某")
  private static let blanks = UnitSet("x×*_□○")

  private static func isDate(_ units: [UInt16], _ range: Range<Int>) -> Bool {
    let text = units[range]
    let hasYear = text.contains(0x5E74)
    let hasMonth = text.contains(0x6708)
    let hasDay = text.contains(0x65E5) || text.contains(0x53F7)
    if hasYear && hasMonth || hasMonth && hasDay { return true }
    return isNumericDate(text)
  }

  /// 2020-12-28, 2020.12.28, 2020/12/28, 2020.12.
  private static func isNumericDate(_ text: ArraySlice<UInt16>) -> Bool {
    let groups = text.split(omittingEmptySubsequences: false) {
      $0 == 0x2D || $0 == 0x2E || $0 == 0x2F
    }
    guard groups.count == 2 || groups.count == 3, groups[0].count == 4 else { return false }
    guard let century = groups[0].first,
      century == 0x31 || century == 0x32 || blanks.contains(century)
    else { return false }
    return groups.allSatisfy { group in
      !group.isEmpty && group.allSatisfy { Unit.isDigit($0) || blanks.contains($0) }
    } && groups.dropFirst().allSatisfy { $0.count <= 2 }
  }
}
