import Model

/// Divides the text of a PDF document into lines, without the breaks between its pages.
///
/// What stands at the head or foot of the pages again and again, and the numbers of pages, is
/// furniture; a paragraph goes on over it, for the empty lines around it are left out.
struct PDFText {
  private var text: [UInt8] = []
  private var blocks: [Block] = []

  /// The text and blocks of what `pdftotext` writes: UTF-8, a form feed after each page.
  ///
  /// - Throws: `noTextLayer` where nothing is left that can be read.
  static func read(_ output: [UInt8]) throws(Refusal) -> (text: [UInt8], blocks: [Block]) {
    let pages = output.split(separator: 0x0C).map(PDFPage.init)
    let repeated = PDFPage.repeatedLines(of: pages)
    var reader = PDFText()
    for page in pages { reader.add(page, repeated) }
    guard reader.blocks.contains(where: { $0.kind != .furniture }), isReadable(reader.text) else {
      throw Refusal(.noTextLayer)
    }
    return (reader.text, reader.blocks)
  }

  private mutating func add(_ page: PDFPage, _ repeated: Set<[UInt8]>) {
    let furniture = page.furniture(repeated)
    var isFirst = true
    var hasGap = false
    for (index, line) in page.lines.enumerated() {
      if Blanks.fill(line) {
        hasGap = true
        continue
      }
      let isFurniture = furniture.contains(index)
      if hasGap && !isFirst && !isFurniture && !text.isEmpty { text.append(0x0A) }
      append(line, isFurniture ? .furniture : .line)
      // After a header the text goes on as if nothing stood there.
      isFirst = isFirst && isFurniture
      hasGap = false
    }
  }

  private mutating func append(_ line: ArraySlice<UInt8>, _ kind: Block.Kind) {
    if !text.isEmpty { text.append(0x0A) }
    let start = text.count
    text += Blanks.trimmingEnd(of: line)
    blocks.append(Block(kind: kind, range: SourceRange(start, text.count)))
  }

  /// Whether most characters have a meaning: a document whose fonts do not tell which characters
  /// their shapes are gives characters of private use, or what replaces unknown ones.
  private static func isReadable(_ text: [UInt8]) -> Bool {
    var unknown = 0
    var known = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where scalar.value > 0x20 {
      switch scalar.value {
      case 0xE000...0xF8FF, 0xFFFD, 0xF_0000...: unknown += 1
      default: known += 1
      }
    }
    return known > unknown
  }
}

/// The lines of one page.
struct PDFPage {
  let lines: [ArraySlice<UInt8>]
  /// The indices of lines that show something.
  private let shown: [Int]

  init(_ text: ArraySlice<UInt8>) {
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    self.lines = lines
    shown = lines.indices.filter { !Blanks.fill(lines[$0]) }
  }

  /// The lines that most pages begin or end with, numbers and spaces left out.
  static func repeatedLines(of pages: [PDFPage]) -> Set<[UInt8]> {
    var counts: [[UInt8]: Int] = [:]
    for page in pages {
      for key in Set(page.edges.map { key(of: page.lines[$0]) }) where !key.isEmpty {
        counts[key, default: 0] += 1
      }
    }
    let written = pages.filter { !$0.shown.isEmpty }.count
    // On two pages alone a line may well come twice by chance.
    return Set(counts.filter { $0.value >= 3 && $0.value * 10 >= written * 6 }.keys)
  }

  /// The indices of lines that belong to the page and not to the text: at either end as many as are
  /// numbers of pages or repeated, but not more than two.
  func furniture(_ repeated: Set<[UInt8]>) -> Set<Int> {
    let isFurniture = { (index: Int) in
      Self.isPageNumber(lines[index]) || repeated.contains(Self.key(of: lines[index]))
    }
    return Set(shown.prefix(2).prefix(while: isFurniture))
      .union(shown.suffix(2).reversed().prefix(while: isFurniture))
  }

  /// The two lines at either end, where there are enough between them.
  private var edges: [Int] {
    shown.count < 5
      ? Array(Set([shown.first, shown.last].compactMap(\.self)))
      : Array(shown.prefix(2) + shown.suffix(2))
  }

  private static func key(of line: ArraySlice<UInt8>) -> [UInt8] {
    Blanks.removed(from: Array(line)).filter { !(0x30...0x39).contains($0) }
  }

  /// `- 3 -`, `第3页 共9页`, `3/9`: digits, and hardly anything else.
  private static func isPageNumber(_ line: ArraySlice<UInt8>) -> Bool {
    let plain = Blanks.removed(from: Array(line))
    let digits = plain.filter { (0x30...0x39).contains($0) }.count
    guard (1...8).contains(digits) else { return false }
    let rest = String(decoding: key(of: line), as: UTF8.self)
    return rest.unicodeScalars.allSatisfy { marks.contains($0) } && !(digits > 4 && rest.isEmpty)
  }

  private static let marks = Set("-—–－·第页共/ ，,".unicodeScalars)
}
