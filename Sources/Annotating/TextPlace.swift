internal import Model

/// The elements of the main part that the words of a comment begin and end in.
struct TextPlace {
  /// A place between two characters of an element.
  struct Point {
    /// The offset of the element's start tag.
    let element: Int
    /// How many Unicode scalars of the element stand before the place.
    let scalars: Int
  }

  /// Where the words begin and end; `nil` where the whole paragraph is meant, which is then that of
  /// `anchor`.
  let words: (start: Point, end: Point)?

  /// The offset of an element in the paragraph; `nil` for a document without text of its own.
  let anchor: Int?

  /// The place of a comment; what has no origin, such as a number or a footnote, is moved to the
  /// nearest paragraph that has one.
  init(of comment: Comment, in text: [UInt8], _ origins: TextOrigins) {
    let pieces = origins.pieces
    let range = comment.range
    let first = Self.firstIndex(in: pieces) { $0.range.end > range.start }
    let after = Self.firstIndex(in: pieces) { $0.range.start >= range.end }
    guard first < after else {
      words = nil
      anchor = Self.nearest(to: range, first, in: text, pieces)
      return
    }
    let (begin, end) = (pieces[first], pieces[after - 1])
    anchor = begin.element
    let start = max(range.start, begin.range.start)
    words = (
      Point(
        element: begin.element,
        scalars: Self.scalars(in: text[begin.range.start..<start])
      ),
      Point(
        element: end.element,
        scalars: Self.scalars(in: text[end.range.start..<min(range.end, end.range.end)])
      )
    )
  }

  /// The element after a range, if it is on the same line, or else the one before it.
  private static func nearest(
    to range: SourceRange,
    _ next: Int,
    in text: [UInt8],
    _ pieces: [TextOrigins.Piece]
  ) -> Int? {
    guard next < pieces.count else { return pieces.last?.element }
    let isSameLine = !text[range.start..<pieces[next].range.start].contains(0x0A)
    return isSameLine || next == 0 ? pieces[next].element : pieces[next - 1].element
  }

  private static func scalars(in text: ArraySlice<UInt8>) -> Int {
    text.count { $0 & 0xC0 != 0x80 }
  }

  /// The index of the first piece that meets a condition which all after it meet, too.
  private static func firstIndex(
    in pieces: [TextOrigins.Piece],
    where isMet: (TextOrigins.Piece) -> Bool
  ) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if isMet(pieces[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
