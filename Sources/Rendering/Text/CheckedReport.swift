internal import Model

/// A result with what every renderer looks up in it.
struct CheckedReport {
  let result: CheckResult
  let report: Report
  let checklist: Checklist
  let lines: LineIndex
  let items: [Item]

  /// A verdict beside its rule; a class, for it is put into many lists and holds too much to be copied.
  final class Item {
    let rule: Rule
    let verdict: Verdict
    let message: String
    /// The number that the rule decided by, with its measure word.
    let measured: String?

    init(_ verdict: Verdict, of rule: Rule, _ messages: Messages) {
      self.rule = rule
      self.verdict = verdict
      message = messages.sentence(for: verdict, of: rule)
      measured = messages.measured(verdict, by: rule)
    }
  }

  /// Prepares a result for output; `nil` where the input could not be read.
  init?(_ result: CheckResult, in language: Language) {
    guard let report = result.report, let checklist = result.checklist else { return nil }
    self.result = result
    self.report = report
    self.checklist = checklist
    self.lines = LineIndex(report.document.text)
    let rules = RuleLookup(checklist)
    let messages = Messages(checklist: checklist, language: language)
    // By index, so that no verdict is copied twice.
    self.items = result.verdicts.indices.map { index in
      let id = result.verdicts[index].rule
      let rule = rules.rule(id, at: index) ?? Rule.unknown(id)
      return Item(result.verdicts[index], of: rule, messages)
    }
  }

  /// The rules of a checklist by their ids; verdicts come in their order, so that mostly the index does.
  private struct RuleLookup {
    let rules: [Rule]

    init(_ checklist: Checklist) { rules = checklist.rules }

    func rule(_ id: String, at index: Int) -> Rule? {
      if rules.indices.contains(index), rules[index].id == id { return rules[index] }
      return rules.first { $0.id == id }
    }
  }

  /// The items in one state, in the order of the checklist.
  func items(_ status: Verdict.Status) -> [Item] {
    items.filter { $0.verdict.status == status }
  }

  /// The failures of one level that count, in the order of the checklist.
  func failures(_ level: Rule.Level) -> [Item] {
    items(.fail).filter { $0.rule.level == level && !result.isKnown($0.rule.id) }
  }

  /// The failures that were known before, in the order of the checklist.
  var knownFailures: [Item] {
    items(.fail).filter { result.isKnown($0.rule.id) }
  }

  /// What is to be said of failures that a record has and the report no longer; `nil` for nothing.
  func fixedSince(_ phrases: Phrasebook) -> String? {
    guard let fixed = result.baseline?.fixed, !fixed.isEmpty else { return nil }
    let titles = items.filter { fixed.contains($0.rule.id) }.map(\.rule.title)
    return phrases.baseline.fixed(titles.count, phrases.list(titles))
  }

  /// The title on one line.
  var title: String? {
    report.elements.title.map { Quotation.text(of: $0, in: report) }
  }

  /// Where a range begins: line and column, or the paragraph where the format has no lines.
  func place(_ range: SourceRange, _ phrases: Phrasebook) -> String {
    let position = lines.position(of: range.start)
    if report.document.format.hasParagraphs { return phrases.frame.paragraph(position.line) }
    return "\(position.line):\(position.column)"
  }
}

extension Rule {
  /// What stands for a rule that the checklist lacks; it counts as required, as it does for the outcome.
  static func unknown(_ id: String) -> Rule {
    Rule(id: id, title: id, level: .required, requirement: .all([]))
  }
}
