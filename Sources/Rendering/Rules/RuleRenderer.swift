public import Model

/// Output about rules themselves: a table, one rule in full, or how one rule was judged.
public struct RuleRenderer: Sendable {
  let language: Language
  let color: Bool
  let width: Int

  /// Creates a renderer; `width` is in columns, and 0 leaves lines unwrapped.
  public init(language: Language, color: Bool, width: Int) {
    self.language = language
    self.color = color
    self.width = width
  }

  /// A table of all rules: id, level, title and the number that each asks for.
  public func list(_ checklist: Checklist) -> String {
    var page = Page(color: color, width: width)
    let phrases = language.phrases
    let messages = Messages(checklist: checklist, language: language)
    let labels = phrases.rules
    let head = [labels.id, labels.level, labels.title, labels.threshold]
    let rows = checklist.rules.map { rule in
      let threshold = BoundsText(firstIn: rule.requirement, messages: messages)?.plain ?? ""
      return [rule.id, phrases.words.level(rule.level), rule.title, threshold]
    }
    Self.put([head] + rows, on: &page)
    page.blank()
    page.put(Span(labels.total(rows.count)))
    return page.text
  }

  /// Everything that is known about a rule.
  public func show(_ rule: Rule, in checklist: Checklist) -> String {
    var page = Page(color: color, width: width)
    let messages = Messages(checklist: checklist, language: language)
    RuleText(rule: rule, messages: messages).put(on: &page)
    return page.text
  }

  /// How the rule was judged on a report, with every quotation, and then the rule.
  public func explain(_ rule: Rule, in result: CheckResult) -> String {
    var page = Page(color: color, width: width)
    let phrases = language.phrases
    if let checked = CheckedReport(result, in: language) {
      let messages = Messages(checklist: checked.checklist, language: language)
      JudgementText(checked: checked, messages: messages).put(rule, on: &page)
      page.blank()
      RuleText(rule: rule, messages: messages).put(on: &page)
      return page.text
    }
    page.put(Span(rule.title, .strong), Span("  " + rule.id, .faint), hang: 2)
    page.put(Span(phrases.rules.notJudged), indent: 2)
    if let error = result.error { page.put(Span(describe(error, in: language)), indent: 2) }
    return page.text
  }

  /// Puts rows of four cells on the page, the first as a heading.
  static func put(_ rows: [[String]], on page: inout Page) {
    var columns = [Int](repeating: 0, count: 4)
    for row in rows {
      for (index, cell) in row.enumerated() {
        columns[index] = max(columns[index], DisplayWidth.columns(of: cell))
      }
    }
    for (number, row) in rows.enumerated() {
      let cells = zip(row, columns).map { DisplayWidth.padded($0, to: $1) }
      page.put(Span(cells.joined(separator: "  "), number == 0 ? .strong : .plain), hang: 4)
    }
  }
}
