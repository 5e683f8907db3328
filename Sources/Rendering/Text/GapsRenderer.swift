public import Model

/// A to-do list per report: what to write and where, without anything that passed.
public struct GapsRenderer: Sendable {
  private let language: Language
  private let color: Bool
  private let width: Int

  /// Creates a renderer; `width` is in columns, and 0 leaves lines unwrapped.
  public init(language: Language, color: Bool, width: Int) {
    self.language = language
    self.color = color
    self.width = width
  }

  /// The lists in the order of the results.
  public func render(_ results: [CheckResult]) -> String {
    var page = Page(color: color, width: width)
    if results.isEmpty { page.put(Span(language.phrases.frame.noReports)) }
    for result in results {
      page.blank()
      put(result, on: &page)
    }
    UnusedText(results).put(on: &page, language.phrases)
    return page.text
  }

  private func put(_ result: CheckResult, on page: inout Page) {
    let phrases = language.phrases
    guard let checked = CheckedReport(result, in: language) else {
      if let error = result.error { page.put(Span(describe(error, in: language), .doubtful)) }
      return
    }
    let items =
      checked.items(.review) + checked.items(.error)
      + Rule.Level.allCases.flatMap(checked.failures)
    let heading = items.isEmpty ? phrases.gaps.none : phrases.gaps.count(items.count)
    let style = items.isEmpty ? Style.plain : .strong
    page.put(Span(phrases.inputs.located(result.source, heading), style))
    if !items.isEmpty, let score = checked.score {
      page.put(Span(phrases.files.score(score), .faint), indent: 2)
    }
    let task = TaskText(checked: checked, phrases: phrases)
    for (index, item) in items.enumerated() { task.put(item, number: index + 1, on: &page) }
    putWaived(checked, on: &page)
  }

  /// What need not be done, so that nobody takes it for forgotten.
  private func putWaived(_ checked: CheckedReport, on page: inout Page) {
    let phrases = language.phrases
    if let tailoring = TailoringText(checked, phrases) {
      page.field(phrases.tailoring.label, Span(tailoring.summary, .faint), indent: 0)
      tailoring.putNotices(on: &page)
    }
    for item in checked.items(.waived) {
      let label = phrases.words.status(.waived) + " "
      page.field(label, Span(phrases.inputs.located(item.rule.title, item.message)), indent: 0)
    }
  }
}
