/// The number that a browser shows before an item of an ordered list.
struct ListMarker {
  /// How items are numbered.
  enum Style {
    case none
    case decimal
    case letter(first: UInt8)
    case roman(isUppercase: Bool)
    case chinese
  }

  private let style: Style
  private let before: String
  private let after: String
  private var next: Int

  /// The numbering of a list element.
  init(of list: Int, in tree: WebTree) {
    next = tree.number("start", of: list, in: -9_999...9_999) ?? 1
    (style, before, after) = Self.form(of: list, in: tree)
  }

  /// The marker of the next item, empty where none is shown.
  mutating func marker(of item: Int, in tree: WebTree) -> [UInt8] {
    if let value = tree.number("value", of: item, in: -9_999...9_999) { next = value }
    defer { next += 1 }
    if Self.isUnmarked(item, in: tree) { return [] }
    guard let number = number() else { return [] }
    return Array((before + number + after).utf8)
  }

  /// Whether a line begins with a number or a bracket that its author typed himself.
  static func isNumbered(_ text: [UInt8]) -> Bool {
    let line = Blanks.trimmingStart(of: text[...])
    guard let first = line.first else { return false }
    if (0x30...0x39).contains(first) || first == 0x28 || line.starts(with: "（".utf8) { return true }
    let head = line.prefix(12)
    guard let mark = Bytes.firstIndex(of: Array("、".utf8), in: head) else { return false }
    return stride(from: head.startIndex, to: mark, by: 3).allSatisfy {
      numerals.contains(Array(head[$0..<$0 + 3]))
    }
  }

  private static let numerals: Set<[UInt8]> = Set("一二三四五六七八九十".map { Array(String($0).utf8) })

  private func number() -> String? {
    switch style {
    case .none: nil
    case .decimal: String(next)
    case .letter(let first):
      (1...26).contains(next)
        ? String(Character(Unicode.Scalar(first + UInt8(next - 1)))) : String(next)
    case .roman(let isUppercase):
      Self.roman(next).map { isUppercase ? $0.uppercased() : $0 } ?? String(next)
    case .chinese: Self.chinese(next) ?? String(next)
    }
  }

  private static func form(of list: Int, in tree: WebTree) -> (Style, String, String) {
    guard tree.element(list) == .ol, !isUnmarked(list, in: tree) else { return (.none, "", "") }
    let names = tree.value("class", of: list).map(WebAttributes.folded) ?? []
    for (name, form) in editorForms where Bytes.contains(Array(name.utf8), in: names[...]) {
      return form
    }
    let css = tree.value("style", of: list).map(WebAttributes.folded) ?? []
    for (name, form) in styles where Bytes.contains(Array(name.utf8), in: css[...]) { return form }
    switch tree.value("type", of: list)?.first {
    case 0x61?: return (.letter(first: 0x61), "", ". ")
    case 0x41?: return (.letter(first: 0x41), "", ". ")
    case 0x69?: return (.roman(isUppercase: false), "", ". ")
    case 0x49?: return (.roman(isUppercase: true), "", ". ")
    default: return (.decimal, "", ". ")
    }
  }

  private static func isUnmarked(_ index: Int, in tree: WebTree) -> Bool {
    guard let style = tree.value("style", of: index).map(WebAttributes.folded) else { return false }
    return ["list-style:none", "list-style-type:none", "type:disc", "type:circle", "type:square"]
      .contains { Bytes.contains(Array($0.utf8), in: style[...]) }
  }

  /// The lists of UEditor, whose numbers are pictures; longer names first.
  private static let editorForms: [(String, (Style, String, String))] = [
    ("custom_cn2", (.chinese, "（", "）")), ("custom_cn1", (.chinese, "", "）")),
    ("custom_cn", (.chinese, "", "、")), ("custom_num2", (.decimal, "（", "）")),
    ("custom_num1", (.decimal, "", "）")),
  ]

  private static let styles: [(String, (Style, String, String))] = [
    ("cjk-ideographic", (.chinese, "", "、")), ("chinese-informal", (.chinese, "", "、")),
    ("lower-alpha", (.letter(first: 0x61), "", ". ")),
    ("lower-latin", (.letter(first: 0x61), "", ". ")),
    ("upper-alpha", (.letter(first: 0x41), "", ". ")),
    ("upper-latin", (.letter(first: 0x41), "", ". ")),
    ("lower-roman", (.roman(isUppercase: false), "", ". ")),
    ("upper-roman", (.roman(isUppercase: true), "", ". ")),
  ]

  private static func roman(_ number: Int) -> String? {
    guard (1...3_999).contains(number) else { return nil }
    var rest = number
    var text = ""
    for (value, numeral) in romanNumerals {
      while rest >= value {
        text += numeral
        rest -= value
      }
    }
    return text
  }

  private static let romanNumerals = [
    (1_000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]

  private static func chinese(_ number: Int) -> String? {
    guard (1...99).contains(number) else { return nil }
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let tens = number / 10
    if tens == 0 { return digits[number] }
    return (tens == 1 ? "" : digits[tens]) + "十" + digits[number % 10]
  }
}
