/// What a document shows of its pages and letters, by which rules of form judge them.
///
/// Lengths are in twips, twentieths of a point, of which a millimetre has 56.7.
public struct PageLayout: Hashable, Sendable {
  /// The stretches of text whose pages are alike, in order.
  public var sections: [Section]

  /// The letters of the text, in order, not overlapping; what is not covered shows none.
  public var letters: [Letters]

  /// The offsets in `Document.text` before which the author began a new page, in order.
  public var pageBreaks: [Int]

  /// Creates a layout.
  public init(sections: [Section], letters: [Letters], pageBreaks: [Int]) {
    self.sections = sections
    self.letters = letters
    self.pageBreaks = pageBreaks
  }

  /// A stretch of text and its pages.
  public struct Section: Hashable, Sendable {
    /// The text on these pages.
    public var range: SourceRange

    /// The width of the paper.
    public var width: Int

    /// The height of the paper.
    public var height: Int

    /// The distances from the edges of the paper to the text, a gutter included.
    public var margins: Margins

    /// The page number that headers or footers show.
    public var pageNumber: PageNumber

    /// The width of a character where the page has a grid of characters; `nil` without one.
    public var characterPitch: Int?

    /// Creates a section.
    public init(
      range: SourceRange,
      width: Int,
      height: Int,
      margins: Margins,
      pageNumber: PageNumber,
      characterPitch: Int? = nil
    ) {
      self.range = range
      self.width = width
      self.height = height
      self.margins = margins
      self.pageNumber = pageNumber
      self.characterPitch = characterPitch
    }
  }

  /// The distances from the edges of the paper to the text.
  public struct Margins: Hashable, Sendable {
    /// The distance of each side.
    public var top, bottom, left, right: Int

    /// Creates margins.
    public init(top: Int, bottom: Int, left: Int, right: Int) {
      self.top = top
      self.bottom = bottom
      self.left = left
      self.right = right
    }
  }

  /// How a page shows its number.
  public enum PageNumber: Hashable, Sendable {
    case none
    /// The number alone, or with other words: 第1页.
    case plain
    /// A dash on either side: — 1 —.
    case dashed
  }

  /// A stretch of text in one kind of letters.
  public struct Letters: Hashable, Sendable {
    /// The text.
    public var range: SourceRange

    /// The name of the font of Chinese characters; `nil` where the document leaves it open.
    public var font: String?

    /// The size in half points: 32 for 三号, 44 for 二号.
    public var size: Int?

    /// The distance from line to line; `nil` where it depends on the font.
    public var linePitch: Int?

    /// Creates letters.
    public init(range: SourceRange, font: String?, size: Int?, linePitch: Int?) {
      self.range = range
      self.font = font
      self.size = size
      self.linePitch = linePitch
    }
  }
}
