public import Model

/// The problems of rule files, each with the line it stands in and a caret below the place.
public struct ProblemRenderer: Sendable {
  private let language: Language
  private let phrases: Phrasebook
  private let color: Bool

  /// Creates a renderer.
  public init(language: Language, color: Bool) {
    self.language = language
    self.phrases = language.phrases
    self.color = color
  }

  /// The problems in the order given, and their number; of many that say the same, the first few.
  public func render(_ problems: [RuleProblem]) -> String {
    var page = Page(color: color, width: 0)
    guard !problems.isEmpty else {
      page.put(Span(phrases.rules.noProblems))
      return page.text
    }
    let choice = ProblemChoice(problems)
    for problem in choice.listed { put(problem, on: &page) }
    put(choice, on: &page)
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
      Span(": \(sentence(of: problem))", .strong)
    )
    let excerpt = Excerpt(of: problem.sourceLine, at: problem.column)
    guard !excerpt.line.isEmpty else { return }
    page.put(Span(excerpt.line), indent: 4)
    page.put(Span("^", .good), indent: 4 + excerpt.caret)
  }

  /// What is not listed, by what it says.
  private func put(_ choice: ProblemChoice, on page: inout Page) {
    if !choice.repeated.isEmpty || choice.unlisted > 0 { page.blank() }
    for group in choice.repeated {
      let lines = phrases.list(group.lines.map(String.init)) + (group.hasMoreLines ? " …" : "")
      let words = phrases.rules.repeated(group.number, lines, sentence(of: group.first))
      page.put(Span("\(group.first.file): \(words)"))
    }
    if choice.unlisted > 0 { page.put(Span(phrases.rules.unlisted(choice.unlisted))) }
  }

  private func sentence(of problem: RuleProblem) -> String {
    switch language {
    case .chinese: problem.message
    case .english: problem.english
    }
  }
}
