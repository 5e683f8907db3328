public import Model

/// A page for a browser: self-contained, for screens of any width, light and dark, and for paper.
///
/// One report stands alone; several follow a matrix of reports and rules and a chart of what they
/// lack most. Scripts only sort and filter: without them the page shows everything.
public struct HTMLRenderer: ResultRenderer {
  private let language: Language
  private let version: String
  private let asOf: CalendarDate
  private var overview = Overview()
  private var unused = UnusedText()

  /// Creates a renderer; `version` is that of the tool and `asOf` the day that waivers were judged on.
  public init(language: Language, version: String, asOf: CalendarDate) {
    self.language = language
    self.version = version
    self.asOf = asOf
  }

  /// The overview stands first and is about all reports.
  public var headComesLast: Bool { true }

  /// The section about a report, without its number.
  public func part(of result: CheckResult) -> [UInt8] {
    var html = HTMLWriter(language.phrases)
    ReportSection(result: result, language: language).write(to: &html)
    return html.bytes
  }

  /// The section with the number of the report in its links.
  public mutating func add(_ part: [UInt8], of digest: ResultDigest) -> [UInt8] {
    overview.add(digest)
    unused.add(digest.tailoring)
    return Anchor.filled(part, with: overview.counts.reports)
  }

  /// The page up to its first report.
  public func head() -> [UInt8] {
    var html = HTMLWriter(language.phrases)
    PageFrame(overview: overview, phrases: language.phrases).writeHead(to: &html)
    return html.bytes
  }

  /// What tailoring files say without need, and the end of the page.
  public func tail() -> [UInt8] {
    let phrases = language.phrases
    var html = HTMLWriter(phrases)
    for block in unused.blocks(phrases) {
      html.element("section", ["class": "unused"]) { html in
        html.element("h2", text: block.heading)
        html.element("ul") { html in
          for line in block.lines { html.element("li", text: line) }
        }
      }
    }
    html.close("main")
    html.element("footer") { html in
      html.element("p", text: phrases.page.made(version, asOf.description))
      html.element("p", text: phrases.page.offline)
    }
    html.raw("</body>\n</html>\n")
    return html.bytes
  }
}
