import Model

/// Decides which paragraphs of a document are marked headings, and of which level.
///
/// Level 1 is the title's. A title is what has the style of one, over several lines perhaps; or, as
/// many write it, the only heading of the first level, if it comes first and has no number.
///
/// Styles are often given to some headings only. Where every styled heading has a number of its own
/// (一、（一）1.), the numbers decide, as in plain text, and the styles are not needed.
struct HeadingLevels {
  /// The lines of the title; empty where none is marked.
  let title: Range<Int>
  /// What is added to the level of a style.
  private let shift: Int
  private let numbersDecide: Bool

  init(_ lines: [WordLine]) {
    let headings = lines.indices.filter { Self.level(of: lines[$0]) != nil }
    let first = headings.first
    let styled = lines.indices.first { lines[$0].role == .title && !lines[$0].isBlank }
    let top = headings.filter { Self.level(of: lines[$0]) == 1 }
    let isAlone = top.count == 1 && top.first == first
    if let styled, styled < first ?? lines.count {
      let end = lines[styled...].firstIndex { $0.role != .title } ?? lines.count
      title = styled..<min(end, styled + Self.mostTitleLines)
      shift = 1
    } else if isAlone, let first, !Ordinal.begins(lines[first].bytes) {
      title = first..<first + 1
      shift = 0
    } else {
      title = 0..<0
      shift = 1
    }
    let others = headings.filter { [title] in !title.contains($0) }
    numbersDecide = others.allSatisfy { Ordinal.begins(lines[$0].bytes) }
  }

  /// What the document says about a line, given its place among them.
  func kind(of line: WordLine, at index: Int) -> Block.Kind {
    switch line.role {
    case .furniture: return .furniture
    case .row: return .row
    case .text: return .paragraph
    case .title: return title.contains(index) ? .heading(level: 1) : .paragraph
    case .heading:
      if title.contains(index) { return .heading(level: 1) }
      guard let level = Self.level(of: line), !numbersDecide else { return .paragraph }
      return .heading(level: level + shift)
    }
  }

  /// More lines in the style of a title are no title.
  private static let mostTitleLines = 3

  /// The longest heading, in bytes of UTF-8: what is longer has the style by mistake.
  private static let longest = 180

  private static func level(of line: WordLine) -> Int? {
    guard case .heading(let level) = line.role, !line.isBlank, !line.isAside,
      line.bytes.count <= longest
    else { return nil }
    return level
  }
}

/// The ordinals that headings begin with.
private enum Ordinal {
  /// Whether a text begins with an ordinal such as 一、 or （一） or ① or 第一章.
  static func begins(_ text: [UInt8]) -> Bool {
    var rest = String(decoding: text, as: UTF8.self).drop(while: \.isWhitespace)
    guard let first = rest.first else { return false }
    if circled.contains(first) { return true }
    let opening: Set<Character> = ["（", "(", "第"]
    if opening.contains(first) { rest = rest.dropFirst() }
    let number = rest.prefix { numerals.contains($0) || $0.isASCII && $0.isNumber }
    guard !number.isEmpty, let next = rest.dropFirst(number.count).first else { return false }
    return first == "第" ? "章节篇部编".contains(next) : "、.．)）　 \t".contains(next)
  }

  private static let numerals = Set("一二三四五六七八九十百〇零１２３４５６７８９０")
  private static let circled = Set("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
}
