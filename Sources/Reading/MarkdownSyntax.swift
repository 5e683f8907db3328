/// Questions about single lines of Markdown.
///
/// Lines are slices of the whole text and keep its indices, so that what is left after marks are
/// taken away still knows its place.
enum MarkdownSyntax {
  /// Whether a line is a heading beyond doubt: at its very start `#`, a space and words.
  static func isPlainHeading(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = line.prefix { $0 == hash }
    let rest = line[marks.endIndex...]
    return (1...6).contains(marks.count) && rest.first == space && !Blanks.fill(rest)
  }

  /// The level and the words of a heading marked with `#`; `nil` for any other line.
  ///
  /// Chinese authors often leave out the space (##一、总体情况), so it is asked for only before
  /// ASCII characters.
  static func heading(_ line: ArraySlice<UInt8>) -> (level: Int, title: ArraySlice<UInt8>)? {
    let content = Blanks.trimming(line)
    let marks = content.prefix { $0 == hash }
    let rest = content[marks.endIndex...]
    guard (1...6).contains(marks.count) else { return nil }
    guard let next = rest.first, next != space, next != tab else {
      return (marks.count, droppingClosingMarks(from: rest, needSpace: true))
    }
    guard next >= 0x80 else { return nil }
    return (marks.count, droppingClosingMarks(from: rest, needSpace: false))
  }

  /// The level that a line of `=` or `-` gives to the line above; `nil` for any other line.
  static func underlineLevel(_ line: ArraySlice<UInt8>) -> Int? {
    let content = Blanks.trimmingEnd(of: line)
    guard content.count >= 2 else { return nil }
    if content.allSatisfy({ $0 == UInt8(ascii: "=") }) { return 1 }
    if content.allSatisfy({ $0 == hyphen }) { return 2 }
    return nil
  }

  /// Whether a line is a rule: three or more `-` or `*`, also with spaces between.
  static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    var mark: UInt8?
    var count = 0
    for byte in line where byte != space && byte != tab {
      // Markdown allows `_` too, but in reports a line of them is a blank to fill in.
      guard byte == mark ?? byte, byte == hyphen || byte == star else { return false }
      mark = byte
      count += 1
    }
    return count >= 3
  }

  /// Whether a line divides the head of a table from its rows: `|---|:--:|`.
  static func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
    var (hasBar, hasHyphen) = (false, false)
    for byte in line {
      switch byte {
      case bar: hasBar = true
      case hyphen: hasHyphen = true
      case space, tab, UInt8(ascii: ":"): break
      default: return false
      }
    }
    return hasBar && hasHyphen
  }

  /// Whether a line ends with a mark that ends sentences.
  static func endsSentence(_ line: ArraySlice<UInt8>) -> Bool {
    let end = Blanks.trimmingEnd(of: line).suffix(3)
    return ["。", "！", "？", "；"].contains { end.elementsEqual($0.utf8) }
  }

  /// The line without the marks of quotations and list items before it.
  ///
  /// A line without such a mark is returned with its indentation, as in plain text.
  static func droppingContainers(from line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let content = Blanks.trimmingStart(of: line)
    guard let mark = content.first else { return line }
    let rest = content.dropFirst()
    if mark == UInt8(ascii: ">") {
      return droppingContainers(from: Blanks.trimmingStart(of: rest))
    }
    guard [hyphen, star, UInt8(ascii: "+")].contains(mark) else { return line }
    guard let next = rest.first, next == space || next == tab else { return line }
    return droppingContainers(from: Blanks.trimmingStart(of: rest))
  }

  /// The line without the `**` that opens it, and without the one that closes it at the end.
  ///
  /// Stars without a counterpart stay: they may stand for a name that was taken out.
  static func droppingEmphasis(from line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let content = Blanks.trimming(line)
    let opening = content.prefix { $0 == star }
    guard (2...3).contains(opening.count) else { return line }
    let inner = content[opening.endIndex...]
    guard let closing = find(Array(opening), in: inner), closing.lowerBound > inner.startIndex
    else { return line }
    return closing.upperBound == inner.endIndex ? inner[..<closing.lowerBound] : inner
  }

  /// The index of the first line after front matter; 0 where there is none.
  ///
  /// The second line must look like `key: value`: a report may begin with a rule, and nothing of it
  /// may be lost.
  static func frontMatterEnd(_ text: [UInt8], _ lines: [Range<Int>]) -> Int {
    guard lines.count > 2, isFrontMatterMark(text[lines[0]]) else { return 0 }
    let key = text[lines[1]].prefix { isASCIIName($0) }
    guard !key.isEmpty, text[lines[1]][key.endIndex...].first == UInt8(ascii: ":") else {
      return 0
    }
    let end = lines.indices.dropFirst(2).first { isFrontMatterMark(text[lines[$0]]) }
    return end.map { $0 + 1 } ?? 0
  }

  /// The mark that opens an HTML comment, or the one that closes it.
  static func commentMark(closing: Bool) -> [UInt8] {
    Array((closing ? "-->" : "<!--").utf8)
  }

  /// The first place of some bytes in a line.
  static func find(_ wanted: [UInt8], in line: ArraySlice<UInt8>) -> Range<Int>? {
    guard let first = wanted.first else { return nil }
    let start = line.indices.first { line[$0] == first && line[$0...].starts(with: wanted) }
    return start.map { $0..<$0 + wanted.count }
  }

  private static func droppingClosingMarks(
    from line: ArraySlice<UInt8>,
    needSpace: Bool
  ) -> ArraySlice<UInt8> {
    let content = Blanks.trimming(line)
    let title = content[..<(content.lastIndex { $0 != hash }.map { $0 + 1 } ?? content.startIndex)]
    if title.count == content.count { return content }
    let stripped = Blanks.trimmingEnd(of: title)
    // 第三季度C# is no heading with a closing mark.
    if needSpace && stripped.count == title.count && !title.isEmpty { return content }
    return stripped
  }

  private static func isFrontMatterMark(_ line: ArraySlice<UInt8>) -> Bool {
    Blanks.trimmingEnd(of: line).elementsEqual("---".utf8)
  }

  private static func isASCIIName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), hyphen: true
    default: false
    }
  }

  private static let hash = UInt8(ascii: "#")
  private static let hyphen = UInt8(ascii: "-")
  private static let star = UInt8(ascii: "*")
  private static let bar = UInt8(ascii: "|")
  private static let space = UInt8(ascii: " ")
  private static let tab = UInt8(ascii: "\t")
}
