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

  /// The words of a range with the clauses they stand in, so that a single word can be understood.
  ///
  /// Where whole clauses take more than `limit` columns, what surrounds the words is cut.
  static func passage(around range: SourceRange, in report: Report, limit: Int) -> String {
    quote(range, within: clauses(around: range, in: report), of: report, limit: limit)
  }

  /// The words of a range with the sentence they stand in, or its clauses where that is too long.
  static func sentence(around range: SourceRange, in report: Report, limit: Int) -> String {
    guard let sentence = sentence(around: range, in: report).map({ report.text.source($0.range) }),
      sentence.end - sentence.start <= readableBytes
    else { return passage(around: range, in: report, limit: limit) }
    let words = text(of: sentence, in: report.document)
    return DisplayWidth.columns(of: words) <= limit
      ? words : passage(around: range, in: report, limit: limit)
  }

  private static func quote(
    _ range: SourceRange,
    within context: SourceRange?,
    of report: Report,
    limit: Int
  ) -> String {
    let words = text(of: range, in: report.document, limit: limit)
    guard let context else { return words }
    let room = limit - DisplayWidth.columns(of: words)
    let before = text(of: SourceRange(context.start, range.start), in: report.document)
    let after = text(of: SourceRange(range.end, context.end), in: report.document)
    let columns = [before, after].map { DisplayWidth.columns(of: $0) }
    if columns[0] + columns[1] <= room {
      // The pieces have lost the spaces where they meet; the whole has them.
      let whole = text(of: context, in: report.document)
      return DisplayWidth.columns(of: whole) <= limit ? whole : before + words + after
    }
    // Less than three characters on a side tell nothing.
    guard room >= 2 * 8 else { return words }
    let share = columns.map { min($0, max(room / 2, room - columns[0] - columns[1] + $0)) }
    return DisplayWidth.leftShortened(before, to: share[0]) + words
      + DisplayWidth.truncated(after, to: share[1])
  }

  private static func sentence(around range: SourceRange, in report: Report) -> Sentence? {
    let place = report.sentences.indices.first { index in
      report.text.source(report.sentences[index].range).overlaps(range)
    }
    guard let place, report.text.source(report.sentences[place].range).end >= range.end else {
      return nil
    }
    return report.sentences[place]
  }

  /// The clauses of the one sentence that a range stands in, from the first to the last of them.
  private static func clauses(around range: SourceRange, in report: Report) -> SourceRange? {
    guard let sentence = sentence(around: range, in: report) else { return nil }
    // A comma stands between two clauses and is in neither.
    let clauses = sentence.clauses.map(report.text.source).filter { clause in
      clause.start <= range.end && range.start <= clause.end
    }
    guard let first = clauses.first, let last = clauses.last else { return nil }
    let whole = range.union(first).union(last)
    return whole.end - whole.start > readableBytes ? nil : whole
  }

  /// The heading of a section on one line, without the 。 of one that text runs on from; `nil` for the
  /// whole report.
  static func heading(of section: Int, in report: Report) -> String? {
    guard report.sections.indices.contains(section) else { return nil }
    let heading = report.sections[section].heading
    guard !heading.isEmpty else { return nil }
    let words = text(of: heading, in: report)
    // Bytes tell at once of nearly every heading that it has no such mark.
    guard words.utf8.last == 0x82, words.hasSuffix("。") else { return words }
    return String(words.dropLast())
  }

  /// Where the words of the heading of a section stand, if these are one line as they are; `nil` also for the
  /// whole report.
  static func plainHeading(of section: Int, in report: Report) -> Range<Int>? {
    let heading = report.sections[section].heading
    guard !heading.isEmpty else { return nil }
    let place = report.text.source(heading)
    let words = report.document.text.span.extracting(place.start..<place.end)
    guard isOneLine(words) else { return nil }
    if words[words.count - 1] != 0x82 { return place.start..<place.end }
    return endsWithStop(words) ? place.start..<place.end - 3 : nil
  }

  /// Whether words end with a Chinese character, whose first byte is E4 to E9, and 。 (E3 80 82).
  private static func endsWithStop(_ words: borrowing Swift.Span<UInt8>) -> Bool {
    let end = words.count
    return end > 6 && words[end - 3] == 0xE3 && words[end - 2] == 0x80
      && (0xE4...0xE9).contains(words[end - 6])
  }

  /// A text on one line.
  static func oneLine(_ text: String) -> String {
    if isOneLine(text.utf8.span) { return text }
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

  /// Whether a text surely is one line as it is: it has no white space but single spaces between words.
  ///
  /// All white space lies in ASCII or in U+0080…U+00BF, U+1680, U+2000…U+207F and at U+3000.
  private static func isOneLine(_ bytes: borrowing Swift.Span<UInt8>) -> Bool {
    for index in bytes.indices {
      // Nearly all bytes are those of Chinese characters, which begin with E4 to E9.
      switch bytes[index] {
      case 0x20:
        guard index > 0, index + 1 < bytes.count, bytes[index + 1] != 0x20 else { return false }
      case 0..<0x20, 0xC2: return false
      case 0xE1: if bytes[index + 1] == 0x9A, bytes[index + 2] == 0x80 { return false }
      case 0xE2: if isWhitespace(bytes[index + 1], bytes[index + 2]) { return false }
      case 0xE3: if bytes[index + 1] == 0x80, bytes[index + 2] == 0x80 { return false }
      default: break
      }
    }
    return true
  }

  /// Whether the scalar of three bytes, of which the first is E2, is white space of U+2000…U+207F.
  private static func isWhitespace(_ second: UInt8, _ third: UInt8) -> Bool {
    // U+2000 to U+200A, U+2028, U+2029 and U+202F; U+205F.
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): return true
    default: return false
    }
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
