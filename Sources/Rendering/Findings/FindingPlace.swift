internal import Model

/// Where the reader of a finding is led to: the words themselves, or what is nearest to their place.
struct FindingPlace: Hashable, Sendable {
  /// What stands at the place.
  enum Kind: Hashable, Sendable {
    /// The words that the finding is about.
    case words
    /// Nothing was found: the heading under which it belongs.
    case heading(String)
    /// Nothing was found: it belongs to the beginning, or anywhere.
    case start
    /// Nothing was found: it belongs to the end.
    case end
  }

  let kind: Kind
  let range: SourceRange

  /// An index into `Report.sections`; 0 is the whole report.
  let section: Int

  /// The place for a verdict that is no pass.
  init(of verdict: Verdict, by rule: Rule, in checked: CheckedReport) {
    if let evidence = verdict.evidence.first {
      self.init(kind: .words, range: evidence.range, section: evidence.section)
      return
    }
    let home = RuleHome(of: rule, in: checked)
    switch home.place {
    case .part(let name), .after(let name):
      self = home.section(ofPart: name).flatMap { Self.heading(of: $0, in: checked) } ?? .start
    case .end: self = Self.end(of: checked.report.document)
    case .start, .work, .anywhere: self = .start
    }
  }

  private init(kind: Kind, range: SourceRange, section: Int = 0) {
    self.kind = kind
    self.range = range
    self.section = section
  }

  private static let start = FindingPlace(kind: .start, range: SourceRange(0, 0))

  private static func heading(of section: Int, in checked: CheckedReport) -> FindingPlace? {
    guard let words = Quotation.heading(of: section, in: checked.report) else { return nil }
    let units = checked.report.sections[section].heading
    let range = checked.report.text.source(units)
    return FindingPlace(kind: .heading(words), range: range, section: section)
  }

  /// The place after the last word, not after the empty lines that follow it.
  private static func end(of document: Document) -> FindingPlace {
    let last = document.text.lastIndex { $0 > 0x20 } ?? -1
    return FindingPlace(kind: .end, range: SourceRange(last + 1, last + 1))
  }
}

/// A place as other programs want it: lines from 1, and columns where the format has any.
struct FindingRegion: Hashable, Sendable {
  let startLine: Int
  let endLine: Int
  /// In Unicode scalars, from 1; `nil` where lines are paragraphs.
  let startColumn: Int?
  /// The column after the last character.
  let endColumn: Int?

  /// The lines and columns of a range.
  init(_ range: SourceRange, in checked: CheckedReport) {
    let start = checked.lines.position(of: range.start)
    let end = checked.lines.position(of: range.end)
    let hasColumns = !checked.report.document.format.hasParagraphs
    startLine = start.line
    endLine = end.line
    startColumn = hasColumns ? start.column : nil
    endColumn = hasColumns ? end.column : nil
  }
}
