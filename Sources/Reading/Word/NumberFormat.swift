/// How the number of a heading or item is written (ECMA-376-1, 17.18.59).
///
/// Formats of other languages are written in Arabic numerals; none stands in official reports.
enum NumberFormat {
  /// The number as its format writes it; numbers below 1 only occur in Arabic numerals.
  static func text(_ number: Int, format: String) -> String {
    if format == "none" || format == "bullet" { return "" }
    guard number > 0 else { return String(number) }
    switch format {
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
      "taiwaneseCountingThousand":
      return counted(number, Numerals.plain)
    case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal":
      return counted(number, Numerals.legal)
    case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital":
      return digits(number)
    case "ideographTraditional": return member(number, of: "甲乙丙丁戊己庚辛壬癸")
    case "ideographZodiac": return member(number, of: "子丑寅卯辰巳午未申酉戌亥")
    case "upperRoman": return roman(number)
    case "lowerRoman": return roman(number).lowercased()
    case "upperLetter": return letters(number)
    case "lowerLetter": return letters(number).lowercased()
    default: return composed(number, format)
    }
  }

  // MARK: Arabic numerals and characters that contain one

  private static func composed(_ number: Int, _ format: String) -> String {
    switch format {
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      return circled(number)
    case "decimalEnclosedFullstop": return scalar(0x2488, number, upTo: 20)
    case "decimalEnclosedParen": return scalar(0x2474, number, upTo: 20)
    case "ideographEnclosedCircle": return scalar(0x3280, number, upTo: 10)
    case "decimalFullWidth", "decimalFullWidth2":
      return String(String.UnicodeScalarView(String(number).unicodeScalars.compactMap(widened)))
    case "decimalZero": return number < 10 ? "0\(number)" : String(number)
    case "numberInDash": return "- \(number) -"
    default: return String(number)
    }
  }

  private static func circled(_ number: Int) -> String {
    switch number {
    case ...20: scalar(0x2460, number, upTo: 20)
    case ...35: scalar(0x3251, number - 20, upTo: 15)
    case ...50: scalar(0x32B1, number - 35, upTo: 15)
    default: String(number)
    }
  }

  private static func scalar(_ first: UInt32, _ number: Int, upTo last: Int) -> String {
    guard number <= last, let scalar = Unicode.Scalar(first + UInt32(number) - 1) else {
      return String(number)
    }
    return String(scalar)
  }

  private static func widened(_ digit: Unicode.Scalar) -> Unicode.Scalar? {
    Unicode.Scalar(digit.value + 0xFEE0)
  }

  // MARK: Chinese numerals

  private enum Numerals {
    static let plain = (digits: Array("〇一二三四五六七八九"), units: Array("十百千万"), zero: Character("零"))
    static let legal = (digits: Array("零壹贰叁肆伍陆柒捌玖"), units: Array("拾佰仟万"), zero: Character("零"))
  }

  private typealias NumeralSet = (digits: [Character], units: [Character], zero: Character)

  /// The number as it is read aloud: 十二, 一百零五; no list has a hundred thousand items.
  private static func counted(_ number: Int, _ set: NumeralSet) -> String {
    guard number < 100_000 else { return String(number) }
    var output = ""
    var divisor = 10_000
    var lacksZero = false
    for power in (0...4).reversed() {
      let digit = number / divisor % 10
      divisor /= 10
      guard digit > 0 else {
        lacksZero = !output.isEmpty
        continue
      }
      if lacksZero { output.append(set.zero) }
      lacksZero = false
      if !(power == 1 && digit == 1 && output.isEmpty) { output.append(set.digits[digit]) }
      if power > 0 { output.append(set.units[power - 1]) }
    }
    return output
  }

  private static func digits(_ number: Int) -> String {
    String(String(number).compactMap { $0.wholeNumberValue.map { Numerals.plain.digits[$0] } })
  }

  private static func member(_ number: Int, of list: String) -> String {
    let members = Array(list)
    return number <= members.count ? String(members[number - 1]) : String(number)
  }

  // MARK: Letters

  /// After Z come AA, BB, CC, not AA, AB.
  private static func letters(_ number: Int) -> String {
    guard number <= 26 * 20, let letter = Unicode.Scalar(UInt32(0x41 + (number - 1) % 26)) else {
      return String(number)
    }
    return String(repeating: String(letter), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard number < 4_000 else { return String(number) }
    var rest = number
    var output = ""
    for (value, letters) in romanParts {
      while rest >= value {
        output += letters
        rest -= value
      }
    }
    return output
  }

  private static let romanParts: [(Int, String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
}
