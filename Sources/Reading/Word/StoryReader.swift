/// Reads the paragraphs and tables of a document's parts into lines.
///
/// Read is the final text: insertions are kept, deletions dropped, comments ignored. A text box
/// stands before the paragraph that it is anchored in, a note after the one that refers to it.
struct StoryReader {
  /// What stands beside a paragraph.
  enum Aside {
    case box(PartElement)
    /// The words of an ornamental text.
    case words(String)
    case note(PartElement)
  }

  let styles: StyleTable
  var counter: NumberCounter

  /// The notes that have not been read yet, by kind and id.
  var notes: [String: PartElement]

  private(set) var lines: [WordLine] = []

  /// The properties of the sections with the number of lines up to their ends.
  private(set) var sections: [(properties: PartElement, end: Int)] = []

  /// The fields that are open; whether each still shows its instruction instead of its result.
  var fields: [Bool] = []

  /// What stands beside the paragraph that is being read.
  var boxes: [Aside] = []
  var references: [Aside] = []

  /// The text of paragraphs whose ends were deleted, which runs on into the next one.
  private var carried: WordLine?

  /// How many cells and boxes are open.
  private var nesting = 0

  init(styles: StyleTable, numbering: NumberingTable, notes: [String: PartElement]) {
    self.styles = styles
    self.notes = notes
    counter = NumberCounter(numbering, styles)
  }

  /// Reads all that stands in an element, such as the body or a footer.
  mutating func read(_ story: PartElement) {
    readBlocks(of: story)
    flush()
    fields = []
  }

  /// Reads a header or footer, which is never evidence.
  mutating func readFurniture(_ story: PartElement) {
    let first = lines.count
    nesting += 1
    read(story)
    nesting -= 1
    for index in first..<lines.count { lines[index].role = .furniture }
  }

  // MARK: Blocks

  private mutating func readBlocks(of parent: PartElement) {
    for child in parent.children {
      switch child.name {
      case .paragraph: readParagraph(child)
      case .table: readTable(child)
      case .control: readControl(child)
      case .customXML, .smartTag, .inserted, .movedTo: readBlocks(of: child)
      case .section: addSection(child)
      default: break
      }
    }
  }

  /// A control that still shows its prompt has nothing filled in.
  private mutating func readControl(_ control: PartElement) {
    if control.showsPrompt {
      var line = WordLine()
      line.append(Self.blank, styles.standard.run)
      add(line)
    } else if let content = control.child(.controlContent) {
      readBlocks(of: content)
    }
  }

  /// What stands for the prompt of a control: no word of the author, and something to fill in.
  static let blank = "＿＿＿＿"

  private mutating func addSection(_ properties: PartElement) {
    if nesting == 0 { sections.append((properties, lines.count)) }
  }

  private mutating func add(_ line: WordLine) {
    if !line.isBlank || !line.pageBreaks.isEmpty { lines.append(line) }
  }

  /// Ends a paragraph that a deletion would have joined with one that does not come.
  private mutating func flush() {
    if let line = carried { add(line) }
    carried = nil
  }

  // MARK: Paragraphs

  private mutating func readParagraph(_ element: PartElement) {
    let properties = element.child(.paragraphProperties)
    let mark = properties?.child(.runProperties)
    let style = properties?.value(of: .paragraphStyle).map(styles.style) ?? styles.standard
    var line = carried ?? WordLine()
    carried = nil
    line.paragraph = ParagraphFormat(properties).over(style.paragraph)
    if line.paragraph.breaksPage == true { line.breakPage() }
    readInline(of: element, style.run, into: &line)
    // An instruction ends in the paragraph that it begins in; were it not so, text would be lost.
    fields.removeAll { $0 }
    if mark?.child(.deleted) != nil || mark?.child(.movedFrom) != nil {
      carried = line
    } else {
      finish(line, style, mark)
    }
    if let section = properties?.child(.section) { addSection(section) }
  }

  private mutating func finish(
    _ paragraph: WordLine,
    _ style: StyleTable.Style,
    _ mark: PartElement?
  ) {
    var line = paragraph
    line.role = Self.role(line.paragraph, style)
    let markFormat = RunFormat(mark).over(style.run)
    // A hidden paragraph takes no number.
    if !line.isBlank || markFormat.isHidden != true,
      let number = number(of: line.paragraph, style)
    {
      line.prepend(number, markFormat)
    }
    let (before, after) = (boxes, references)
    (boxes, references) = ([], [])
    for aside in before { addAside(aside) }
    add(line)
    for aside in after { addAside(aside) }
  }

  private static func role(
    _ paragraph: ParagraphFormat,
    _ style: StyleTable.Style
  ) -> WordLine.Role {
    if style.isContents { return .furniture }
    if style.isTitle { return .title }
    if let level = paragraph.outlineLevel { return level < 9 ? .heading(level + 1) : .text }
    return style.namedLevel.map(WordLine.Role.heading) ?? .text
  }

  private mutating func number(
    of paragraph: ParagraphFormat,
    _ style: StyleTable.Style
  ) -> String? {
    guard let instance = paragraph.numberID, instance != "0" else { return nil }
    var level = paragraph.numberLevel ?? 0
    if instance == style.numberID, let linked = counter.level(of: style, in: instance) {
      level = linked
    }
    return counter.text(NumberCounter.Reference(instance: instance, level: min(max(level, 0), 8)))
  }

  private mutating func addAside(_ aside: Aside) {
    let first = lines.count
    nesting += 1
    switch aside {
    case .box(let element), .note(let element):
      readBlocks(of: element)
      flush()
    case .words(let words):
      var line = WordLine()
      line.append(Array(words.utf8)[...], RunFormat())
      add(line)
    }
    nesting -= 1
    for index in first..<lines.count { lines[index].isAside = true }
  }

  // MARK: Tables

  private mutating func readTable(_ table: PartElement) {
    flush()
    let rows = Self.members(.row, of: table)
    // A frame around the text is no table.
    let isFrame = rows.allSatisfy { Self.members(.cell, of: $0).count <= 1 }
    for row in rows where row.child(.rowProperties)?.child(.deleted) == nil {
      var reader = RowReader()
      reader.skip(row.child(.rowProperties)?.number(of: .columnsBefore))
      for cell in Self.members(.cell, of: row) {
        let properties = cell.child(.cellProperties)
        if properties?.child(.deletedCell) == nil { reader.add(lines(of: cell), properties) }
      }
      reader.skip(row.child(.rowProperties)?.number(of: .columnsAfter))
      for line in reader.lines(asText: isFrame) { add(line) }
    }
  }

  /// The lines of a cell, which are no lines of the story yet.
  private mutating func lines(of cell: PartElement) -> [WordLine] {
    let first = lines.count
    nesting += 1
    readBlocks(of: cell)
    flush()
    nesting -= 1
    let own = Array(lines[first...])
    lines.removeLast(own.count)
    return own
  }

  /// The rows of a table or the cells of a row, also those within a control.
  private static func members(_ name: WordName, of parent: PartElement) -> [PartElement] {
    parent.children.flatMap { child -> [PartElement] in
      switch child.name {
      case name: [child]
      case .control: child.child(.controlContent).map { members(name, of: $0) } ?? []
      case .customXML, .inserted, .movedTo: members(name, of: child)
      default: []
      }
    }
  }
}

extension PartElement {
  /// Whether a content control shows its prompt instead of content.
  var showsPrompt: Bool {
    child(.controlProperties)?.isOn(.showsPrompt) ?? false
  }
}
