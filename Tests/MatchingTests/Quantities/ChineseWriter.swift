/// Writes numbers from 1 to 9999 in Chinese, as the counterpart of reading them.
struct ChineseWriter {
  var digits: [String]
  var powers: [String]
  /// Whether 12 is written 一十二 as on cheques.
  var keepsLeadingOne: Bool

  static let plain = ChineseWriter(
    digits: ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"],
    powers: ["", "十", "百", "千"],
    keepsLeadingOne: false
  )

  static let formal = ChineseWriter(
    digits: ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"],
    powers: ["", "拾", "佰", "仟"],
    keepsLeadingOne: true
  )

  func write(_ number: Int) -> String {
    var text = ""
    var isZeroPending = false
    let places = String(number).reversed().enumerated().reversed()
    for (power, character) in places {
      let digit = character.wholeNumberValue ?? 0
      if digit == 0 {
        isZeroPending = !text.isEmpty
        continue
      }
      if isZeroPending { text += digits[0] }
      isZeroPending = false
      let isLeadingTen = digit == 1 && power == 1 && text.isEmpty && !keepsLeadingOne
      text += (isLeadingTen ? "" : digits[digit]) + powers[power]
    }
    return text
  }
}
