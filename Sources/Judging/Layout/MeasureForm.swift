import Model

/// Finds figures of statistics that are written in Chinese numerals: 十八次 (GB/T 15835-2011, 4.1.1).
///
/// Small numbers (三次), rough ones (十余次, 三四十人), ordinals and names are right as they are.
struct MeasureForm {
  private let report: Report
  private let stretch: Range<Int>
  private let units: [UInt16]

  /// Every exact number of ten or more before a measure word, outside quotes and titles.
  static func chineseFigures(in report: Report) -> [Range<Int>] {
    report.judgedStretches
      .filter { $0 != report.elements.date && $0 != report.elements.title }
      .flatMap { Self(report: report, stretch: $0).figures }
  }

  private init(report: Report, stretch: Range<Int>) {
    self.report = report
    self.stretch = stretch
    units = report.text.units
  }

  private var figures: [Range<Int>] {
    var figures: [Range<Int>] = []
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      guard Self.numerals.contains(units[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < stretch.upperBound, Self.numerals.contains(units[end]) { end += 1 }
      if isFigure(index..<end) { figures.append(index..<end + 1) }
      index = end
    }
    return figures
  }

  private func isFigure(_ number: Range<Int>) -> Bool {
    guard number.count >= 2, number.upperBound < stretch.upperBound,
      Self.measures.contains(units[number.upperBound]), isExact(number), !isOrdinal(number),
      !isQuoted(number)
    else { return false }
    let after = number.upperBound + 1
    return !(after < stretch.upperBound && Self.lengths.contains(units[after]))
  }

  private func isQuoted(_ number: Range<Int>) -> Bool {
    MarkPairs(in: stretch, of: report.text).pairs.contains { pair in
      Self.quoting.contains(units[pair.open]) && pair.open < number.lowerBound
        && number.upperBound < pair.close
    }
  }

  /// Digits and powers of ten take turns; 三四十 and 七八 are rough, as is what 近 or 约 stands before.
  private func isExact(_ number: Range<Int>) -> Bool {
    if number.lowerBound > stretch.lowerBound,
      Self.rough.contains(units[number.lowerBound - 1])
    {
      return false
    }
    guard units[number].contains(where: Self.powers.contains),
      !Self.bigPowers.contains(units[number.lowerBound])
    else { return false }
    return zip(number, number.dropFirst()).allSatisfy { left, right in
      Self.powers.contains(units[left]) || Self.powers.contains(units[right])
        || units[left] == Self.zero
    }
  }

  /// 第三十条, 第十二、十三次.
  private func isOrdinal(_ number: Range<Int>) -> Bool {
    var index = number.lowerBound
    while index > stretch.lowerBound {
      index -= 1
      if units[index] == Self.ordinal { return true }
      guard Self.numerals.contains(units[index]) || Self.lists.contains(units[index]) else {
        return false
      }
    }
    return false
  }

  private static let numerals = UnitSet("一二三四五六七八九十百千万两零〇")
  private static let powers = UnitSet("十百千万")
  // 百家争鸣, 千家万户
  private static let bigPowers = UnitSet("百千万")
  private static let zero: UInt16 = 0x96F6
  private static let measures = UnitSet("次场期轮件份篇户处名人家项批个")
  // 十二个月, 十五个小时, 五十六个民族
  private static let lengths = UnitSet("月年小民")
  private static let rough = UnitSet("近约数几上成逾超好")
  private static let ordinal: UInt16 = 0x7B2C
  private static let lists = UnitSet("、至到和")
  private static let quoting = UnitSet("“《‘〈")
}
