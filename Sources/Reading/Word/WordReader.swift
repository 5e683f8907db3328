import Archive
import Model

/// Reads documents of Word (ECMA-376): also templates, those with macros, and what WPS writes.
///
/// The text has one line for each paragraph and each row of a table that shows anything, with the
/// numbers that Word would put before them. Headers and footers come last.
struct WordReader {
  private let package: WordPackage
  private var story: StoryReader
  private let theme: ThemeFonts
  private let document: PartTree
  private let recordsOrigins: Bool

  /// What a document holds.
  struct Content {
    let text: [UInt8]
    let blocks: [Block]
    let layout: PageLayout
    let origins: TextOrigins?
  }

  /// The content of a document.
  ///
  /// - Throws: `damaged`, `passwordProtected`, `suspicious`, `binary` for other archives, `empty`.
  /// - Complexity: O(*n*) in the unpacked bytes of the parts that are read.
  static func content(of archive: Archive, recordingOrigins: Bool) throws(Refusal) -> Content {
    var reader = try WordReader(WordPackage(archive), recordingOrigins: recordingOrigins)
    return try reader.content()
  }

  private init(_ package: WordPackage, recordingOrigins: Bool) throws(Refusal) {
    self.package = package
    document = try package.document(recordingOffsets: recordingOrigins)
    recordsOrigins = recordingOrigins && !document.offsets.isEmpty
    theme = try package.tree(ofType: "theme").map(ThemeFonts.init) ?? ThemeFonts()
    story = StoryReader(
      styles: try package.tree(ofType: "styles").map(StyleTable.init) ?? StyleTable(),
      numbering: try package.tree(ofType: "numbering").map(NumberingTable.init)
        ?? NumberingTable(),
      notes: try Self.notes(in: package)
    )
  }

  private mutating func content() throws(Refusal) -> Content {
    guard let body = document.root.child(.body) else { throw Refusal(.empty) }
    story.read(body)
    if story.lines.allSatisfy(\.isBlank) { throw Refusal(.empty) }
    let sections = story.sections
    let numbers = try readHeadersAndFooters(of: sections.map(\.properties))
    let text = WordText(story.lines, theme: theme, linePitches: Self.linePitches(of: sections))
    return Content(
      text: text.text,
      blocks: text.blocks,
      layout: PageLayout(
        sections: Self.pages(of: sections, numbers, in: text),
        letters: text.letters,
        pageBreaks: Self.pageBreaks(of: sections, in: text)
      ),
      origins: recordsOrigins ? TextOrigins(part: package.mainPart, pieces: text.pieces) : nil
    )
  }

  /// Reads each header and footer once, whoever refers to it; the page numbers that they show, by
  /// the ids of the references.
  private mutating func readHeadersAndFooters(
    of sections: [PartElement]
  ) throws(Refusal) -> [String: PageLayout.PageNumber] {
    var byPart: [String: PageLayout.PageNumber] = [:]
    var byID: [String: PageLayout.PageNumber] = [:]
    for reference in sections.flatMap(\.children) {
      guard reference.name == .headerReference || reference.name == .footerReference,
        let id = reference[.relationship], byID[id] == nil, let name = package.part(ofID: id)
      else { continue }
      if byPart[name] == nil, let part = try package.tree(ofPart: name) {
        byPart[name] = PageReader.pageNumber(in: part)
        story.readFurniture(part.root)
      }
      byID[id] = byPart[name] ?? PageLayout.PageNumber.none
    }
    return byID
  }

  /// The distance of lines that the grid of its page gives each line of the story.
  private static func linePitches(
    of sections: [(properties: PartElement, end: Int)]
  ) -> [Int?] {
    sections.reduce(into: []) { pitches, section in
      let pitch = PageReader.linePitch(section.properties)
      pitches += Array(repeating: pitch, count: max(0, section.end - pitches.count))
    }
  }

  private static func pages(
    of sections: [(properties: PartElement, end: Int)],
    _ numbers: [String: PageLayout.PageNumber],
    in text: WordText
  ) -> [PageLayout.Section] {
    var reader = PageReader()
    var start = 0
    return sections.compactMap { section in
      let end = text.starts[min(section.end, text.starts.count - 1)]
      let range = SourceRange(start, max(start, end))
      start = range.end
      return reader.section(section.properties, range: range, numbers: numbers)
    }
  }

  /// The breaks within the text and those that sections begin with.
  private static func pageBreaks(
    of sections: [(properties: PartElement, end: Int)],
    in text: WordText
  ) -> [Int] {
    let begun = zip(sections, sections.dropFirst()).filter { _, next in
      !["continuous", "nextColumn"].contains(next.properties.value(of: .sectionType))
    }
    return (text.pageBreaks + begun.map { text.starts[min($0.0.end, text.starts.count - 1)] })
      .sorted()
  }

  /// The footnotes and endnotes by kind and id.
  private static func notes(in package: WordPackage) throws(Refusal) -> [String: PartElement] {
    var notes: [String: PartElement] = [:]
    for (kind, name) in [("footnote", WordName.footnote), ("endnote", .endnote)] {
      guard let part = try package.tree(ofType: kind + "s") else { continue }
      for note in part.root.children(name) {
        if let id = note[.id] { notes[kind + id] = note }
      }
    }
    return notes
  }
}
