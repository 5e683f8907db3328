/// A way to write how often something happened.
struct NumeralForm: Sendable {
  let name: String

  /// Whether every number is tried in this form, and not only a sample.
  var isBasic = true

  /// The words for `n` occasions; `nil` where nobody writes that number so.
  let words: @Sendable (Int) -> String?

  static let all: [NumeralForm] = [
    NumeralForm(name: "Arabic") { "\($0)次" },
    NumeralForm(name: "full-width") { wide($0) + "次" },
    NumeralForm(name: "Chinese") { chinese($0, counting: true) + "次" },
    NumeralForm(name: "Chinese 二") { $0 == 2 ? "二次" : nil },
    NumeralForm(name: "formal") { formal($0) + "次" },
    NumeralForm(name: "廿 and 卅") { short($0).map { $0 + "次" } },
    NumeralForm(name: "余") { $0.isMultiple(of: 10) ? "\($0)余次" : nil },
    NumeralForm(name: "Chinese 余", isBasic: false) {
      $0.isMultiple(of: 10) ? chinese($0, counting: true) + "余次" : nil
    },
    NumeralForm(name: "多", isBasic: false) { $0.isMultiple(of: 10) ? "\($0)多次" : nil },
    NumeralForm(name: "近", isBasic: false) { "近\($0)次" },
    NumeralForm(name: "range", isBasic: false) { "\($0)—\($0 + 1)次" },
    NumeralForm(name: "range with 至", isBasic: false) { "\($0)至\($0 + 2)次" },
    NumeralForm(name: "场", isBasic: false) { "\($0)场" },
    NumeralForm(name: "Chinese 期", isBasic: false) { chinese($0, counting: true) + "期" },
    NumeralForm(name: "轮", isBasic: false) { "\($0)轮" },
    NumeralForm(name: "场次", isBasic: false) { "\($0)场次" },
    NumeralForm(name: "以上") { "\($0)次以上" },
    NumeralForm(name: "Chinese 以上") { chinese($0, counting: true) + "次以上" },
  ]

  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  private static let formalDigits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]

  /// A number below 100; with `counting`, 2 is 两.
  static func chinese(_ number: Int, counting: Bool) -> String {
    if number == 2, counting { return "两" }
    return tens(number, digits: digits, ten: "十", writesOne: false)
  }

  private static func formal(_ number: Int) -> String {
    tens(number, digits: formalDigits, ten: "拾", writesOne: true)
  }

  private static func tens(
    _ number: Int,
    digits: [String],
    ten: String,
    writesOne: Bool
  ) -> String {
    let (high, low) = number.quotientAndRemainder(dividingBy: 10)
    if high == 0 { return digits[low] }
    let head = high == 1 && !writesOne ? ten : digits[high] + ten
    return low == 0 ? head : head + digits[low]
  }

  private static func short(_ number: Int) -> String? {
    let (high, low) = number.quotientAndRemainder(dividingBy: 10)
    guard high == 2 || high == 3 else { return nil }
    return (high == 2 ? "廿" : "卅") + (low == 0 ? "" : digits[low])
  }

  private static func wide(_ number: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in "\(number)".unicodeScalars {
      scalars.append(Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar)
    }
    return String(scalars)
  }
}
