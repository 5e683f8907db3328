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
  /// Reports and rules as a table for spreadsheets.
  case csv
  /// A page of Markdown.
  case markdown
  /// SARIF 2.1.0, for code scanning and editors.
  case sarif
  /// JUnit XML, for pipelines that show tests.
  case junit
  /// Marks of GitHub Actions.
  case github
  /// The code quality report of GitLab.
  case gitlab
  /// The XML of Checkstyle.
  case checkstyle
  /// The Test Anything Protocol.
  case tap

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
    case .sarif:
      SARIFRenderer(language: language, version: version)
    case .junit:
      JUnitRenderer(language: language, asOf: asOf)
    case .github:
      GitHubRenderer(language: language)
    case .gitlab:
      GitLabRenderer(language: language)
    case .checkstyle:
      CheckstyleRenderer(language: language)
    case .tap:
      TAPRenderer(language: language)
    case .csv:
      CSVRenderer(language: language)
    case .markdown:
      MarkdownRenderer(language: language)
    }
  }
}
