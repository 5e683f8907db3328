import Model

/// Finds figures of statistics that are written in Chinese numerals: 十八次 (GB/T 15835-2011, 4.1.1).
///
/// Small numbers (三次), rough ones (十余次, 三四十人), ordinals and names are right as they are.
struct MeasureForm {
  private let text: FormText
  private let stretch: Range<Int>
  private let units: [UInt16]

  /// Every exact number of ten or more before a measure word, outside quotes and titles.
  static func chineseFigures(in text: FormText) -> [Range<Int>] {
    let elements = text.report.elements
    return text.places.numerals.compactMap { place in
      let stretch = text.places.stretches[Int(place.stretch)]
      guard stretch != elements.date, stretch != elements.title,
        Self(text, stretch).isFigure(place.range)
      else { return nil }
      return place.range.lowerBound..<place.range.upperBound + 1
    }
  }

  private init(_ text: FormText, _ stretch: Range<Int>) {
    self.text = text
    self.stretch = stretch
    units = text.report.text.units
  }

  private func isFigure(_ number: Range<Int>) -> Bool {
    guard number.upperBound < stretch.upperBound,
      Self.measures.contains(units[number.upperBound]), isExact(number), !isOrdinal(number),
      !isQuoted(number)
    else { return false }
    let after = number.upperBound + 1
    return !(after < stretch.upperBound && Self.lengths.contains(units[after]))
  }

  private func isQuoted(_ number: Range<Int>) -> Bool {
    let pairs = text.pairs.pairs
    let first = pairs.partitionPoint { $0.open >= stretch.lowerBound }
    return pairs[first...].prefix { $0.open < number.lowerBound }.contains { pair in
      Self.quoting.contains(units[pair.open]) && number.upperBound < pair.close
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
      let isNumeral = FormSign.of(units[index]).contains(.numeral)
      guard isNumeral || Self.lists.contains(units[index]) else {
        return false
      }
    }
    return false
  }

  /// The characters that numbers are written in.
  static let numerals = "一二三四五六七八九十百千万两零〇"
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
