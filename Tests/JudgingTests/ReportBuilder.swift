import Model

/// Makes reports for tests: each line of a text is a paragraph, and the structure is given.
enum ReportBuilder {
  /// A heading at the beginning of a line.
  struct Heading: Hashable, Sendable {
    /// The marker as written; empty for a bare heading.
    var marker: String
    /// The numbering style; `nil` for a bare heading.
    var style: Marker.Style?
    var number = 0
    var level = 1

    /// A heading with the marker as it should be written.
    init(_ style: Marker.Style, _ number: Int, level: Int = 1) {
      self.init(marker: "\(number).", style: style, number: number, level: level)
    }

    init(marker: String, style: Marker.Style? = nil, number: Int = 0, level: Int = 1) {
      self.marker = marker
      self.style = style
      self.number = number
      self.level = level
    }

    static let bare = Heading(marker: "")
  }

  /// A report of `text`, whose lines are body paragraphs unless `roles` says otherwise, by line.
  static func report(
    _ text: String,
    roles: [Int: Paragraph.Role] = [:],
    headings: [Int: Heading] = [:],
    unheadedPartsAt unheaded: [Int] = [],
    dateAt dateLine: Int? = nil
  ) -> Report {
    let folded = fold(text)
    let lines = lines(of: folded)
    var sections = [root(of: folded)]
    var paragraphs: [Paragraph] = []
    for (index, line) in lines.enumerated() {
      if let heading = headings[index] {
        sections.append(section(heading, line: line, after: sections))
      }
      let role = roles[index] ?? (headings[index] == nil ? .body : .heading)
      paragraphs.append(Paragraph(role: role, range: line, section: sections.count - 1))
    }
    return Report(
      document: document(text),
      text: folded,
      paragraphs: paragraphs,
      sections: sections,
      sentences: [],
      unheadedParts: unheaded.map {
        UnheadedPart(holds: .problems, cue: lines[$0], range: lines[$0])
      },
      elements: Elements(date: dateLine.map { lines[$0] }),
      facts: Facts()
    )
  }

  /// A report that consists of headings alone, one a line.
  static func report(headings: [Heading]) -> Report {
    report(
      headings.map { $0.marker + "标题" }.joined(separator: "\n"),
      headings: Dictionary(uniqueKeysWithValues: headings.enumerated().map { ($0, $1) })
    )
  }

  private static func document(_ text: String) -> Document {
    Document(
      source: "test.txt",
      format: .text,
      encoding: "UTF-8",
      sha256: "",
      text: Array(text.utf8),
      blocks: []
    )
  }

  private static func root(of text: FoldedText) -> Section {
    let all = 0..<text.units.count
    return Section(level: 0, marker: nil, heading: 0..<0, body: all, parent: nil)
  }

  private static func section(
    _ heading: Heading,
    line: Range<Int>,
    after sections: [Section]
  ) -> Section {
    let end = line.lowerBound + heading.marker.filter { $0 != " " }.utf16.count
    let marker = heading.style.map {
      Marker(style: $0, number: heading.number, range: line.lowerBound..<end)
    }
    return Section(
      level: heading.level,
      marker: marker,
      heading: line,
      body: line.upperBound..<line.upperBound,
      parent: sections.lastIndex { $0.level < heading.level }
    )
  }

  private static func lines(of text: FoldedText) -> [Range<Int>] {
    text.units.indices.split(
      omittingEmptySubsequences: false,
      whereSeparator: { text.units[$0] == FoldedText.paragraphEnd }
    ).map { $0.startIndex..<$0.endIndex }
  }

  /// Folds as reading does, with every line end as the end of a paragraph.
  private static func fold(_ text: String) -> FoldedText {
    var units: [UInt16] = []
    var starts: [Int32] = []
    var ends: [Int32] = []
    var offset: Int32 = 0
    for scalar in text.unicodeScalars {
      let length = Int32(String(scalar).utf8.count)
      if scalar == "\n" || !scalar.properties.isWhitespace {
        let half = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
        let lower = (0x41...0x5A).contains(half) ? half + 0x20 : half
        units.append(UInt16(exactly: lower) ?? FoldedText.other)
        starts.append(offset)
        ends.append(offset + length)
      }
      offset += length
    }
    return FoldedText(units: units, starts: starts, ends: ends)
  }
}
