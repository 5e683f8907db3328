extension PatternParser {
  /// Reads a class whose opening bracket, at `start`, has been read.
  mutating func characterClass(from start: Int) throws(PatternError) -> PatternClass {
    let isNegated = skip("^")
    var stretches: [PatternClass.Stretch] = []
    while !skip("]") {
      guard next != nil else { throw PatternError(.unclosedClass, at: start) }
      stretches += try member(from: start)
    }
    guard !stretches.isEmpty else { throw PatternError(.emptyClass, at: start) }
    return PatternClass(stretches, isNegated: isNegated)
  }

  private mutating func member(from start: Int) throws(PatternError) -> [PatternClass.Stretch] {
    let offset = position
    if next == "\\", position + 1 < scalars.count, scalars[position + 1] == "d" {
      position += 2
      return PatternClass.digits.stretches
    }
    let first = try classUnit(from: start)
    guard startsRange else { return [PatternClass.Stretch(first: first, last: first)] }
    position += 1
    return try PatternClass.stretches(from: first, to: classUnit(from: start), at: offset)
  }

  /// Whether the hyphen that comes next joins two characters, not being the last in the class.
  private var startsRange: Bool {
    next == "-" && position + 1 < scalars.count && scalars[position + 1] != "]"
  }

  private mutating func classUnit(from start: Int) throws(PatternError) -> UInt16 {
    guard let scalar = next else { throw PatternError(.unclosedClass, at: start) }
    position += 1
    if scalar == "\\" { return try escapedUnit(from: position - 1) }
    return try unit(for: scalar, at: position - 1)
  }
}

extension PatternClass {
  /// The digits 0 to 9.
  static let digits = PatternClass([Stretch(first: 0x30, last: 0x39)], isNegated: false)

  // By code point 一…九 would lack 二, 四, 五, 六, 八 and hold 七 and dozens of other characters.
  private static let numerals = [
    "〇一二三四五六七八九十", "零一二三四五六七八九十", "零壹贰叁肆伍陆柒捌玖拾",
  ].map { Array($0.utf16) }

  fileprivate static func stretches(
    from first: UInt16,
    to last: UInt16,
    at offset: Int
  ) throws(PatternError) -> [Stretch] {
    for numerals in numerals {
      guard let low = numerals.firstIndex(of: first), let high = numerals.firstIndex(of: last)
      else { continue }
      guard low <= high else { throw PatternError(.reversedRange, at: offset) }
      return numerals[low...high].map { Stretch(first: $0, last: $0) }
    }
    guard first <= last else { throw PatternError(.reversedRange, at: offset) }
    return [Stretch(first: first, last: last)]
  }
}
