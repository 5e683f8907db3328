/// What the main part has around the places of comments; offsets count bytes of the part.
struct Story {
  /// An element with text.
  struct TextElement {
    /// From its start tag to after its end tag.
    var range: Range<Int>
    /// The start tag.
    let tag: Range<Int>
    let name: Range<Int>
    /// Its characters between tags; those of a literal section cannot be divided.
    var pieces: [(range: Range<Int>, isLiteral: Bool)] = []
    /// Whether spaces at its ends count.
    let keepsSpaces: Bool
    /// The run that it stands in, an index into `runs`; `nil` where no mark may stand within what
    /// surrounds it, as in a field or a text box.
    let run: Int?
    let paragraph: Int
    /// The child of the paragraph that it stands in; several where these are one field.
    var children: ClosedRange<Int>
    /// Whether it stands in a text box, which cannot hold comments.
    let isInBox: Bool
  }

  /// A run whose paragraph, or what it stands in there, may have marks between runs.
  struct Run {
    var range: Range<Int>
    let tag: Range<Int>
    let name: Range<Int>
    /// The element with its properties.
    var properties: Range<Int>?

    /// Where its content begins.
    var start: Int { properties?.upperBound ?? tag.upperBound }
    /// Where its end tag begins.
    var end = 0
  }

  /// A paragraph that stands in no other one.
  struct Paragraph {
    /// From after its properties to its end tag.
    var content: Range<Int>
    let isInTable: Bool
    var children: [Range<Int>] = []
  }

  var namespace = WordNamespace.transitional
  /// Whether the prefix `w` stands for the namespace everywhere.
  var hasUsualPrefix = true
  /// The elements by the offsets of their start tags.
  var elements: [Int: TextElement] = [:]
  var runs: [Run] = []
  var paragraphs: [Paragraph] = []
  let bytes: [UInt8]

  /// What a comment is about, from one offset to another.
  struct Stretch {
    let start: Cut
    let end: Cut
    /// Where the sign of the comment stands: after the end, outside of links and insertions.
    let sign: Int
  }

  /// A place where marks are put, and the tags that must be closed before and opened after them.
  struct Cut {
    let offset: Int
    var closing: [Range<Int>] = []
    var opening: [Range<Int>] = []
  }

  /// The stretch of a place, or the first paragraph for one that the part does not have, such as
  /// ornamental text; `nil` without any paragraph.
  func stretch(of place: TextPlace) -> Stretch? {
    guard let anchor = place.anchor.flatMap({ elements[$0] }) else {
      return paragraphs.first.map { whole($0.content) }
    }
    let paragraph = paragraphs[anchor.paragraph]
    guard let words = place.words, let last = elements[words.end.element] else {
      return whole(paragraph.content)
    }
    let start = start(of: words.start, in: anchor)
    var (end, sign) = end(of: words.end, in: last)
    // Not every program takes a comment from one cell to another.
    if last.paragraph != anchor.paragraph,
      paragraph.isInTable || paragraphs[last.paragraph].isInTable
    {
      (end, sign) = (Cut(offset: paragraph.content.upperBound), paragraph.content.upperBound)
    }
    // The text of a box is told before that of its paragraph, so that order may differ.
    guard start.offset < end.offset else { return whole(paragraph.content) }
    return Stretch(start: start, end: end, sign: sign)
  }

  private func whole(_ range: Range<Int>) -> Stretch {
    Stretch(
      start: Cut(offset: range.lowerBound),
      end: Cut(offset: range.upperBound),
      sign: range.upperBound
    )
  }

  /// The children of the paragraph that an element stands in, or all of them for a text box.
  private func surroundings(of element: TextElement) -> Range<Int> {
    let paragraph = paragraphs[element.paragraph]
    guard !element.isInBox, paragraph.children.indices.contains(element.children.upperBound) else {
      return paragraph.content
    }
    let first = paragraph.children[element.children.lowerBound].lowerBound
    return first..<paragraph.children[element.children.upperBound].upperBound
  }

  private func start(of point: TextPlace.Point, in element: TextElement) -> Cut {
    guard let run = element.run.map({ runs[$0] }) else {
      return Cut(offset: surroundings(of: element).lowerBound)
    }
    if let offset = Division(of: element, in: bytes).lastPlace(upTo: point.scalars) {
      return cut(at: offset, element, run)
    }
    if element.range.lowerBound == run.start { return Cut(offset: run.range.lowerBound) }
    return cut(at: element.range.lowerBound, run)
  }

  private func end(of point: TextPlace.Point, in element: TextElement) -> (Cut, sign: Int) {
    let surroundings = surroundings(of: element)
    guard let run = element.run.map({ runs[$0] }) else {
      return (Cut(offset: surroundings.upperBound), surroundings.upperBound)
    }
    let cut =
      if let offset = Division(of: element, in: bytes).firstPlace(from: point.scalars) {
        cut(at: offset, element, run)
      } else if element.range.upperBound == run.end {
        Cut(offset: run.range.upperBound)
      } else {
        cut(at: element.range.upperBound, run)
      }
    let isInParagraph = surroundings == run.range
    return (cut, isInParagraph ? cut.offset : surroundings.upperBound)
  }

  private func cut(at offset: Int, _ run: Run) -> Cut {
    Cut(
      offset: offset,
      closing: [run.name],
      opening: [run.tag] + (run.properties.map { [$0] } ?? [])
    )
  }

  private func cut(at offset: Int, _ element: TextElement, _ run: Run) -> Cut {
    var cut = cut(at: offset, run)
    cut.closing.insert(element.name, at: 0)
    cut.opening.append(element.tag)
    return cut
  }
}
