import Model

/// The small part of Markdown that official reports use, read line by line.
///
/// Headings (`#` and underlined) become marked headings. Front matter, fenced code and HTML comments
/// are no text, nor are rules and the line below a table's head. The marks of lists and quotations
/// and emphasis at the start of a line belong to no block. Ordered numbers (1.) are the report's own
/// numbering and stay. Everything else (links, tables, tags, emphasis within a line) is read as it
/// stands, and indented code as text, because authors indent paragraphs.
struct MarkdownBlocks {
  private let text: [UInt8]
  private var blocks: [Block] = []
  private var fence: MarkdownFence?
  private var isInComment = false
  private var paragraph = Paragraph.none

  /// What an underline would apply to.
  private enum Paragraph {
    case none
    /// One line, the last block.
    case single
    /// More lines, or a list item: an underline below is a rule.
    case other
  }

  /// Whether a text is Markdown, by the name of its file or by headings with `#`.
  static func recognises(_ text: [UInt8], lines: [Range<Int>], source: String) -> Bool {
    if isNamed(source, ".md") || isNamed(source, ".markdown") { return true }
    // One such line may be anything; a second makes it a way of writing.
    var headings = 0
    for line in lines where !line.isEmpty && text[line.lowerBound] == UInt8(ascii: "#") {
      if MarkdownSyntax.isPlainHeading(text[line]) { headings += 1 }
      if headings == 2 { return true }
    }
    return false
  }

  /// Whether a name ends so, in capital or small letters.
  private static func isNamed(_ source: String, _ ending: String) -> Bool {
    source.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) { byte, letter in
      byte == letter || (0x61...0x7A).contains(letter) && byte == letter - 0x20
    }
  }

  /// The blocks of a text.
  static func blocks(of text: [UInt8], lines: [Range<Int>]) -> [Block] {
    var reader = MarkdownBlocks(text: text)
    let first = MarkdownSyntax.frontMatterEnd(text, lines)
    for line in lines[first...] { reader.read(text[line]) }
    return reader.blocks
  }

  private init(text: [UInt8]) {
    self.text = text
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    if let fence {
      if fence.isClosed(by: line) { self.fence = nil }
      return
    }
    if !isInComment, let opened = MarkdownFence(opening: line) {
      fence = opened
      paragraph = .none
      return
    }
    // Few lines hold a mark of a comment, or stand within one.
    guard isInComment || Bytes.hold(UInt8(ascii: "<"), line.span) else { return add(line) }
    for piece in visiblePieces(of: line) { add(piece) }
  }

  /// The pieces of a line outside comments: a remark in a template must not become evidence.
  private mutating func visiblePieces(of line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var rest = line
    while true {
      let mark = MarkdownSyntax.commentMark(closing: isInComment)
      guard let found = MarkdownSyntax.find(mark, in: rest) else {
        if !isInComment { pieces.append(rest) }
        return pieces
      }
      if !isInComment { pieces.append(rest[..<found.lowerBound]) }
      rest = rest[found.upperBound...]
      isInComment.toggle()
    }
  }

  private mutating func add(_ line: ArraySlice<UInt8>) {
    if Blanks.fill(line) {
      paragraph = .none
    } else if let level = MarkdownSyntax.underlineLevel(line), canUnderline {
      underline(level)
    } else if MarkdownSyntax.isRule(line) || MarkdownSyntax.isTableRule(line) {
      paragraph = .none
    } else {
      addText(line)
    }
  }

  /// A line that ends like a sentence is no heading: its author meant the underline as a rule.
  private var canUnderline: Bool {
    guard case .single = paragraph, let last = blocks.last else { return false }
    return !MarkdownSyntax.endsSentence(text[last.range.start..<last.range.end])
  }

  private mutating func underline(_ level: Int) {
    guard let last = blocks.popLast() else { return }
    blocks.append(Block(kind: .heading(level: level), range: last.range))
    paragraph = .none
  }

  private mutating func addText(_ line: ArraySlice<UInt8>) {
    let content = MarkdownSyntax.droppingContainers(from: line)
    if let (level, title) = MarkdownSyntax.heading(content) {
      append(.heading(level: level), MarkdownSyntax.droppingEmphasis(from: title))
      paragraph = .none
      return
    }
    append(.line, MarkdownSyntax.droppingEmphasis(from: content))
    let isPlain = content.startIndex == line.startIndex
    if isPlain, case .none = paragraph { paragraph = .single } else { paragraph = .other }
  }

  private mutating func append(_ kind: Block.Kind, _ content: ArraySlice<UInt8>) {
    if Blanks.fill(content) { return }
    let range = SourceRange(content.startIndex, content.endIndex)
    blocks.append(Block(kind: kind, range: range))
  }
}
