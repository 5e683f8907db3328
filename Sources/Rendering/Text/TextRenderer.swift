public import Model

/// Output for the person who wrote the report: the verdict, then what to do about it.
public struct TextRenderer: Sendable {
  private let language: Language
  private let color: Bool
  private let width: Int

  /// Creates a renderer; `width` is in columns, and 0 leaves lines unwrapped.
  public init(language: Language, color: Bool, width: Int) {
    self.language = language
    self.color = color
    self.width = width
  }

  /// The reports in the order given; after several, a line that sums them up.
  public func render(_ results: [CheckResult]) -> String {
    var page = Page(color: color, width: width)
    let phrases = language.phrases
    if results.isEmpty { page.put(Span(phrases.frame.noReports)) }
    for result in results {
      page.blank()
      put(result, phrases, on: &page)
    }
    UnusedText(results).put(on: &page, phrases)
    if results.count > 1 {
      page.blank()
      page.put(Span(Self.summary(results, phrases), .strong))
    }
    return page.text
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

  private static func summary(_ results: [CheckResult], _ phrases: Phrasebook) -> String {
    func number(_ outcome: CheckResult.Outcome) -> Int {
      results.count { $0.outcome == outcome }
    }
    return phrases.frame.summary(results.count, number(.pass), number(.fail), number(.error))
  }
}
