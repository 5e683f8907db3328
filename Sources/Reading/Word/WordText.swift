import Model

/// Puts the lines of a document together to one text with its blocks and its layout.
struct WordText {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []
  private(set) var letters: [PageLayout.Letters] = []
  private(set) var pageBreaks: [Int] = []

  /// What elements of the main part hold, where their places were recorded.
  private(set) var pieces: [TextOrigins.Piece] = []

  /// The offset of each line in the text, and that of the end.
  private(set) var starts: [Int] = []

  private let theme: ThemeFonts

  /// Puts lines together; `linePitches` are those of the grid, for each line that has one.
  init(_ lines: [WordLine], theme: ThemeFonts, linePitches: [Int?]) {
    self.theme = theme
    let levels = HeadingLevels(lines)
    for (index, line) in lines.enumerated() {
      starts.append(text.count)
      pageBreaks += line.pageBreaks.map { text.count + $0 }
      if line.isBlank { continue }
      if line.role != .row && line.role != .furniture && !line.isAside {
        addLetters(of: line, gridPitch: index < linePitches.count ? linePitches[index] : nil)
      }
      addPieces(of: line)
      let continuesTitle = levels.title.dropFirst().contains(index)
      addBlocks(of: line, levels.kind(of: line, at: index), continuesTitle: continuesTitle)
    }
    starts.append(text.count)
  }

  /// A paragraph with breaks within it is several blocks, of which only the last ends it.
  ///
  /// Some writers break lines where others end paragraphs; whether the text runs on is decided by
  /// its words, as in plain text. A heading stays whole.
  private mutating func addBlocks(
    of line: WordLine,
    _ kind: Block.Kind,
    continuesTitle: Bool
  ) {
    let start = text.count
    text += line.bytes
    text.append(0x0A)
    guard kind == .paragraph else {
      let shown = Blanks.trimming(line.bytes[...])
      // A title over several lines is one block.
      let first = continuesTitle ? blocks.popLast()?.range.start : nil
      add(kind, (first ?? start + shown.startIndex)..<start + shown.endIndex)
      return
    }
    let pieces = line.bytes.split(separator: WordLine.softBreak).filter { !Blanks.fill($0) }
    for (number, piece) in pieces.enumerated() {
      let isLast = number == pieces.count - 1
      add(isLast ? .paragraph : .line, start + piece.startIndex..<start + piece.endIndex)
    }
  }

  private mutating func addPieces(of line: WordLine) {
    pieces += line.pieces.map { piece in
      let range = SourceRange(
        text.count + piece.range.lowerBound,
        text.count + piece.range.upperBound
      )
      return TextOrigins.Piece(range: range, element: piece.element)
    }
  }

  private mutating func add(_ kind: Block.Kind, _ range: Range<Int>) {
    blocks.append(Block(kind: kind, range: SourceRange(range.lowerBound, range.upperBound)))
  }

  private mutating func addLetters(of line: WordLine, gridPitch: Int?) {
    var start = 0
    for (end, format) in line.formats {
      if end > start {
        letters.append(
          PageLayout.Letters(
            range: SourceRange(text.count + start, text.count + end),
            font: name(of: format.font),
            size: format.size,
            linePitch: Self.linePitch(line.paragraph, gridPitch)
          )
        )
      }
      start = end
    }
  }

  private func name(of font: RunFormat.Font?) -> String? {
    switch font {
    case .named(let name): name
    case .theme(let reference): theme.font(reference)
    case nil: nil
    }
  }

  /// An exact distance, or lines on the grid of the page; otherwise the font decides.
  private static func linePitch(_ paragraph: ParagraphFormat, _ gridPitch: Int?) -> Int? {
    let spacing = paragraph.spacing
    if let spacing, spacing.rule == "exact" { return spacing.line }
    guard let gridPitch, paragraph.snapsToGrid ?? true else { return nil }
    guard let spacing, spacing.rule == "auto" else { return spacing == nil ? gridPitch : nil }
    return gridPitch * spacing.line / 240
  }
}
