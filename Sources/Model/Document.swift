/// An input after reading: UTF-8 text, the blocks that its format shows, and where it came from.
public struct Document: Hashable, Sendable {
  /// How the input was recognised by its content.
  public enum Format: String, Hashable, Sendable {
    case text
    case markdown
    case html
    case docx
    case doc
    case wps
    case odt
    case rtf
    case pdf

    /// Whether a place in such a document is a paragraph rather than a line of the file.
    ///
    /// Of these the text is extracted, one line for each paragraph or row of a table, so that lines
    /// of `Document.text` are paragraphs of what its author sees.
    public var hasParagraphs: Bool {
      switch self {
      case .text, .markdown: false
      case .html, .docx, .doc, .wps, .odt, .rtf, .pdf: true
      }
    }
  }

  /// The path as the user gave it, or `-` for standard input.
  public let source: String

  /// The recognised format.
  public let format: Format

  /// The detected encoding under its usual name, such as `UTF-8` or `GB18030`.
  public let encoding: String

  /// The SHA-256 digest of the bytes as they came, in lowercase hexadecimal.
  public let sha256: String

  /// The text as valid UTF-8 without a byte order mark: decoded, or extracted from the format.
  public let text: [UInt8]

  /// The lines or paragraphs of `text`, in order, not overlapping; line ends belong to none.
  public let blocks: [Block]

  /// What the document shows of pages and letters; `nil` where its format shows none.
  public let layout: PageLayout?

  /// Where the text stands in the file; `nil` unless reading was asked for it, and where the format
  /// has no such places.
  public let origins: TextOrigins?

  /// Creates a document from what a reader found.
  public init(
    source: String,
    format: Format,
    encoding: String,
    sha256: String,
    text: [UInt8],
    blocks: [Block],
    layout: PageLayout? = nil,
    origins: TextOrigins? = nil
  ) {
    self.source = source
    self.format = format
    self.encoding = encoding
    self.sha256 = sha256
    self.text = text
    self.blocks = blocks
    self.layout = layout
    self.origins = origins
  }

  /// The words of a range as a string.
  public func quote(_ range: SourceRange) -> String {
    String(decoding: text[range.start..<range.end], as: UTF8.self)
  }
}

/// A piece of a document as its format delimits it.
public struct Block: Hashable, Sendable {
  /// What the format says about a block.
  public enum Kind: Hashable, Sendable {
    /// A line of plain text: a paragraph may run on over several of them.
    case line

    /// A heading that the format itself marks, such as `## ` in Markdown; levels start at 1.
    case heading(level: Int)

    /// A whole paragraph: the next block never continues it.
    case paragraph

    /// A row of a table, its cells separated by tabs; a cell that spans several columns or rows is
    /// followed by, or stands above, empty ones, so that columns stay in line.
    case row

    /// A header, a footer, navigation: shown by the format apart from the text, never evidence.
    case furniture
  }

  /// What the format says about the block.
  public let kind: Kind

  /// The block's text; of a marked heading without the format's mark.
  public let range: SourceRange

  /// Creates a block.
  public init(kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
