/// How a report marks its headings.
enum HeadingStyle: CaseIterable {
  /// 一、 and （一）, each on a line of its own.
  case official
  /// 一、, and （一） before the text of its paragraph.
  case runIn
  /// Markdown.
  case markdown
  /// 第一部分, then 一、.
  case chapters
  /// Words without numbers, then 1.
  case bare

  private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八"]

  /// The heading of a part; `number` counts from 0.
  func part(_ number: Int, _ words: String) -> String {
    let numeral = Self.numerals[number]
    return switch self {
    case .official, .runIn: "\(numeral)、\(words)"
    case .markdown: "## \(numeral)、\(words)"
    case .chapters: "第\(numeral)部分 \(words)"
    case .bare: words
    }
  }

  /// The heading of a section within a part; `number` counts from 0.
  func section(_ number: Int, _ words: String) -> String {
    let numeral = Self.numerals[number]
    return switch self {
    case .official, .runIn: "（\(numeral)）\(words)"
    case .markdown: "### （\(numeral)）\(words)"
    case .chapters: "\(numeral)、\(words)"
    case .bare: "\(number + 1). \(words)"
    }
  }

  /// Whether the heading of a section stands in the line of its first paragraph.
  var runsIn: Bool { self == .runIn }
}
