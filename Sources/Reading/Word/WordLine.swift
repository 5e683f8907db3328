/// A paragraph or a row of a table, as a reader of the document sees it.
struct WordLine {
  /// What the document says about it.
  enum Role: Hashable {
    case text
    case title
    /// A heading of a level from 1.
    case heading(Int)
    case row
    /// A header, a footer, a table of contents.
    case furniture
  }

  var role = Role.text

  /// The text; `softBreak` stands where a new line begins within the paragraph.
  private(set) var bytes: [UInt8] = []

  /// The stretches of `bytes` in one format, each with the offset after it.
  private(set) var formats: [(end: Int, format: RunFormat)] = []

  /// The stretches of `bytes` that elements of the main part hold, where their places were recorded.
  private(set) var pieces: [(range: Range<Int>, element: Int)] = []

  /// The offsets in `bytes` before which a new page begins.
  private(set) var pageBreaks: [Int] = []

  var paragraph = ParagraphFormat()

  /// Whether it is a text box or a note and stands beside the text that it is anchored in.
  var isAside = false

  /// A line break within a paragraph, for which Word itself uses this character.
  static let softBreak: UInt8 = 0x0B

  /// Whether it shows nothing.
  var isBlank: Bool { Blanks.fill(bytes[...]) }

  /// Adds characters in a format; those that end lines in a text become what they stand for.
  ///
  /// `element` is the place of the element that holds them; one character gives one in `bytes`.
  mutating func append(_ text: ArraySlice<UInt8>, _ format: RunFormat, from element: Int? = nil) {
    let start = bytes.count
    if text.contains(where: { $0 < 0x20 || $0 == 0xE2 }) {
      bytes += Self.onOneLine(text)
    } else {
      bytes += text
    }
    if let element, bytes.count > start { pieces.append((start..<bytes.count, element)) }
    close(format)
  }

  /// Adds a character in a format.
  mutating func append(_ text: String, _ format: RunFormat) {
    bytes += text.utf8
    close(format)
  }

  /// Adds the text of another line after a separator.
  mutating func append(_ other: WordLine, after separator: UInt8?) {
    if let separator {
      bytes.append(separator)
      close(RunFormat())
    }
    let start = bytes.count
    // A cell is one line, whatever stands in it.
    bytes += other.bytes.map { $0 == Self.softBreak || $0 == 0x09 ? 0x20 : $0 }
    formats += other.formats.map { (start + $0.end, $0.format) }
    pieces += other.pieces.map { (Self.moved($0.range, by: start), $0.element) }
    pageBreaks += other.pageBreaks.map { start + $0 }
  }

  /// Notes that a new page begins here.
  mutating func breakPage() {
    pageBreaks.append(bytes.count)
    if !bytes.isEmpty { append(ArraySlice([Self.softBreak]), RunFormat()) }
  }

  /// Puts the number of the paragraph before it.
  mutating func prepend(_ number: String, _ format: RunFormat) {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    // 1.2024年 would be another number.
    let needsGap = number.last == "." && bytes.first.map(digits.contains) ?? false
    let prefix = Array((needsGap ? number + " " : number).utf8)
    bytes = prefix + bytes
    formats = [(prefix.count, format)] + formats.map { ($0.end + prefix.count, $0.format) }
    pieces = pieces.map { (Self.moved($0.range, by: prefix.count), $0.element) }
    pageBreaks = pageBreaks.map { $0 + prefix.count }
  }

  private static func moved(_ range: Range<Int>, by distance: Int) -> Range<Int> {
    range.lowerBound + distance..<range.upperBound + distance
  }

  private mutating func close(_ format: RunFormat) {
    if let last = formats.last, last.format == format {
      formats[formats.count - 1].end = bytes.count
    } else if bytes.count > formats.last?.end ?? 0 {
      formats.append((bytes.count, format))
    }
  }

  /// Line feeds and tabs of the XML are spaces; U+2028 and U+2029 break the line.
  private static func onOneLine(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == 0xE2, index + 2 < text.endIndex, text[index + 1] == 0x80,
        text[index + 2] & 0xFE == 0xA8
      {
        output.append(softBreak)
        index += 3
        continue
      }
      output.append(byte == 0x09 || byte == 0x0A || byte == 0x0D ? 0x20 : byte)
      index += 1
    }
    return output
  }
}
