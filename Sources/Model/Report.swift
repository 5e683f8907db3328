/// A document with its structure: what stands where, and what the report says of itself.
///
/// Ranges named `…Range` or typed `Range<Int>` count folded units; those typed `SourceRange` count
/// bytes of the document.
public struct Report: Hashable, Sendable {
  /// The document it was read from.
  public let document: Document

  /// The whole text, folded; all `Range<Int>` below point into it.
  public let text: FoldedText

  /// Every paragraph in order, each with its role; together they cover `text`.
  public let paragraphs: [Paragraph]

  /// The tree of sections in reading order, parents before children; index 0 is the whole report.
  public let sections: [Section]

  /// The sentences of headings and body, in order.
  public let sentences: [Sentence]

  /// The parts that have no heading but announce themselves (但还存在…, 下一步，我局将…).
  public let unheadedParts: [UnheadedPart]

  /// The tables in order; their rows are paragraphs like others.
  public let tables: [Table]

  /// The elements of the document's form, where found.
  public let elements: Elements

  /// What the report says about its unit, year and period.
  public let facts: Facts

  /// Creates a report from the results of structuring.
  public init(
    document: Document,
    text: FoldedText,
    paragraphs: [Paragraph],
    sections: [Section],
    sentences: [Sentence],
    unheadedParts: [UnheadedPart],
    tables: [Table] = [],
    elements: Elements,
    facts: Facts
  ) {
    self.document = document
    self.text = text
    self.paragraphs = paragraphs
    self.sections = sections
    self.sentences = sentences
    self.unheadedParts = unheadedParts
    self.tables = tables
    self.elements = elements
    self.facts = facts
  }
}

/// A paragraph, after lines that a hard break had cut are joined again.
public struct Paragraph: Hashable, Sendable {
  /// What a paragraph is for.
  public enum Role: String, Hashable, Sendable {
    case title
    case addressee
    /// A heading, alone or with its text running on in the same paragraph.
    case heading
    case body
    case attachment
    case signature
    case date
    /// Navigation, counters, copyright and other remains of a web page: never evidence.
    case furniture
  }

  /// What the paragraph is for.
  public let role: Role

  /// Its units in `Report.text`, without the paragraph end.
  public let range: Range<Int>

  /// The innermost section it belongs to, an index into `Report.sections`.
  public let section: Int

  /// Creates a paragraph.
  public init(role: Role, range: Range<Int>, section: Int) {
    self.role = role
    self.range = range
    self.section = section
  }
}

/// A part of the report under a heading.
public struct Section: Hashable, Sendable {
  /// The depth in the tree: 0 for the whole report, 1 for its parts.
  public let level: Int

  /// How the heading is numbered; `nil` for a bare heading and for the whole report.
  public let marker: Marker?

  /// The heading's units with its marker, without the text that runs on; empty for the whole report.
  public let heading: Range<Int>

  /// All units that belong to the section, subsections included, without the heading.
  public let body: Range<Int>

  /// The section that contains this one; `nil` for the whole report.
  public let parent: Int?

  /// Creates a section.
  public init(
    level: Int,
    marker: Marker?,
    heading: Range<Int>,
    body: Range<Int>,
    parent: Int?
  ) {
    self.level = level
    self.marker = marker
    self.heading = heading
    self.body = body
    self.parent = parent
  }
}

/// The ordinal at the head of a heading or an item.
public struct Marker: Hashable, Sendable {
  /// The numbering styles, in the order of GB/T 9704-2012, 7.3.3, then the others that occur.
  public enum Style: String, Hashable, Sendable {
    /// 一、
    case chinese
    /// （一）
    case chineseInBrackets
    /// 1.
    case arabic
    /// （1）
    case arabicInBrackets
    /// ①
    case circled
    /// 第一章, 第一部分
    case chapter
    /// 第一节, below a chapter
    case subchapter
    /// 一是, 二是
    case ordinalPhrase
    /// `#` of Markdown without a number
    case hash
  }

  /// The numbering style.
  public let style: Style

  /// The number, from 1.
  public let number: Int

  /// The marker's units in `Report.text`, with brackets and the mark that follows.
  public let range: Range<Int>

  /// Creates a marker.
  public init(style: Style, number: Int, range: Range<Int>) {
    self.style = style
    self.number = number
    self.range = range
  }
}

/// A sentence and its clauses.
public struct Sentence: Hashable, Sendable {
  /// The units of the sentence with the mark that ends it.
  public let range: Range<Int>

  /// The clauses, which 、 ，and ：divide, without those marks; in order, none empty.
  public let clauses: Clauses

  /// The paragraph it stands in, an index into `Report.paragraphs`.
  public let paragraph: Int

  /// Whether it is a heading, or the heading that text runs on from.
  public let isHeading: Bool

  /// Creates a sentence with clauses of its own.
  public init(range: Range<Int>, clauses: [Range<Int>], paragraph: Int, isHeading: Bool) {
    self.init(
      range: range,
      clauses: Clauses(clauses),
      paragraph: paragraph,
      isHeading: isHeading
    )
  }

  /// Creates a sentence.
  public init(range: Range<Int>, clauses: Clauses, paragraph: Int, isHeading: Bool) {
    self.range = range
    self.clauses = clauses
    self.paragraph = paragraph
    self.isHeading = isHeading
  }
}

/// What a part of a report holds, by which the standing of its statements changes.
public enum PartContent: String, Hashable, Sendable, CaseIterable {
  case work
  case problems
  case plans
}

/// A stretch of text that is a part of its own without a heading.
public struct UnheadedPart: Hashable, Sendable {
  /// What it holds; never `work`.
  public let holds: PartContent

  /// The words that announce it.
  public let cue: Range<Int>

  /// Its units, to the end of the part: plans from the cue itself, problems from the cue's sentence.
  public let range: Range<Int>

  /// Creates a part without a heading.
  public init(holds: PartContent, cue: Range<Int>, range: Range<Int>) {
    self.holds = holds
    self.cue = cue
    self.range = range
  }
}
