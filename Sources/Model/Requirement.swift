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
  /// None of the phrases may stand in the text outside quotations.
  case absent([String])
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

  /// A phrase stands as done, with one of `near` in the same unit.
  public struct Mention: Hashable, Sendable {
    /// Any one of them is enough.
    public var phrases: [String]

    /// One of them must stand in the same unit, unless empty.
    public var near: [String]

    /// Extent and exclusions.
    public var limits: Limits

    /// Creates a mention.
    public init(phrases: [String], near: [String] = [], limits: Limits = Limits()) {
      self.phrases = phrases
      self.near = near
      self.limits = limits
    }
  }

  /// One phrase of each group stands in one unit.
  public struct Together: Hashable, Sendable {
    /// The groups; at least two.
    public var groups: [[String]]

    /// Extent and exclusions.
    public var limits: Limits

    /// Creates a requirement of words that stand together.
    public init(groups: [[String]], limits: Limits = Limits()) {
      self.groups = groups
      self.limits = limits
    }
  }

  /// A number of occasions lies within bounds.
  public struct Count: Hashable, Sendable {
    /// What is counted: each alternative is a list of groups that stand together in one unit; a plain
    /// phrase list is an alternative of one group.
    public var subjects: [Together]

    /// The topic: one of the words in the sentence, its paragraph, a heading above, or the title.
    public var about: [String]

    /// The measure words that count occasions, such as 次 and 场.
    public var units: [String]

    /// The bounds.
    public var bounds: Bounds

    /// Whether a statement without a number says nothing: 及时处置舆情 tells of no incident.
    public var needsNumber: Bool

    /// Extent and exclusions.
    public var limits: Limits

    /// Creates a count.
    public init(
      subjects: [Together],
      about: [String] = [],
      units: [String],
      bounds: Bounds,
      needsNumber: Bool = false,
      limits: Limits = Limits()
    ) {
      self.subjects = subjects
      self.about = about
      self.units = units
      self.bounds = bounds
      self.needsNumber = needsNumber
      self.limits = limits
    }
  }

  /// Bounds of a number, inclusive; at least one is given.
  public struct Bounds: Hashable, Sendable {
    /// A fixed number, or a parameter of the checklist by name.
    public enum Bound: Hashable, Sendable {
      case number(Int)
      case parameter(String)
    }

    /// The least number that passes.
    public var atLeast: Bound?

    /// The greatest number that passes.
    public var atMost: Bound?

    /// The only number that passes.
    public var exactly: Bound?

    /// Creates bounds.
    public init(atLeast: Bound? = nil, atMost: Bound? = nil, exactly: Bound? = nil) {
      self.atLeast = atLeast
      self.atMost = atMost
      self.exactly = exactly
    }
  }

  /// A number of named aspects, each shown by one of its phrases.
  public struct Facets: Hashable, Sendable {
    /// One aspect.
    public struct Facet: Hashable, Sendable {
      /// Its name, as printed.
      public var name: String

      /// Any one of them shows the aspect.
      public var phrases: [String]

      /// Creates an aspect.
      public init(name: String, phrases: [String]) {
        self.name = name
        self.phrases = phrases
      }
    }

    /// How many aspects must be shown.
    public var atLeast: Bounds.Bound

    /// The aspects, in the order of the rule file.
    public var facets: [Facet]

    /// One of them must stand in the same unit or in a heading above it, unless empty.
    public var near: [String]

    /// Extent and exclusions.
    public var limits: Limits

    /// Creates a requirement of aspects.
    public init(
      atLeast: Bounds.Bound,
      facets: [Facet],
      near: [String] = [],
      limits: Limits = Limits()
    ) {
      self.atLeast = atLeast
      self.facets = facets
      self.near = near
      self.limits = limits
    }
  }

  /// A part of the report is there.
  public struct SectionDemand: Hashable, Sendable {
    /// The name of the part in `Checklist.parts`.
    public var part: String

    /// The least number of items in it.
    public var items: Int?

    /// The part it must stand after.
    public var after: String?

    /// The least number of characters in it.
    public var characters: Int?

    /// Creates a demand for a part.
    public init(part: String, items: Int? = nil, after: String? = nil, characters: Int? = nil) {
      self.part = part
      self.items = items
      self.after = after
      self.characters = characters
    }
  }

  /// An element of the document's form is there.
  public struct ElementDemand: Hashable, Sendable {
    /// The elements of an official document that a rule can ask for.
    public enum Element: String, Hashable, Sendable, CaseIterable {
      case title
      case addressee
      case signature
      case date
      case documentNumber = "document-number"
      case attachments
    }

    /// Which element.
    public var element: Element

    /// The text must end with one of these, unless empty.
    public var endsWith: [String]

    /// The latest day of the year, for `date`.
    public var notLaterThan: MonthDay?

    /// Creates a demand for an element.
    public init(element: Element, endsWith: [String] = [], notLaterThan: MonthDay? = nil) {
      self.element = element
      self.endsWith = endsWith
      self.notLaterThan = notLaterThan
    }
  }

  /// A day without a year, written `MM-DD`.
  public struct MonthDay: Hashable, Sendable {
    /// The month, 1 to 12.
    public var month: Int

    /// The day, 1 to 31.
    public var day: Int

    /// Creates a day of any year.
    public init(month: Int, day: Int) {
      self.month = month
      self.day = day
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
  }

  /// A regular expression that runs in linear time.
  public struct PatternDemand: Hashable, Sendable {
    /// The expression, in the syntax that `Rules/README.md` describes.
    public var expression: String

    /// Extent and exclusions.
    public var limits: Limits

    /// Creates a demand for a pattern.
    public init(expression: String, limits: Limits = Limits()) {
      self.expression = expression
      self.limits = limits
    }
  }
}
