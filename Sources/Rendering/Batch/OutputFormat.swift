public import Model

/// The formats of a result, by the names of `--format`.
public enum OutputFormat: String, CaseIterable, Hashable, Sendable {
  /// For a person at a terminal.
  case text
  /// What is missing, as a to-do list.
  case gaps
  /// One JSON document about all reports.
  case json
  /// One JSON record per line.
  case jsonl
  /// A page for a browser, on its own in one file.
  case html

  /// What a format may depend on beside the results.
  public struct Context: Sendable {
    /// The language of frame sentences.
    public var language: Language
    /// Whether text for terminals is coloured.
    public var color: Bool
    /// The columns of text for terminals; 0 leaves lines unwrapped.
    public var width: Int
    /// The version of the tool.
    public var version: String
    /// The day that waivers were judged on.
    public var asOf: CalendarDate

    /// Creates a context.
    public init(
      language: Language,
      color: Bool,
      width: Int,
      version: String,
      asOf: CalendarDate
    ) {
      self.language = language
      self.color = color
      self.width = width
      self.version = version
      self.asOf = asOf
    }
  }

  /// The renderer of this format.
  public func renderer(_ context: Context) -> any ResultRenderer {
    let (language, version, asOf) = (context.language, context.version, context.asOf)
    return switch self {
    case .text:
      TextRenderer(language: language, color: context.color, width: context.width)
    case .gaps:
      GapsRenderer(language: language, color: context.color, width: context.width)
    case .json:
      JSONRenderer(language: language, version: version, asOf: asOf)
    case .jsonl:
      JSONLinesRenderer(language: language)
    case .html:
      HTMLRenderer(language: language, version: version, asOf: asOf)
    }
  }
}
