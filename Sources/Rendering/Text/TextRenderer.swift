public import Model

/// Output for the person who wrote the report: the verdict, then what to do about it.
public struct TextRenderer: ResultRenderer {
  private let language: Language
  private let color: Bool
  private let width: Int
  private var counts = OutcomeCounts()
  private var unused = UnusedText()

  /// Creates a renderer; `width` is in columns, and 0 leaves lines unwrapped.
  public init(language: Language, color: Bool, width: Int) {
    self.language = language
    self.color = color
    self.width = width
  }

  /// The verdict on one report and what to do about it.
  public func part(of result: CheckResult) -> [UInt8] {
    var page = Page(color: color, width: width)
    put(result, language.phrases, on: &page)
    return page.bytes
  }

  /// The text after an empty line, if it is not the first.
  public mutating func add(_ part: [UInt8], of digest: ResultDigest) -> [UInt8] {
    counts.add(digest.outcome)
    unused.add(digest.tailoring)
    return counts.reports == 1 ? part : [UInt8(ascii: "\n")] + part
  }

  /// What tailoring files say without need and, after several reports, a line that sums them up.
  public func tail() -> [UInt8] {
    let phrases = language.phrases
    var page = Page(color: color, width: width)
    if counts.reports == 0 { page.put(Span(phrases.frame.noReports)) }
    unused.put(on: &page, phrases)
    if counts.reports > 1 {
      page.blank()
      let (passed, failed, errors) = (counts.pass, counts.fail, counts.error)
      let summary = phrases.frame.summary(counts.reports, passed, failed, errors)
      page.put(Span(summary, .strong))
    }
    let separator = counts.reports > 0 && !page.bytes.isEmpty ? [UInt8(ascii: "\n")] : []
    return separator + page.bytes
  }

  private func put(_ result: CheckResult, _ phrases: Phrasebook, on page: inout Page) {
    if let checked = CheckedReport(result, in: language) {
      ReportText(checked: checked, phrases: phrases).put(on: &page)
      return
    }
    let outcome = phrases.words.outcome(.error)
    page.put(Span(outcome, .doubtful), Span("  " + result.source), hang: 2)
    for line in result.error.map({ lines(about: $0.reason, phrases) }) ?? [] {
      page.put(Span(line), indent: 2)
    }
  }
}
