import Model

/// A report put together by hand: ranges are found by the words that stand in them.
struct Draft {
  var text: String
  var source = "draft.txt"
  var encoding = "UTF-8"
  var title: String?
  var addressee: String?
  var signature: String?
  var date: String?
  var headings: [Heading] = []
  var furniture: [String] = []
  var unheadedParts: [(PartContent, cue: String, text: String)] = []
  var facts = Facts()
  /// Sentences by their clauses, which stand one after the other.
  var sentences: [[String]] = []

  struct Heading {
    var words: String
    var marker: (style: Marker.Style, number: Int, words: String)?
    var level = 1
  }

  /// The bytes of the first occurrence of some words.
  func bytes(_ words: String) -> SourceRange {
    let (text, words) = (Array(text.utf8), Array(words.utf8))
    let start = text.indices.first { text[$0...].starts(with: words) } ?? 0
    return SourceRange(start, start + words.count)
  }

  func evidence(_ words: String, _ standing: Standing? = .done, section: Int = 0) -> Evidence {
    Evidence(range: bytes(words), standing: standing, section: section)
  }

  var report: Report {
    Report(
      document: document,
      text: folded,
      paragraphs: furniture.map {
        Paragraph(role: .furniture, range: units($0), section: 0)
      },
      sections: sections,
      sentences: sentences.map { clauses in
        let ranges = clauses.map(units)
        let whole = (ranges.first?.lowerBound ?? 0)..<(ranges.last?.upperBound ?? 0)
        return Sentence(range: whole, clauses: ranges, paragraph: 0, isHeading: false)
      },
      unheadedParts: unheadedParts.map {
        UnheadedPart(holds: $0.0, cue: units($0.cue), range: units($0.text))
      },
      elements: Elements(
        title: title.map(units),
        addressee: addressee.map(units),
        signature: signature.map(units),
        date: date.map(units)
      ),
      facts: facts
    )
  }

  private var document: Document {
    Document(
      source: source,
      format: .text,
      encoding: encoding,
      sha256: "00ff",
      text: Array(text.utf8),
      blocks: []
    )
  }

  private var folded: FoldedText {
    var units: [UInt16] = []
    var starts: [Int32] = []
    var ends: [Int32] = []
    var offset: Int32 = 0
    for scalar in text.unicodeScalars {
      units.append(UInt16(exactly: scalar.value) ?? FoldedText.other)
      starts.append(offset)
      offset += Int32(scalar.utf8.count)
      ends.append(offset)
    }
    return FoldedText(units: units, starts: starts, ends: ends)
  }

  private func units(_ words: String) -> Range<Int> {
    let (text, words) = (Array(text.unicodeScalars), Array(words.unicodeScalars))
    let start = text.indices.first { text[$0...].starts(with: words) } ?? 0
    return start..<start + words.count
  }

  private var sections: [Section] {
    let end = text.unicodeScalars.count
    var sections = [Section(level: 0, marker: nil, heading: 0..<0, body: 0..<end, parent: nil)]
    for (index, heading) in headings.enumerated() {
      let next = headings[(index + 1)...].first { $0.level <= heading.level }
      let bodyEnd = next.map { units($0.words).lowerBound } ?? end
      sections.append(
        Section(
          level: heading.level,
          marker: heading.marker.map {
            Marker(style: $0.style, number: $0.number, range: units($0.words))
          },
          heading: units(heading.words),
          body: units(heading.words).upperBound..<bodyEnd,
          parent: sections.lastIndex { $0.level < heading.level }
        )
      )
    }
    return sections
  }
}
