import Model

/// What a unit may be to checks of the form; most are nothing to any of them.
struct FormSign: OptionSet {
  let rawValue: UInt8

  /// A quote, title mark or bracket.
  static let mark = FormSign(rawValue: 1)
  /// A mark that is written in two widths, which folding makes one.
  static let narrowable = FormSign(rawValue: 2)
  /// 0 to 9.
  static let digit = FormSign(rawValue: 4)
  /// A Chinese numeral.
  static let numeral = FormSign(rawValue: 8)
  /// The mark 、 of lists.
  static let listComma = FormSign(rawValue: 16)
  /// A point that may be one of several in place of an ellipsis.
  static let point = FormSign(rawValue: 32)
  /// The rarest character of 以下简称.
  static let introduction = FormSign(rawValue: 64)

  /// What a unit may be.
  static func of(_ unit: UInt16) -> FormSign { FormSign(rawValue: table[unit]) }

  /// The signs by unit, as raw values.
  static let table: UnitTable = {
    var table = UnitTable()
    let kinds: [(FormSign, String)] = [
      (mark, MarkPairs.marks), (narrowable, PunctuationWidth.marks), (digit, "0123456789"),
      (numeral, MeasureForm.numerals), (listComma, "、"), (point, ".。…"), (introduction, "简"),
    ]
    for (sign, units) in kinds { table.insert(sign.rawValue, for: UnitText.units(of: units)) }
    return table
  }()
}
