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
    guard !items.isEmpty else {
      page.put(Span(phrases.inputs.located(result.source, phrases.gaps.none)))
      return
    }
    page.put(Span(phrases.inputs.located(result.source, phrases.gaps.count(items.count)), .strong))
    if let score = checked.score { page.put(Span(phrases.files.score(score), .faint), indent: 2) }
    let task = TaskText(checked: checked, phrases: phrases)
    for (index, item) in items.enumerated() { task.put(item, number: index + 1, on: &page) }
  }
}
