import Model

/// Finds numbers, years and ranges that are not written as GB/T 15834-2011 and GB/T 15835-2011 ask.
struct NumberForm {
  private let report: Report
  private let stretch: Range<Int>
  private let units: [UInt16]

  private init(report: Report, stretch: Range<Int>) {
    self.report = report
    self.stretch = stretch
    units = report.text.units
  }

  /// Ranges with a hyphen: 2021-2025年, 3-5个.
  static func hyphenRanges(in report: Report) -> [Range<Int>] {
    places(in: report) { $0.hyphenRanges }
  }

  /// Ranges of percentages whose first number lacks its %: 63～68%.
  static func percentRanges(in report: Report) -> [Range<Int>] {
    places(in: report) { $0.percentRanges }
  }

  /// Rough numbers in digits: 3、4个, 10几个.
  static func approximate(in report: Report) -> [Range<Int>] {
    places(in: report) { $0.approximate }
  }

  /// Years cut short or half in Chinese numerals: 20年12月, 二〇二〇年8月.
  static func years(in report: Report) -> [Range<Int>] {
    places(in: report) { $0.years }
  }

  private static func places(
    in report: Report,
    _ find: (Self) -> [Range<Int>]
  ) -> [Range<Int>] {
    report.judgedStretches
      .filter { $0 != report.elements.date }
      .flatMap { find(Self(report: report, stretch: $0)) }
  }

  // MARK: Ranges

  private var hyphenRanges: [Range<Int>] {
    pairs.compactMap { first, second in
      guard gap(first, second) == [Self.hyphen], report.isHalfWidth(at: first.upperBound),
        isFree(first), units[first.lowerBound] != 0x30,
        let after = unit(at: second.upperBound), Self.measures.contains(after),
        (first.count == 4) == (second.count == 4)
      else { return nil }
      return first.lowerBound..<second.upperBound
    }
  }

  private var percentRanges: [Range<Int>] {
    pairs.compactMap { first, second in
      let gap = gap(first, second)
      guard gap.count == 1, let sign = gap.first, Self.rangeSigns.contains(sign), isFree(first),
        unit(at: second.upperBound) == Self.percent
      else { return nil }
      return first.lowerBound..<second.upperBound + 1
    }
  }

  /// Whether nothing before the number makes it part of a date, a telephone number or a code.
  private func isFree(_ number: Range<Int>) -> Bool {
    guard let before = unit(at: number.lowerBound - 1) else { return true }
    return !Self.binding.contains(before) && !(0x61...0x7A).contains(before)
  }

  // MARK: Rough numbers

  private var approximate: [Range<Int>] {
    let twos = pairs.compactMap { first, second -> Range<Int>? in
      guard gap(first, second) == [Self.listComma], first.count == 1, second.count == 1,
        units[second.lowerBound] == units[first.lowerBound] + 1,
        let before = unit(at: first.lowerBound - 1), (0x4E00...0x9FFF).contains(before),
        !Self.listed.contains(before),
        let after = unit(at: second.upperBound), Self.counters.contains(after)
      else { return nil }
      return first.lowerBound..<second.upperBound
    }
    let several = numbers.compactMap { number -> Range<Int>? in
      if unit(at: number.upperBound) == Self.some {
        return number.lowerBound..<number.upperBound + 1
      }
      guard unit(at: number.lowerBound - 1) == Self.some, units[number.lowerBound] == 0x31 else {
        return nil
      }
      return number.lowerBound - 1..<number.upperBound
    }
    return (twos + several).sorted { $0.lowerBound < $1.lowerBound }
  }

  // MARK: Years

  private var years: [Range<Int>] {
    let short = pairs.compactMap { year, month -> Range<Int>? in
      guard year.count == 2, units[year.lowerBound] != 0x30, gap(year, month) == [Self.year],
        month.count <= 2, unit(at: month.upperBound) == Self.month, isFree(year),
        unit(at: year.lowerBound - 1) != Self.ordinalWord
      else { return nil }
      return year.lowerBound..<month.upperBound + 1
    }
    let mixed = numbers.compactMap { month -> Range<Int>? in
      let start = month.lowerBound - 5
      guard start >= stretch.lowerBound, units[month.lowerBound - 1] == Self.year,
        month.count <= 2, unit(at: month.upperBound) == Self.month,
        units[start..<month.lowerBound - 1].allSatisfy(Self.numerals.contains)
      else { return nil }
      return start..<month.upperBound + 1
    }
    return (short + mixed).sorted { $0.lowerBound < $1.lowerBound }
  }

  // MARK: Numbers

  /// The numbers of the stretch, decimals in one.
  private var numbers: [Range<Int>] {
    var numbers: [Range<Int>] = []
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      guard isDigit(index) else {
        index += 1
        continue
      }
      var end = index
      while isDigit(end) || units.indices.contains(end) && units[end] == 0x2E && isDigit(end + 1) {
        end += 1
      }
      numbers.append(index..<end)
      index = end
    }
    return numbers
  }

  private var pairs: [(Range<Int>, Range<Int>)] {
    let numbers = numbers
    return Array(zip(numbers, numbers.dropFirst()))
  }

  private func gap(_ first: Range<Int>, _ second: Range<Int>) -> ArraySlice<UInt16> {
    units[first.upperBound..<second.lowerBound]
  }

  private func unit(at index: Int) -> UInt16? {
    stretch.contains(index) ? units[index] : nil
  }

  private func isDigit(_ index: Int) -> Bool {
    stretch.contains(index) && (0x30...0x39).contains(units[index])
  }

  private static let hyphen: UInt16 = 0x2D
  private static let percent: UInt16 = 0x25
  private static let listComma: UInt16 = 0x3001
  private static let some: UInt16 = 0x51E0
  private static let year: UInt16 = 0x5E74
  private static let month: UInt16 = 0x6708
  private static let ordinalWord: UInt16 = 0x7B2C
  private static let binding = UnitSet("-./:#×x第—~")
  private static let rangeSigns = UnitSet("-~—至")
  private static let measures = UnitSet("年月个次名人家场件万亿元天%岁米")
  private static let counters = UnitSet("个次名人天家场")
  // 任务3、4个 counts; 第3、4次 and 表3、4 are a list of two.
  private static let listed = UnitSet("第表图件题条款项")
  private static let numerals = UnitSet("〇○零一二三四五六七八九")
}
