import Model

/// Finds numbers, years and ranges that are not written as GB/T 15834-2011 and GB/T 15835-2011 ask.
struct NumberForm {
  /// Ranges with a hyphen: 2021-2025年, 3-5个.
  static func hyphenRanges(in text: FormText) -> [Range<Int>] {
    let form = Self(text)
    return form.neighbours(joinedBy: hyphens) { first, second in
      form.isHyphenRange(first, second) ? first.start..<second.end : nil
    }
  }

  /// Ranges of percentages whose first number lacks its %: 63～68%.
  static func percentRanges(in text: FormText) -> [Range<Int>] {
    let form = Self(text)
    return form.neighbours(joinedBy: rangeSigns) { first, second in
      guard form.isFree(first), form.unit(after: second) == percent else { return nil }
      return first.start..<second.end + 1
    }
  }

  /// Rough numbers in digits: 3、4个, 10几个.
  static func approximate(in text: FormText) -> [Range<Int>] {
    let form = Self(text)
    let twos = form.neighbours(joinedBy: listCommas) { first, second in
      form.isRough(first, second) ? first.start..<second.end : nil
    }
    let several = form.numbers(beside: some, form.several)
    return (twos + several).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Years cut short or half in Chinese numerals: 20年12月, 二〇二〇年8月.
  static func years(in text: FormText) -> [Range<Int>] {
    let form = Self(text)
    let short = form.neighbours(joinedBy: yearSigns) { year, month in
      form.isShortYear(year, before: month) ? year.start..<month.end + 1 : nil
    }
    let mixed = form.numbers(beside: year, form.mixedYear)
    return (short + mixed).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// A number and the stretch that it stands in.
  private struct Number {
    let range: Range<Int>
    let stretch: Range<Int>

    var start: Int { range.lowerBound }
    var end: Int { range.upperBound }
    var count: Int { range.count }
  }

  private let text: FormText
  private let units: [UInt16]

  private init(_ text: FormText) {
    self.text = text
    units = text.report.text.units
  }

  // MARK: Ranges

  private func isHyphenRange(_ first: Number, _ second: Number) -> Bool {
    guard text.report.isHalfWidth(at: first.end), isFree(first), units[first.start] != 0x30,
      let after = unit(after: second), Self.measures.contains(after)
    else { return false }
    return (first.count == 4) == (second.count == 4)
  }

  /// Whether nothing before the number makes it part of a date, a telephone number or a code.
  private func isFree(_ number: Number) -> Bool {
    guard let before = unit(before: number) else { return true }
    return !Self.binding.contains(before) && !(0x61...0x7A).contains(before)
  }

  // MARK: Rough numbers

  /// 三、四 in digits: one after the other, and counting something.
  private func isRough(_ first: Number, _ second: Number) -> Bool {
    guard first.count == 1, second.count == 1, units[second.start] == units[first.start] + 1,
      let before = unit(before: first), (0x4E00...0x9FFF).contains(before),
      !Self.listed.contains(before), let after = unit(after: second)
    else { return false }
    return Self.counters.contains(after)
  }

  private func several(_ number: Number) -> Range<Int>? {
    if unit(after: number) == Self.some { return number.start..<number.end + 1 }
    guard unit(before: number) == Self.some, units[number.start] == 0x31 else { return nil }
    return number.start - 1..<number.end
  }

  // MARK: Years

  private func isShortYear(_ year: Number, before month: Number) -> Bool {
    year.count == 2 && units[year.start] != 0x30 && month.count <= 2
      && unit(after: month) == Self.month && isFree(year)
      && unit(before: year) != Self.ordinalWord
  }

  private func mixedYear(_ month: Number) -> Range<Int>? {
    let start = month.start - 5
    guard start >= month.stretch.lowerBound, units[month.start - 1] == Self.year,
      month.count <= 2, unit(after: month) == Self.month,
      units[start..<month.start - 1].allSatisfy(Self.numerals.contains)
    else { return nil }
    return start..<month.end + 1
  }

  // MARK: Numbers

  /// What is found for each number that has a certain unit before or after it.
  private func numbers(beside unit: UInt16, _ find: (Number) -> Range<Int>?) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for place in text.places.numbers {
      let (before, after) = (Int(place.start) - 1, Int(place.end))
      let isBeside =
        before >= 0 && units[before] == unit || after < units.count && units[after] == unit
      if isBeside, let number = number(place), let range = find(number) { found.append(range) }
    }
    return found
  }

  /// What is found for each two numbers of a stretch with one unit between them.
  private func neighbours(
    joinedBy signs: UnitSet,
    _ find: (Number, Number) -> Range<Int>?
  ) -> [Range<Int>] {
    let numbers = text.places.numbers
    var found: [Range<Int>] = []
    for next in numbers.indices.dropFirst() {
      let (first, second) = (numbers[next - 1], numbers[next])
      guard first.end + 1 == second.start, first.stretch == second.stretch,
        signs.contains(units[Int(first.end)]), let left = number(first), let right = number(second),
        let range = find(left, right)
      else { continue }
      found.append(range)
    }
    return found
  }

  /// A number, unless it is one of the date of the sign-off, whose form is a check of its own.
  private func number(_ place: FormPlaces.Place) -> Number? {
    let stretch = text.places.stretches[Int(place.stretch)]
    guard stretch != text.report.elements.date else { return nil }
    return Number(range: place.range, stretch: stretch)
  }

  private func unit(before number: Number) -> UInt16? {
    number.start > number.stretch.lowerBound ? units[number.start - 1] : nil
  }

  private func unit(after number: Number) -> UInt16? {
    number.end < number.stretch.upperBound ? units[number.end] : nil
  }

  private static let hyphens = UnitSet("-")
  private static let percent: UInt16 = 0x25
  private static let listCommas = UnitSet("、")
  private static let some: UInt16 = 0x51E0
  private static let year: UInt16 = 0x5E74
  private static let yearSigns = UnitSet("年")
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
