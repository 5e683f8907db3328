internal import Model

/// How an outline writes where something stands.
struct OutlinePlaces {
  /// The lines of the text, which are paragraphs; `nil` where the document has lines of its own.
  private let paragraphs: LineIndex?
  private let text: [UInt8]

  init(_ document: Document) {
    text = document.text
    paragraphs = document.format.hasParagraphs ? LineIndex(document.text) : nil
  }

  /// A range as it is written in code, or the paragraphs that it covers.
  func describe(_ range: SourceRange) -> String {
    guard let paragraphs else { return "\(range.start)..<\(range.end)" }
    // What follows a heading begins with the end of its paragraph.
    let start = text[range.start..<range.end].firstIndex { $0 != 0x0A } ?? range.start
    let first = paragraphs.position(of: start).line
    let last = max(first, paragraphs.position(of: max(range.start, range.end - 1)).line)
    return first == last ? "paragraph \(first)" : "paragraphs \(first) to \(last)"
  }
}
