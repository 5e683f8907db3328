import Model

/// The steps from folded lines to a report, each on the results of the one before.
struct ReportDraft {
  private let document: Document
  private let lines: [Folder.Line]
  private let roles: LineRoles
  private let runs: [ParagraphJoiner.Run]

  private let text: FoldedText
  private var paragraphs: [Paragraph] = []
  /// For each paragraph its heading, which is empty where it has none.
  private var headings: [Range<Int>] = []
  /// Where each folded line begins in the text; empty where all stand as they were folded.
  private let lineStarts: [Int]

  private var units: [UInt16] { text.units }

  init(_ document: Document) {
    self.document = document
    let folder = Folder(document)
    roles = LineRoles(units: folder.text.units, lines: folder.lines, separators: folder.separators)
    var lines = folder.lines
    for line in lines.indices where roles.isRow[line] { lines[line].hasCells = true }
    self.lines = lines
    let joiner = ParagraphJoiner(units: folder.text.units, lines: lines, roles: roles.roles)
    let found = joiner.runs()
    runs = found.all
    var joined = JoinedText(folder.text, lines)
    if !found.areLines { joined.join(found) }
    (text, lineStarts) = (joined.text, joined.lineStarts)
    paragraphs = runs.map { joined.paragraph(of: $0) }
  }

  /// The finished report.
  mutating func finish() -> Report {
    let sections = buildSections()
    let sentences = splitSentences()
    let elements = findElements()
    let facts = FactsReader(units: units, elements: elements, sentences: sentences).facts()
    let cues = PartCues(
      units: units,
      paragraphs: paragraphs,
      sections: sections,
      sentences: sentences,
      year: facts.year
    )
    return Report(
      document: document,
      text: text,
      paragraphs: paragraphs,
      sections: sections,
      sentences: sentences,
      unheadedParts: cues.parts(),
      tables: buildTables(),
      elements: elements,
      facts: facts
    )
  }

  // MARK: Sections

  private mutating func buildSections() -> [Section] {
    var builder = SectionBuilder(textLength: units.count)
    headings = Array(repeating: 0..<0, count: paragraphs.count)
    for index in paragraphs.indices {
      let paragraph = paragraphs[index]
      if paragraph.role == .heading {
        let marker = MarkerReader.marker(in: units, at: paragraph.range)
        let heading = headingRange(of: paragraph.range, marker)
        headings[index] = heading
        builder.open(
          marker,
          heading: heading,
          end: paragraph.range.upperBound,
          hashLevel: hashLevel(of: index)
        )
      }
      if paragraph.role == .signature || paragraph.role == .date { continue }
      paragraphs[index] = Paragraph(
        role: paragraph.role,
        range: paragraph.range,
        section: builder.current
      )
    }
    return builder.finish(at: bodyEnd)
  }

  private var bodyEnd: Int {
    paragraphs.first { $0.role == .signature || $0.role == .date }?.range.lowerBound ?? units.count
  }

  private func hashLevel(of paragraph: Int) -> Int? {
    if case .heading(let level) = lines[runs[paragraph].first].kind { return level }
    return nil
  }

  /// The heading of a paragraph: its first sentence, or the marker alone where that is running text.
  ///
  /// Published reports run the text on after the heading; a first sentence of more than 45
  /// characters is text, not a heading.
  private func headingRange(of paragraph: Range<Int>, _ marker: Marker?) -> Range<Int> {
    var end = paragraph.lowerBound
    while end < paragraph.upperBound, !Unit.endsSentence(units[end]), units[end] != Unit.colon {
      end += 1
    }
    if end < paragraph.upperBound { end += 1 }
    let length = end - paragraph.lowerBound
    if length <= 45 || end == paragraph.upperBound && length <= 60 {
      return paragraph.lowerBound..<end
    }
    return marker?.range ?? paragraph.lowerBound..<end
  }

  // MARK: Sentences and elements

  private func splitSentences() -> [Sentence] {
    var splitter = SentenceSplitter(text)
    for index in paragraphs.indices {
      switch paragraphs[index].role {
      case .body, .heading:
        let heading = headings[index].isEmpty ? nil : headings[index]
        splitter.split(paragraphs[index].range, paragraph: index, heading: heading)
      default: break
      }
    }
    return splitter.sentences()
  }

  private func findElements() -> Elements {
    Elements(
      title: paragraphs.first { $0.role == .title }?.range,
      addressee: paragraphs.first { $0.role == .addressee }?.range,
      signature: roles.signature.map(moved),
      date: roles.date.map(moved),
      documentNumber: documentNumber(),
      attachments: attachments()
    )
  }

  /// The note that names attachments; a table after the sign-off is none.
  private func attachments() -> Range<Int>? {
    let note = paragraphs.indices.first {
      paragraphs[$0].role == .attachment && !roles.isRow[runs[$0].first]
    }
    return note.map { paragraphs[$0].range }
  }

  // MARK: Tables

  private func buildTables() -> [Table] {
    roles.tables.compactMap { table in
      let rows = table.rows.filter { roles.roles[$0.line] != .furniture }
      guard rows.count > 1, let first = runs.firstIndex(where: { $0.first == rows[0].line }) else {
        return nil
      }
      return Table(
        caption: CaptionFinder(units: units, paragraphs: paragraphs).caption(above: first),
        rows: rows.map { row in
          Table.Row(
            range: moved(lines[row.line].range, line: row.line),
            cells: row.cells.map { moved($0, line: row.line) }
          )
        },
        section: paragraphs[first].section
      )
    }
  }

  private func moved(_ range: Range<Int>, line: Int) -> Range<Int> {
    if lineStarts.isEmpty { return range }
    let shift = lineStarts[line] - lines[line].range.lowerBound
    return range.lowerBound + shift..<range.upperBound + shift
  }

  // MARK: Places

  /// A range of the folded lines, in the joined text.
  private func moved(_ range: Range<Int>) -> Range<Int> {
    if lineStarts.isEmpty { return range }
    return moved(range, line: lines.firstIndex { $0.range.contains(range.lowerBound) } ?? 0)
  }

  /// 临水发〔2024〕12号 alone on a line before the body.
  private func documentNumber() -> Range<Int>? {
    let kinds = LineKinds(units: units)
    return paragraphs.prefix(12).first { kinds.isDocumentNumber($0.range) }?.range
  }
}
