internal import Model

/// Words of a report as they are quoted on one line.
enum Quotation {
  // A sentence without a mark at its end can run to megabytes, of which only the ends are shown.
  private static let readableBytes = 4_096

  /// The words of a range on one line, at most `limit` columns, the middle left out if need be.
  static func text(of range: SourceRange, in document: Document, limit: Int) -> String {
    guard range.end - range.start > 2 * readableBytes else {
      return DisplayWidth.shortened(text(of: range, in: document), to: limit)
    }
    let head = SourceRange(range.start, boundary(range.start + readableBytes, in: document))
    let tail = SourceRange(boundary(range.end - readableBytes, in: document), range.end)
    let ends = text(of: head, in: document) + "…" + text(of: tail, in: document)
    return DisplayWidth.shortened(ends, to: limit)
  }

  private static func boundary(_ offset: Int, in document: Document) -> Int {
    var start = offset
    while start > 0, document.text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The words of a range on one line.
  ///
  /// A break between two lines leaves nothing behind, since Chinese has no spaces, but a space
  /// between two Latin words.
  static func text(of range: SourceRange, in document: Document) -> String {
    oneLine(document.quote(range))
  }

  /// The words of units of a report on one line, as its author wrote them.
  static func text(of units: Range<Int>, in report: Report) -> String {
    text(of: report.text.source(units), in: report.document)
  }

  /// The heading of a section on one line; `nil` for the whole report.
  static func heading(of section: Int, in report: Report) -> String? {
    guard report.sections.indices.contains(section) else { return nil }
    let heading = report.sections[section].heading
    return heading.isEmpty ? nil : text(of: heading, in: report)
  }

  private static func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var gap = Gap.none
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        gap = max(gap, isLineEnd(scalar) ? .lineBreak : .space)
        continue
      }
      if needsSpace(gap, between: result.last, and: scalar) { result.append(" ") }
      result.append(scalar)
      gap = .none
    }
    return String(result)
  }

  private enum Gap: Comparable {
    case none
    case space
    case lineBreak
  }

  private static func needsSpace(
    _ gap: Gap,
    between previous: Unicode.Scalar?,
    and next: Unicode.Scalar
  ) -> Bool {
    guard let previous else { return false }
    switch gap {
    case .none: return false
    case .space: return true
    case .lineBreak: return isLatin(previous) && isLatin(next)
    }
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    [0x0A, 0x0B, 0x0C, 0x0D, 0x2028, 0x2029].contains(scalar.value)
  }
}
