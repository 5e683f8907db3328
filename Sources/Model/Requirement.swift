/// What a rule asks of a report: a closed vocabulary, so that rules stay data.
///
/// A new kind is a new case; the exhaustive switches of loading, matching, judging and rendering then
/// refuse to compile until each of them handles it.
public indirect enum Requirement: Hashable, Sendable {
  case mention(Mention)
  case together(Together)
  case count(Count)
  case facets(Facets)
  case section(SectionDemand)
  case element(ElementDemand)
  case absent(Absence)
  /// Nothing may be left to fill in.
  case placeholders
  case layout(LayoutCheck)
  case agree(Agreement)
  case pattern(PatternDemand)
  /// A question that only a person can answer.
  case manual(String)
  case all([Requirement])
  case any([Requirement])
  case not(Requirement)

  /// The unit of text within which the words of a requirement must stand together.
  public enum Extent: String, Hashable, Sendable, CaseIterable {
    case clause
    case sentence
    case paragraph
    case section
    case report
  }

  /// Options that every requirement about words shares.
  public struct Limits: Hashable, Sendable {
    /// The unit within which the words must stand together.
    public var within: Extent

    /// Words of another topic: a hit is none where one of them stands nearer than the topic.
    public var unless: [String]

    /// Creates limits.
    public init(within: Extent = .sentence, unless: [String] = []) {
      self.within = within
      self.unless = unless
    }
  }

  /// A check of the written form.
  public enum LayoutCheck: String, Hashable, Sendable, CaseIterable {
    /// Numbers of equal headings go on without gap or repeat.
    case headingNumbering = "heading-numbering"
    /// The mark after the number suits its style.
    case headingMarks = "heading-marks"
    /// Quotes, title marks and brackets pair.
    case pairedMarks = "paired-marks"
    /// 〈〉 stands only inside 《》.
    case nestedTitleMarks = "nested-title-marks"
    /// Chinese text has full-width punctuation.
    case punctuationWidth = "punctuation-width"
    /// The date of the sign-off is written as 2020年12月28日.
    case dateForm = "date-form"
    /// The title says more than its kind of document.
    case bareTitle = "bare-title"
    /// The title ends in 报告 and not in another kind of document.
    case titleGenre = "title-genre"
    /// No mark ends the title.
    case titleEnd = "title-end"
    /// No commas, colons or full stops stand inside the title.
    case titleMarks = "title-marks"
    /// The colon after the addressee is full-width.
    case addresseeColon = "addressee-colon"
    /// The addressee is one superior.
    case singleAddressee = "single-addressee"
    /// The addressee is no person.
    case addresseePerson = "addressee-person"
    /// A heading of a higher level does not stand inside a lower one.
    case headingLevels = "heading-levels"
    /// Headings have at most four levels.
    case headingDepth = "heading-depth"
    /// No mark ends a heading on a line of its own.
    case headingEnd = "heading-end"
    /// A letterhead names who signed.
    case signer
    /// The sentence that leads over to the report says 报告如下 and ends in a colon.
    case transition
    /// 今年 and the like stand only where a year is named.
    case relativeTime = "relative-time"
    /// Short names stand only after their introduction.
    case shortNames = "short-names"
    /// ‘’ stands only inside “”.
    case nestedQuotes = "nested-quotes"
    /// Figures of statistics are written in Arabic numerals.
    case measuredNumbers = "measured-numbers"
    /// Attachments below the sign-off are those of the note.
    case attachmentMatch = "attachment-match"
    /// The sign-off names the unit of the title.
    case signatureUnit = "signature-unit"
    /// The document number is written as 临水发〔2024〕12号.
    case documentNumber = "document-number"
    /// Numbers of other documents have their year in 〔〕.
    case citedNumber = "cited-number"
    /// The note of attachments is written as 附件：1.名称.
    case attachmentNote = "attachment-note"
    /// No 、 stands between ” and “ or 》 and 《.
    case listMarks = "list-marks"
    /// No 、 stands before 等.
    case commaBeforeEtc = "comma-before-etc"
    /// An ellipsis is written ……
    case ellipsis = "ellipsis"
    /// Ranges are written with — or ～, not with a hyphen.
    case rangeDash = "range-dash"
    /// Both ends of a range of percentages have their %.
    case percentRange = "percent-range"
    /// Rough numbers are written in Chinese numerals.
    case approximateNumbers = "approximate-numbers"
    /// Years are written in full and in one kind of numerals.
    case yearForm = "year-form"
    /// Paper, margins and type area are those of the standard.
    case pageSize = "page-size"
    /// No page break stands between the title and the text.
    case firstPageBody = "first-page-body"
    /// The title is set in its font and size.
    case titleFont = "title-font"
    /// Headings are set in the font of their level.
    case headingFonts = "heading-fonts"
    /// The text is set in its font and size.
    case bodyFont = "body-font"
    /// Pages have their number of lines, lines their number of characters.
    case lineGrid = "line-grid"
    /// Pages show their number between dashes.
    case pageNumber = "page-number"

    /// Whether it looks at pages and letters, which only some formats show.
    public var isAboutPages: Bool {
      switch self {
      case .pageSize, .firstPageBody, .titleFont, .headingFonts, .bodyFont, .lineGrid,
        .pageNumber:
        true
      default: false
      }
    }
  }

  /// Things in the report that must agree.
  public enum Agreement: Hashable, Sendable {
    /// The year of the title, the text and the sign-off.
    case years
    /// The totals that the text states for each of these count rules.
    case counts(of: [String])
    /// Each of these count rules has a number for the whole year, in a report about a year.
    case period(of: [String])
    /// In a table, what some rows say adds up to what others say.
    case sum(SumDemand)
  }
}
