public import Model

/// The problems of rule files, each with the line it stands in and a caret below the place.
public struct ProblemRenderer: Sendable {
  private let phrases: Phrasebook
  private let color: Bool

  /// Creates a renderer.
  public init(language: Language, color: Bool) {
    self.phrases = language.phrases
    self.color = color
  }

  /// The problems in the order given, and their number.
  public func render(_ problems: [RuleProblem]) -> String {
    var page = Page(color: color, width: 0)
    guard !problems.isEmpty else {
      page.put(Span(phrases.rules.noProblems))
      return page.text
    }
    for problem in problems { put(problem, on: &page) }
    let errors = problems.count { $0.severity == .error }
    page.blank()
    page.put(Span(phrases.rules.problems(errors, problems.count - errors), .strong))
    return page.text
  }

  private func put(_ problem: RuleProblem, on page: inout Page) {
    let place = "\(problem.file):\(problem.line):\(problem.column)"
    let isError = problem.severity == .error
    let word = isError ? phrases.rules.error : phrases.rules.warning
    page.put(
      Span("\(place): "),
      Span(word, isError ? .bad : .doubtful),
      Span(": \(problem.message)", .strong)
    )
    let excerpt = Excerpt(of: problem.sourceLine, at: problem.column)
    guard !excerpt.line.isEmpty else { return }
    page.put(Span(excerpt.line), indent: 4)
    page.put(Span("^", .good), indent: 4 + excerpt.caret)
  }
}
